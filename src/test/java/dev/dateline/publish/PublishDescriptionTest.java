package dev.dateline.publish;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The OpenAPI description's examples of feeds and exports are what its example of an article gives. */
@QuarkusTest
class PublishDescriptionTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonNode description;

    @BeforeEach
    void onlyTheArticleOfTheExamples() throws Exception {
        TestArchive.empty();
        description = JSON.readTree(
                given().accept("application/json").get("/q/openapi").asString());
        given().contentType("application/json")
                .queryParam("refresh", "true")
                .body(example("articleSubmission").toString())
                .post("/api/articles")
                .then()
                .statusCode(201);
    }

    @AfterEach
    void leaveNothing() {
        TestArchive.empty();
    }

    @Test
    void feedsAreAsTheirExamplesSay() throws Exception {
        assertEquals(example("atom").asText().strip(), get("/api/articles.atom?q=ferry"));
        assertEquals(example("rss").asText().strip(), get("/api/articles.rss?q=ferry"));
        assertEquals(example("jsonFeed"), JSON.readTree(get("/api/articles.feed.json?q=ferry")));
    }

    @Test
    void exportsAreAsTheirExamplesSay() {
        String since = "(\"(indexed|updated)\":)\"[^\"]+\"";
        assertEquals(
                example("articleLines").asText().strip().replaceAll(since, "$1"),
                get("/api/articles.ndjson").replaceAll(since, "$1"));
        assertEquals(
                example("articleTable").asText().strip(),
                get("/api/articles.csv").replace("\r", ""));
    }

    @Test
    void everyParameterThatIsDescribedIsKnown() {
        for (String format : new String[] {"atom", "rss", "feed.json", "csv", "ndjson"}) {
            JsonNode parameters = description.at("/paths/~1api~1articles." + format + "/get/parameters");
            assertTrue(parameters.size() > 10, format);
            String known =
                    given().queryParam("x", "").get("/api/articles." + format).path("detail");
            List<String> described = new ArrayList<>();
            for (JsonNode parameter : parameters) {
                described.add(
                        parameter.has("$ref")
                                ? description
                                        .at(parameter.get("$ref").asText().substring(1) + "/name")
                                        .asText()
                                : parameter.get("name").asText());
            }
            assertEquals(
                    Set.of(known.substring(known.indexOf("are: ") + 5).split(", ")), Set.copyOf(described), format);
            assertEquals(Set.copyOf(described).size(), described.size(), format + " " + described);
        }
    }

    private static String get(String path) {
        return given().get(path).asString().strip().replace(":" + RestAssured.port, ":8080");
    }

    private JsonNode example(String name) {
        JsonNode value = description.at("/components/examples/" + name + "/value");
        assertTrue(!value.isMissingNode(), "no example " + name);
        return value;
    }
}
