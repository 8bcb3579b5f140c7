package dev.dateline.blackbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * What the build made, as a process of its own: {@code target/quarkus-artifact.properties} says whether that is a jar
 * or a native executable.
 */
public final class PackagedService implements AutoCloseable {

    private static final Path TARGET = Path.of("target");
    private static final Duration STARTS_WITHIN = Duration.ofMinutes(1);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(40);

    private final Process process;
    private final int port;
    private final Path log;
    private final String key;

    private PackagedService(Process process, int port, Path log, String key) {
        this.process = process;
        this.port = port;
        this.log = log;
        this.key = key;
    }

    /**
     * Starts it and returns when it is ready.
     *
     * @throws IllegalStateException when nothing is packaged, or it does not become ready
     */
    static PackagedService start(Map<String, String> settings, String key) {
        int port = freePort();
        Path log = TARGET.resolve("service-" + port + ".log");
        ProcessBuilder builder = new ProcessBuilder(command(settings, port))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        try {
            PackagedService service = new PackagedService(builder.start(), port, log, key);
            Runtime.getRuntime().addShutdownHook(new Thread(service::close));
            service.awaitReady(settings.getOrDefault("quarkus.http.root-path", ""));
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start what was packaged", e);
        }
    }

    /** As the tests see it. */
    public ServiceUnderTest service() {
        return new ServiceUnderTest("http://127.0.0.1:" + port, Optional.of(key), true);
    }

    public int port() {
        return port;
    }

    /** Starts it, waits until it ends by itself and gives its exit code. */
    static int exitCode(Map<String, String> settings) throws IOException, InterruptedException {
        int port = freePort();
        Path log = TARGET.resolve("service-" + port + ".log");
        Process process = new ProcessBuilder(command(settings, port))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(STARTS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("Still running; see " + log);
        }
        return process.exitValue();
    }

    /** Ends it as Kubernetes does, and returns when it has ended. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOPS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The command that runs what was packaged; or {@code -Dit.command}, which takes the same properties. */
    static List<String> command(Map<String, String> settings, int port) {
        List<String> properties =
                new ArrayList<>(List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=" + port));
        settings.forEach((name, value) -> properties.add("-D" + name + "=" + value));
        String given = System.getProperty("it.command", "");
        if (!given.isBlank()) {
            properties.addFirst(given);
            return properties;
        }
        Properties artifact = new Properties();
        Path description = TARGET.resolve("quarkus-artifact.properties");
        try (InputStream in = Files.newInputStream(description)) {
            artifact.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(description + " is not there; './mvnw package' makes it", e);
        }
        String path = TARGET.resolve(artifact.getProperty("path")).toString();
        List<String> command = new ArrayList<>();
        if (artifact.getProperty("type").startsWith("native")) {
            command.add(path);
            command.addAll(properties);
        } else {
            command.addAll(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx512m"));
            command.addAll(properties);
            command.addAll(List.of("-jar", path));
        }
        return command;
    }

    private void awaitReady(String rootPath) {
        URI ready = URI.create("http://127.0.0.1:" + port + rootPath.replaceFirst("/$", "") + "/q/health/ready");
        try (HttpClient client = HttpClient.newHttpClient()) {
            Awaitility.await("ready; its log is " + log)
                    .atMost(STARTS_WITHIN)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> {
                        if (!process.isAlive()) {
                            throw new IllegalStateException("Ended with " + process.exitValue() + "; see " + log);
                        }
                        return isReady(client, ready);
                    });
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private static boolean isReady(HttpClient client, URI ready) throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
