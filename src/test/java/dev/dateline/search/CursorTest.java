package dev.dateline.search;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that follow a cursor, while articles come and go. */
@QuarkusTest
class CursorTest {

    private static final int ARTICLES = 40;

    @BeforeEach
    void fortyArticlesOfHowManyFerries() {
        TestArchive.empty();
        IntStream.range(0, ARTICLES).forEach(i -> post("old-" + i, i));
        TestArchive.refresh();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=ferry", "sort=newest", "sort=oldest", "q=ferry&sort=newest"})
    void skipsNothingThatWasThereAndGivesNothingTwice(String query) {
        Response page = when().get("/api/articles?size=7&" + query);
        List<String> ids = new ArrayList<>(page.<List<String>>path("hits.id"));
        for (int round = 0; page.path("links.next") != null; round++) {
            // Two more about many ferries, which change every score, and one less that was shown
            post("new-" + round + "-a", 9);
            post("new-" + round + "-b", 9);
            given().delete("/api/articles/" + ids.get(round) + "?refresh=true")
                    .then()
                    .statusCode(204);
            page = given().urlEncodingEnabled(false).get(page.<String>path("links.next"));
            assertEquals(200, page.statusCode(), page.asString());
            ids.addAll(page.path("hits.id"));
        }

        assertEquals(ids.size(), new HashSet<>(ids).size(), "none twice: " + ids);
        List<String> old =
                IntStream.range(0, ARTICLES).mapToObj(i -> "old-" + i).toList();
        assertTrue(ids.containsAll(old), "none skipped: " + ids);
    }

    @Test
    void keepsTheOrderOfRelevanceThatThereWas() {
        List<String> atOnce = when().get("/api/articles?q=ferry&size=100").path("hits.id");
        List<String> paged = new ArrayList<>();
        String next = "/api/articles?q=ferry&size=9";
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).get(next);
            page.then().body("total.value", equalTo(ARTICLES));
            paged.addAll(page.path("hits.id"));
            next = page.path("links.next");
        }
        assertEquals(atOnce, paged);
    }

    @Test
    void leadsBackToTheBeginning() {
        String next = when().get("/api/articles?q=ferry&size=5").path("links.next");
        given().urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("links.first", containsString("q=ferry&size=5"))
                .body("links.first", not(containsString("cursor")))
                .body("request", not(hasKey("page")));
    }

    @Test
    void refusesTheCursorOfAnotherSearch() {
        String cursor = cursor(when().get("/api/articles?q=ferry&size=5"));
        refused(Map.of("q", "ferries", "cursor", cursor));
        refused(Map.of("q", "ferry", "sort", "oldest", "cursor", cursor));
        refused(Map.of("q", "ferry", "outlet", "-x", "cursor", cursor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "AAAA", "eyJxIjoiYSJ9", "W10", "bnVsbA", "not base64"})
    void refusesWhatIsNoCursor(String cursor) {
        refused(Map.of("q", "ferry", "cursor", cursor));
    }

    @Test
    void refusesACursorWithAPage() {
        String cursor = cursor(when().get("/api/articles?q=ferry&size=5"));
        given().queryParams(Map.of("q", "ferry", "page", "2", "cursor", cursor))
                .get("/api/articles")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("page"));
    }

    @Test
    void saysWhenItsSnapshotIsGone() {
        Response second = given().urlEncodingEnabled(false)
                .get(when().get("/api/articles?q=ferry&size=5").<String>path("links.next"));
        String snapshot = JsonPath.from(new String(Base64.getUrlDecoder().decode(cursor(second)), UTF_8))
                .getString("p");
        TestArchive.elasticsearch("DELETE", "/_pit", "{\"id\": \"" + snapshot + "\"}");
        given().urlEncodingEnabled(false)
                .get(second.<String>path("links.next"))
                .then()
                .statusCode(410)
                .body("code", equalTo("cursor-expired"));
    }

    private static void refused(Map<String, String> parameters) {
        given().queryParams(parameters)
                .get("/api/articles")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("parameter", equalTo("cursor"));
    }

    private static String cursor(Response page) {
        return page.<String>path("links.next").replaceAll(".*[?&]cursor=([^&]+).*", "$1");
    }

    private static void post(String id, int ferries) {
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "id", id,
                        "published", "2026-0" + (1 + ferries % 9) + "-11T10:00:00Z",
                        "text",
                                "The harbour of Vestrand counted its boats on a grey morning, and found this: "
                                        + "one ferry and another ferry, ".repeat(1 + ferries % 7)
                                        + "as the harbour master told those who had come to see them leave."))
                .post("/api/articles")
                .then()
                .statusCode(201);
    }
}
