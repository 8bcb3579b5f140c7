package dev.dateline.ingest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PutAndDeleteArticleTest {

    private static final String TEXT = "The council of Harrow Bay voted on Tuesday to plant four hundred elms.";

    @BeforeEach
    void emptyArchive() {
        TestArchive.empty();
    }

    @Test
    void createsThenReplacesUnderTheClientsId() {
        put("elms", "{\"text\":\"" + TEXT + "\"}")
                .statusCode(201)
                .body("outcome", equalTo("created"))
                .body("article.id", equalTo("elms"));
        put("elms", "{\"text\":\"" + TEXT + "\"}").statusCode(200).body("outcome", equalTo("unchanged"));
        put("elms", "{\"text\":\"" + TEXT.replace("four", "five") + "\"}")
                .statusCode(200)
                .body("outcome", equalTo("updated"));

        when().get("/api/articles/elms").then().body("lead", containsString("five hundred elms"));
    }

    @Test
    void mendsAnArticleWhoseSubmissionWasNotKept() {
        put("elms", "{\"text\":\"" + TEXT + "\"}").statusCode(201);
        TestArchive.elasticsearch("DELETE", "/submission-write/_doc/elms?refresh=true", "");

        put("elms", "{\"text\":\"" + TEXT + "\"}").statusCode(200).body("outcome", equalTo("updated"));
        when().get("/api/articles/elms?explain=true").then().statusCode(200).body("blocks.size()", equalTo(1));
        put("elms", "{\"text\":\"" + TEXT + "\"}").statusCode(200).body("outcome", equalTo("unchanged"));
    }

    @Test
    void takesAScrapedPageToo() {
        given().contentType("text/plain; charset=utf-8")
                .queryParam("outlet", "Harrow Bay Times")
                .body("Council plants elms\n\n" + TEXT + "\n")
                .put("/api/articles/elms")
                .then()
                .statusCode(201)
                .body("article.outlet.name", equalTo("Harrow Bay Times"));
    }

    @Test
    void refusesABodyThatNamesAnotherId() {
        put("elms", "{\"id\":\"oaks\",\"text\":\"" + TEXT + "\"}")
                .statusCode(400)
                .body("code", equalTo("invalid-field"))
                .body("detail", containsString("oaks"));
    }

    @Test
    void refusesAnIdThatCannotStandInAnAddress() {
        put("a%20b", "{\"text\":\"" + TEXT + "\"}").statusCode(400).body("parameter", equalTo("id"));
        put("x".repeat(129), "{\"text\":\"" + TEXT + "\"}").statusCode(400).body("parameter", equalTo("id"));
    }

    @Test
    void removesAnArticleForGood() {
        put("elms", "{\"text\":\"" + TEXT + "\"}").statusCode(201);

        given().queryParam("refresh", "true")
                .delete("/api/articles/elms")
                .then()
                .statusCode(204);

        when().get("/api/articles/elms").then().statusCode(404).body("code", equalTo("article-not-found"));
        when().get("/api/articles?q=elms").then().body("total.value", equalTo(0));
        when().delete("/api/articles/elms").then().statusCode(404);
    }

    @Test
    void keepsWhatWasSentVerbatimBesideTheArticle() {
        put("elms", "{\"text\":\"" + TEXT + "\", \"published\":\"2026-10-02\"}").statusCode(201);

        String kept = TestArchive.elasticsearch("GET", "/submission-read/_source/elms", "")
                .body();
        JsonPath submission = JsonPath.from(kept);
        String content =
                new String(Base64.getDecoder().decode(submission.getString("content")), StandardCharsets.UTF_8);
        assertEquals("{\"text\":\"" + TEXT + "\", \"published\":\"2026-10-02\"}", content);
        assertThat(submission.getString("mediaType"), startsWith("application/json"));
        assertEquals("2026-10-02", submission.getString("published"));
    }

    private static ValidatableResponse put(String id, String json) {
        return given().urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body(json)
                .put("/api/articles/" + id)
                .then();
    }
}
