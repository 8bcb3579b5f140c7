package dev.dateline.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The description tells the truth: its examples are sent, and answers have the shape of its examples. */
@QuarkusTest
class OpenApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonNode description;

    @BeforeEach
    void readDescription() throws Exception {
        TestArchive.empty();
        description = JSON.readTree(
                given().accept("application/json").get("/q/openapi").asString());
    }

    @Test
    void namesEveryParameterThatASearchKnowsAndNoOther() {
        for (JsonNode parameter : description.at("/paths/~1api~1articles/get/parameters")) {
            given().queryParam(parameter.get("name").asText(), "")
                    .get("/api/articles")
                    .then()
                    .body("code", not("unknown-parameter"));
        }
        String known = given().queryParam("x", "").get("/api/articles").path("detail");
        for (String name : known.substring(known.indexOf("are: ") + 5).split(", ")) {
            assertTrue(
                    description
                            .at("/paths/~1api~1articles/get/parameters")
                            .findValuesAsText("name")
                            .contains(name),
                    name + " is not described");
        }
    }

    @Test
    void itsExamplesOfArticlesAreTakenAndAnsweredAsItsExamplesSay() throws Exception {
        JsonNode submission = example("articleSubmission");
        String answer = given().contentType(ContentType.JSON)
                .queryParam("refresh", "true")
                .body(submission.toString())
                .post("/api/articles")
                .then()
                .statusCode(201)
                .extract()
                .asString();

        JsonNode expected = example("ingested");
        JsonNode actual = JSON.readTree(answer);
        assertEquals(shape(expected), shape(actual));
        for (String name :
                List.of("title", "body", "lead", "outlet", "agency", "dateline", "published", "words", "url", "id")) {
            assertEquals(expected.at("/article/" + name), actual.at("/article/" + name), name);
        }
        assertEquals(expected.get("article"), example("article"));
        assertEquals(expected.get("article"), example("preview").get("article"));

        JsonNode page = JSON.readTree(given().urlEncodingEnabled(false)
                .get("/api/articles?q=ferry&outlet=northernpost.example&from=2026-11-01&to=2026-11-30")
                .asString());
        assertEquals(shape(example("page")), shape(page));
        assertEquals(example("page").at("/hits/0/snippets"), page.at("/hits/0/snippets"));
        assertEquals(example("page").at("/facets"), page.at("/facets"));
        assertEquals(example("page").at("/request"), page.at("/request"));
        assertEquals(example("page").at("/hits/0/places"), page.at("/hits/0/places"));
        assertEquals(expected.at("/article/places"), actual.at("/article/places"));

        assertEquals(
                example("entities"), JSON.readTree(given().get("/api/entities").asString()));
        assertEquals(
                example("suggestions"),
                JSON.readTree(given().get("/api/suggest?q=trom").asString()));
        JsonNode entity = JSON.readTree(given().get("/api/entities/tromso").asString());
        assertEquals(((ObjectNode) example("entity")).without("links"), ((ObjectNode) entity).without("links"));
        assertEquals(shape(example("entity")), shape(entity));
        JsonNode decision = JSON.readTree(given().contentType(ContentType.JSON)
                .body(example("entityChange").toString())
                .put("/api/admin/entities/tromso")
                .asString());
        assertEquals(
                ((ObjectNode) example("entityDecision")).without("decided"),
                ((ObjectNode) decision).without("decided"));
    }

    @Test
    void itsExamplesOfWhatGoesWithASearchAreAnswers() throws Exception {
        given().contentType(ContentType.JSON)
                .queryParam("refresh", "true")
                .body(example("articleSubmission").toString())
                .post("/api/articles")
                .then()
                .statusCode(201);
        assertEquals(example("facetValues"), answer("/api/facets/place?prefix=trom"));
        assertEquals(example("timeline"), answer("/api/timeline?from=2026-11-15&to=2026-11-17&interval=day"));
        assertEquals(
                example("openSearchSuggestions").toString(),
                atItsUsualAddress(given().accept("application/x-suggestions+json")
                        .get("/api/suggest?q=trom")
                        .asString()));
        assertEquals(
                example("openSearch").asText(),
                atItsUsualAddress(given().get("/opensearch.xml").asString()));

        given().contentType("application/x-ndjson")
                .queryParam("refresh", "true")
                .body(example("bulk").asText().getBytes(UTF_8))
                .post("/api/articles/bulk");
        JsonNode similar =
                answer("/api/articles/" + example("article").get("id").asText() + "/similar");
        assertEquals(shape(example("similar")), shape(similar));
        for (String name : List.of("id", "url", "outlet", "published", "snippets", "places")) {
            assertEquals(example("similar").at("/hits/0/" + name), similar.at("/hits/0/" + name), name);
        }
    }

    private static JsonNode answer(String path) throws Exception {
        return JSON.readTree(given().get(path).then().statusCode(200).extract().asString());
    }

    private static String atItsUsualAddress(String answer) {
        return answer.replaceAll("http://localhost:[0-9]+", "http://localhost:8080");
    }

    @Test
    void itsExampleOfAPageIsTaken() {
        given().contentType("text/plain; charset=utf-8")
                .body(example("scrapedPage").asText())
                .post("/api/articles/preview")
                .then()
                .statusCode(200)
                .body("article.title", equalTo("Ferry service resumes after nine-day gale"))
                .body("article.body.size()", equalTo(2));
    }

    @Test
    void itsExampleInHtmlIsTheSameArticle() {
        given().contentType("text/html; charset=utf-8")
                .body(example("htmlPage").asText())
                .post("/api/articles/preview")
                .then()
                .statusCode(200)
                .body("article.id", equalTo(example("article").get("id").asText()))
                .body("article.title", equalTo("Ferry service resumes after nine-day gale"))
                .body("article.outlet.name", equalTo("Northern Post"))
                .body("article.byline", equalTo("Ingrid Solbakken"))
                .body("article.body.size()", equalTo(2));
    }

    @Test
    void itsExampleInNinjsIsTaken() {
        given().contentType("application/vnd.iptc.ninjs+json")
                .body(example("ninjs").toString().getBytes(UTF_8))
                .post("/api/articles")
                .then()
                .statusCode(201)
                .body("article.title", equalTo("Ferry service resumes after nine-day gale"))
                .body("article.dateline", equalTo("Tromsø"))
                .body("article.body.size()", equalTo(2));
    }

    @Test
    void itsExampleOfABulkRequestIsAnsweredAsItsExampleSays() {
        String answer = given().contentType("application/x-ndjson")
                .body(example("bulk").asText().getBytes(UTF_8))
                .post("/api/articles/bulk")
                .asString();
        assertEquals(example("bulkOutcomes").asText().strip(), answer.strip());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        for (String reference : description.findValuesAsText("$ref")) {
            assertTrue(
                    reference.startsWith("#/")
                            && !description.at(reference.substring(1)).isMissingNode(),
                    reference + " leads nowhere");
        }
    }

    @Test
    void everyOperationSaysWhatItDoesAndWhatCanGoWrong() {
        description.get("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> {
                    String where = operation.getKey() + " " + path.getKey();
                    assertTrue(operation.getValue().hasNonNull("summary"), where + " has no summary");
                    assertTrue(operation.getValue().at("/responses").has("400"), where + " has no 400");
                }));
    }

    private JsonNode example(String name) {
        JsonNode value = description.at("/components/examples/" + name + "/value");
        assertTrue(!value.isMissingNode(), "no example " + name);
        return value;
    }

    /** The names of all fields, and where they stand. */
    private static Set<String> shape(JsonNode node) {
        Set<String> shape = new TreeSet<>();
        shape("", node, shape);
        return shape;
    }

    private static void shape(String at, JsonNode node, Set<String> shape) {
        node.properties().forEach(field -> {
            shape.add(at + "/" + field.getKey());
            shape(at + "/" + field.getKey(), field.getValue(), shape);
        });
        if (node.isArray()) {
            node.forEach(element -> shape(at + "[]", element, shape));
        }
    }
}
