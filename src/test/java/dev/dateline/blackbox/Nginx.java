package dev.dateline.blackbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A real nginx in front of a service, as {@code operations/nginx.conf} says. */
final class Nginx implements AutoCloseable {

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static boolean isInstalled() {
        try {
            return new ProcessBuilder("nginx", "-v").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Returns when it listens; its files lie in the folder. */
    static Nginx before(int service, Path folder) {
        int port = PackagedService.freePort();
        try (InputStream in = Nginx.class.getResourceAsStream("/operations/nginx.conf")) {
            String configuration = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@folder@", folder.toString())
                    .replace("@port@", String.valueOf(port))
                    .replace("@service@", String.valueOf(service));
            Path file = Files.writeString(folder.resolve("nginx.conf"), configuration);
            Process process = new ProcessBuilder(
                            "nginx", "-p", folder.toString(), "-e", folder + "/error.log", "-c", file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("nginx.log").toFile())
                    .start();
            Nginx nginx = new Nginx(process, port);
            Awaitility.await("nginx; its log is in " + folder)
                    .atMost(Duration.ofSeconds(10))
                    .until(nginx::listens);
            return nginx;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it gives the service. */
    String url() {
        return "http://127.0.0.1:" + port + "/news";
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
