package dev.dateline.publish;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exports larger than what fits between two machines, to clients of every kind. */
@QuarkusTest
@TestProfile(ExportStreamTest.Tight.class)
class ExportStreamTest {

    private static final int COUNT = 3_000;
    private static final String PATH = "/api/articles.ndjson?outlet=" + ManyArticles.OUTLET;

    private static boolean filled;

    public static class Tight implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dateline.publish.max-exports", "2",
                    "dateline.publish.chunk-size", "2M",
                    "dateline.publish.keep-alive", "2S",
                    "dateline.publish.patience", "4S");
        }
    }

    @BeforeEach
    void manyArticles() {
        if (!filled) {
            ManyArticles.archive(COUNT, 4_000);
            filled = true;
        }
    }

    @AfterEach
    void nothingIsLeftOpen() {
        Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> ManyArticles.openContexts() == 0);
    }

    @Test
    void everyArticleComesOnceInOrder() throws Exception {
        List<JsonNode> lines = ExportTest.lines(PATH);
        assertEquals(COUNT, lines.size());
        Set<String> ids = new HashSet<>();
        List<String> published = new ArrayList<>();
        for (JsonNode article : lines) {
            assertTrue(ids.add(article.get("id").asText()), "twice: " + article.get("id"));
            published.add(article.path("published").asText("0"));
        }
        assertEquals(published.stream().sorted((a, b) -> b.compareTo(a)).toList(), published);
        assertEquals(COUNT / 10, published.stream().filter("0"::equals).count());
        assertEquals(COUNT, ExportTest.table("/api/articles.csv").size());
    }

    @Test
    void aClientThatTakesNothingStopsTheReadingAndIsGivenUp() throws Exception {
        try (SlowClient client = new SlowClient(RestAssured.port, PATH)) {
            assertTrue(client.take(20_000).startsWith("HTTP/1.1 200"));
            assertEquals(1, ManyArticles.openContexts());
            // Were all of it read ahead, nothing would be open by now
            Awaitility.await()
                    .during(Duration.ofMillis(2_000))
                    .atMost(Duration.ofMillis(3_500))
                    .until(() -> ManyArticles.openContexts() == 1);
            // More than the patience, as the system's own buffers grow while they are full
            Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> ManyArticles.openContexts() == 0);
            assertFalse(SlowClient.isComplete(client.takeAll()));
        }
    }

    @Test
    void aSlowClientGetsAllOfItHoweverLongItTakes() throws Exception {
        StringBuilder all = new StringBuilder();
        try (SlowClient client = new SlowClient(RestAssured.port, PATH)) {
            // Each pause is shorter than the patience, all together are longer
            for (int i = 0; i < 4; i++) {
                all.append(client.take(2_000_000));
                Awaitility.await().pollDelay(Duration.ofMillis(1_800)).until(() -> true);
            }
            all.append(client.takeAll());
        }
        assertTrue(SlowClient.isComplete(all.toString()));
        assertEquals(COUNT, SlowClient.body(all.toString()).lines().count());
    }

    @Test
    void aClientThatGoesAwayFreesEverythingAtOnce() throws Exception {
        for (int i = 0; i < 5; i++) {
            try (SlowClient client = new SlowClient(RestAssured.port, PATH)) {
                client.take(20_000);
                assertEquals(1, ManyArticles.openContexts());
            }
            // Sooner than Elasticsearch or our own patience would end it
            Awaitility.await().atMost(Duration.ofMillis(1_500)).until(() -> ManyArticles.openContexts() == 0);
        }
    }

    @Test
    void asManyAsAreAdmittedAndNoMore() throws Exception {
        try (SlowClient one = new SlowClient(RestAssured.port, PATH);
                SlowClient other = new SlowClient(RestAssured.port, PATH)) {
            one.take(1_000);
            other.take(1_000);
            when().get("/api/articles.csv")
                    .then()
                    .statusCode(429)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("too-many-exports"));
            when().get("/api/articles?q=harbour").then().statusCode(200);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> when().head("/api/articles.csv").statusCode() == 200
                        && when().get("/api/articles.csv?q=nowheretobefound").statusCode() == 200);
    }
}
