package dev.dateline.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** On one server for all, since a start takes ten seconds; hence the one that stops it comes last. */
@TestMethodOrder(OrderAnnotation.class)
class LocalElasticsearchTest {

    private static final int HEAP_MEGABYTES = 256;
    private static final int TOO_FEW_MEGABYTES = 1;

    private static final LocalFolder FOLDER = LocalFolder.current();
    private static final Path DATA = FOLDER.fresh();

    private static LocalElasticsearch server;

    @BeforeAll
    static void start() {
        server = LocalElasticsearch.start(FOLDER.serverHome(), DATA, 0, HEAP_MEGABYTES);
    }

    @AfterAll
    static void clean() throws IOException {
        server.close();
        LocalFolder.delete(DATA);
    }

    @Test
    void answersOnItsPort() throws Exception {
        String body = get("/");

        assertTrue(body.contains("\"cluster_name\" : \"dateline-local\""), body);
    }

    @Test
    void doesNotRunAsRoot() {
        String user = server.handle()
                .descendants()
                .flatMap(process -> process.info().user().stream())
                .filter(name -> !name.equals("root"))
                .findAny()
                .orElse("root");

        assertFalse(user.equals("root"));
    }

    @Test
    void refusesAPortInUse() {
        LocalElasticsearchException refusal = assertThrows(
                LocalElasticsearchException.class, () -> startAnother(DATA.resolve("another"), server.port()));

        assertTrue(refusal.getMessage().contains("Port " + server.port()), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("ELASTICSEARCH_HOSTS=127.0.0.1:" + server.port()));
    }

    @Test
    void refusesDataThatIsServedAlready() {
        LocalElasticsearchException refusal =
                assertThrows(LocalElasticsearchException.class, () -> startAnother(DATA, 0));

        assertTrue(refusal.getMessage().contains("on port " + server.port()), refusal.getMessage());
    }

    @Test
    void showsItsLogWhenItDoesNotStart() throws IOException {
        Path data = FOLDER.fresh();

        LocalElasticsearchException failure = assertThrows(
                LocalElasticsearchException.class,
                () -> LocalElasticsearch.start(FOLDER.serverHome(), data, 0, TOO_FEW_MEGABYTES));

        assertTrue(failure.getMessage().contains("ended while starting"), failure.getMessage());
        assertTrue(failure.getMessage().contains("Too small maximum heap"), failure.getMessage());
        LocalFolder.delete(data);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void leavesNoProcessWhenClosed() {
        List<ProcessHandle> all = Stream.concat(
                        Stream.of(server.handle()), server.handle().descendants())
                .toList();
        assertTrue(all.size() >= 3, "a shell, the launcher and the server");

        server.close();

        assertTrue(all.stream().noneMatch(ProcessHandle::isAlive));
        assertThrows(IOException.class, () -> new Socket("127.0.0.1", server.port()).close());
    }

    private static void startAnother(Path data, int port) {
        LocalElasticsearch.start(FOLDER.serverHome(), data, port, HEAP_MEGABYTES)
                .close();
    }

    private static URI uri(String path) {
        return URI.create("http://" + server.hosts() + path);
    }

    private static String get(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
