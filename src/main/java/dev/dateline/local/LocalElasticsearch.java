package dev.dateline.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An Elasticsearch that runs on 127.0.0.1 and ends with this JVM, however that ends. It is one node without security or
 * replicas, for one developer or one run of tests.
 */
public final class LocalElasticsearch implements AutoCloseable {

    /** A cold start takes 10 s on two slow cores; the rest is for machines that build something else meanwhile. */
    private static final Duration STARTS_WITHIN = Duration.ofMinutes(2);

    private static final int LINES_TO_TELL = 15;

    private final WatchedProcess process;
    private final int port;
    private final Path log;

    private LocalElasticsearch(WatchedProcess process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts a server on the data of the folder and returns when it answers.
     *
     * @param home the unpacked distribution
     * @param folder takes data, configuration and log; created if need be
     * @param port of HTTP; 0 for a free one
     * @param heapMegabytes the server's heap; it needs about 150 MB besides
     * @throws LocalElasticsearchException if the port is taken, another server runs on the data, or it does not start
     */
    static LocalElasticsearch start(Path home, Path folder, int port, int heapMegabytes) {
        ServerUser user = ServerUser.current();
        if (!user.canReach(Path.of(java()))) {
            throw new LocalElasticsearchException("Elasticsearch cannot run as root, and the user it would run as "
                    + "cannot get to " + java() + "; install the JDK where all users can, or run as another user.");
        }
        int http = port == 0 ? freePort() : checkFree(port);
        DataClaim claim = new DataClaim(folder);
        try {
            for (String part : List.of("config", "data", "logs", "tmp")) {
                Files.createDirectories(folder.resolve(part));
            }
            claim.makeFree();
            configure(home, folder.resolve("config"));
            user.take(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder, e);
        }
        Path log = folder.resolve("logs").resolve("elasticsearch.log");
        WatchedProcess process = WatchedProcess.start(
                user.run(command(home, folder, http)), environment(home, folder, heapMegabytes), home, log);
        LocalElasticsearch server = new LocalElasticsearch(process, http, log);
        try {
            claim.write(process.handle(), http);
            server.awaitAnswer();
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** A port on 127.0.0.1 that nobody listens on now. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    /** Host and port, as the clients want them. */
    public String hosts() {
        return "127.0.0.1:" + port;
    }

    /** The file that the server logs to. */
    public Path log() {
        return log;
    }

    /** The process that all of the server's are children of. */
    ProcessHandle handle() {
        return process.handle();
    }

    /** Stops the server and returns when it is gone. */
    @Override
    public void close() {
        process.close();
    }

    private static int checkFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // As Elasticsearch does: a port that merely lingers after its last use is free
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return port;
        } catch (IOException e) {
            throw new LocalElasticsearchException(
                    ("Port %d of 127.0.0.1, where Elasticsearch was to listen, is in use; free it, "
                                    + "or if it is an Elasticsearch, set ELASTICSEARCH_HOSTS=127.0.0.1:%1$d.")
                            .formatted(port),
                    e);
        }
    }

    private static void configure(Path home, Path config) throws IOException {
        for (String file : List.of("elasticsearch.yml", "jvm.options", "log4j2.properties")) {
            try (InputStream in = LocalElasticsearch.class.getResourceAsStream(file)) {
                Files.copy(in, config.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        for (String file : List.of("roles.yml", "role_mapping.yml", "users", "users_roles")) {
            Files.copy(home.resolve("config").resolve(file), config.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What the start script would run; the distribution has none for Unix. */
    private static List<String> command(Path home, Path folder, int port) {
        return List.of(
                java(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-Des.path.home=" + home,
                "-Des.path.conf=" + folder.resolve("config"),
                "-Des.distribution.type=zip",
                "-Des.java.type=JAVA_HOME",
                "-cp",
                home.resolve("lib/tools/server-launcher") + "/*",
                "org.elasticsearch.server.launcher.ServerLauncher",
                "-Ehttp.port=" + port,
                "-Etransport.port=" + freePort(),
                "-Epath.data=" + folder.resolve("data"),
                "-Epath.logs=" + folder.resolve("logs"));
    }

    private static Map<String, String> environment(Path home, Path folder, int heapMegabytes) {
        return Map.of(
                "JAVA", java(),
                "JAVA_TYPE", "JAVA_HOME",
                "ES_HOME", home.toString(),
                "ES_PATH_CONF", folder.resolve("config").toString(),
                "ES_TMPDIR", folder.resolve("tmp").toString(),
                "ES_DISTRIBUTION_TYPE", "zip",
                "ES_JAVA_OPTS", "-Xms%1$dm -Xmx%1$dm".formatted(heapMegabytes));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private void awaitAnswer() {
        Instant end = Instant.now().plus(STARTS_WITHIN);
        String last = "no answer";
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (Instant.now().isBefore(end)) {
                if (process.endsWithin(Duration.ofMillis(200))) {
                    throw failure("ended while starting");
                }
                last = health(client);
                if (last.equals("200")) {
                    return;
                }
            }
            throw failure("did not start within %d s (%s)".formatted(STARTS_WITHIN.toSeconds(), last));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("was interrupted while starting");
        }
    }

    /** The status of the answer, or what went wrong. It is 408 while an index lacks its primary shards. */
    private String health(HttpClient client) throws InterruptedException {
        URI health = URI.create("http://" + hosts() + "/_cluster/health?wait_for_status=yellow&timeout=2s");
        HttpRequest request =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
        try {
            return String.valueOf(
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return e.toString();
        }
    }

    private LocalElasticsearchException failure(String what) {
        return new LocalElasticsearchException("Elasticsearch on " + hosts() + " " + what + "; the end of its log, "
                + log + ":\n  " + String.join("\n  ", lastLines()));
    }

    private List<String> lastLines() {
        try {
            List<String> lines = Files.readAllLines(log);
            return lines.subList(Math.max(0, lines.size() - LINES_TO_TELL), lines.size());
        } catch (IOException e) {
            return List.of("(unreadable: " + e.getMessage() + ")");
        }
    }
}
