package dev.dateline.publish;

import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.dateline.samples.OverALine;
import dev.dateline.samples.TestArchive;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Elasticsearch goes away before an export and in the middle of one. */
@QuarkusTest
@WithTestResource(OverALine.class)
class ExportCutOffTest {

    private static final int COUNT = 3_000;
    private static final String PATH = "/api/articles.ndjson?outlet=" + ManyArticles.OUTLET;

    private static boolean filled;

    @BeforeEach
    void manyArticles() {
        if (!filled) {
            ManyArticles.archive(COUNT, 4_000);
            filled = true;
        }
    }

    @AfterEach
    void nothingIsLeftOpen() {
        OverALine.line().restore();
        // What could not be closed would expire, in a minute or two; closing the index frees it now
        TestArchive.elasticsearch("POST", "/article-read/_close", "");
        TestArchive.elasticsearch("POST", "/article-read/_open", "");
        Awaitility.await().until(() -> ManyArticles.openContexts() == 0);
    }

    @Test
    void anExportThatIsCutOffDoesNotLookComplete() throws Exception {
        for (String path : List.of(PATH, "/api/articles.csv")) {
            try (SlowClient client = new SlowClient(RestAssured.port, path)) {
                client.take(20_000);
                OverALine.line().cut();
                assertFalse(SlowClient.isComplete(client.takeAll()), path);
            }
            OverALine.line().restore();
        }
    }

    @Test
    void overHttp2TooAllOfItComesOrVisiblyNot() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        HttpRequest export = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + PATH))
                .build();
        HttpResponse<InputStream> whole = client.send(export, BodyHandlers.ofInputStream());
        assertEquals(HttpClient.Version.HTTP_2, whole.version());
        try (InputStream body = whole.body()) {
            assertEquals(COUNT, new String(body.readAllBytes(), UTF_8).lines().count());
        }
        try (InputStream body =
                client.send(export, BodyHandlers.ofInputStream()).body()) {
            body.readNBytes(20_000);
            OverALine.line().cut();
            assertThrows(IOException.class, body::readAllBytes);
        }
        OverALine.line().restore();
        // The connection, which others may use, goes on
        InputStream left = client.send(export, BodyHandlers.ofInputStream()).body();
        left.readNBytes(20_000);
        left.close();
    }

    @Test
    void whatCannotBeginIsAProblem() {
        OverALine.line().cut();
        for (String path : List.of("/api/articles.ndjson", "/api/articles.csv", "/api/articles.atom")) {
            when().get(path)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("elasticsearch-unavailable"))
                    .time(lessThanOrEqualTo(6_000L));
        }
    }
}
