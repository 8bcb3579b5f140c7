package dev.dateline.entities;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.EntityField;
import dev.dateline.names.EntityType;
import dev.dateline.names.NameKey;
import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator decides holds for the articles that are there and for those to come. */
@QuarkusTest
class EntityAdminTest {

    private static final String STAGE = NameKey.of(EntityType.PERSON, "Robert Kasozi");
    private static final String BIRTH = NameKey.of(EntityType.PERSON, "Emmanuel Ssentamu");

    @Inject
    CurrentDecisions decisions;

    @Inject
    EntityRewriter rewriter;

    @BeforeEach
    void articles() {
        TestArchive.empty();
        post("1", "Robert Kasozi told reporters in Kampala on Monday that he would run again. Mr Kasozi was cheered.");
        post("2", "The musician Robert Kasozi met Emmanuel Ssentamu's lawyers in Kampala, police said.");
        post("3", "Police in Kampala arrested Emmanuel Ssentamu on Tuesday, his lawyer said.");
    }

    @AfterEach
    void forget() {
        TestArchive.empty();
        decisions.reload();
    }

    @Test
    void mergesTwoInTheArticlesThatAreThere() {
        decide(BIRTH, Map.of("type", "person", "mergedInto", STAGE))
                .body("mergedInto", equalTo(STAGE))
                .body("articles", equalTo(2))
                .body("pending", equalTo(false));

        search("person", STAGE).body("total.value", equalTo(3)).body("facets.person.value", hasItem(STAGE));
        search().body("facets.person.value", not(hasItem(BIRTH)));
        search("person", "Emmanuel Ssentamu")
                .body("total.value", equalTo(3))
                .body("request.person", equalTo(List.of(STAGE)));
        given().get("/api/entities/" + BIRTH)
                .then()
                .body("key", equalTo(STAGE))
                .body("count", equalTo(3))
                .body("merged", equalTo(List.of(BIRTH)));
    }

    @Test
    void namesAMergedEntityOnceInAnArticleThatHasBoth() {
        decide(BIRTH, Map.of("mergedInto", STAGE));

        given().get("/api/articles/2")
                .then()
                .body("people.key", equalTo(List.of(STAGE)))
                .body("people[0].count", equalTo(2))
                .body("people[0].mentions", hasSize(2));
    }

    @Test
    void mergesTwoInTheArticlesThatAreStillToCome() {
        decide(BIRTH, Map.of("mergedInto", STAGE));
        post("4", "Emmanuel Ssentamu will appear before a court in Kampala on Friday.");

        search("person", STAGE).body("total.value", equalTo(4));
        search("size", "0").body("facets.person.findAll { it.value == '" + STAGE + "' }.count", equalTo(List.of(4)));
    }

    @Test
    void aQueryForOneNameFindsTheOther() {
        decide(BIRTH, Map.of("mergedInto", STAGE));

        search("q", "Emmanuel Ssentamu")
                .body("total.value", equalTo(3))
                .body("hits.find { it.id == '1' }.snippets.body[0]", containsString("<mark>Robert Kasozi</mark>"));
    }

    @Test
    void takesAMergeBack() {
        decide(BIRTH, Map.of("mergedInto", STAGE));
        given().delete("/api/admin/entities/" + BIRTH).then().statusCode(204);

        search("person", STAGE).body("total.value", equalTo(2));
        search("person", BIRTH).body("total.value", equalTo(2));
        given().get("/api/admin/entities").then().body("decisions", hasSize(0));
        given().delete("/api/admin/entities/" + BIRTH).then().statusCode(404);
    }

    @Test
    void renamesOneEverywhere() {
        decide(STAGE, Map.of("name", "Bobby K"));

        search("person", STAGE)
                .body("facets.person.find { it.value == '" + STAGE + "' }.label", equalTo("Bobby K"))
                .body("hits[0].people.name", hasItem("Bobby K"));
        given().get("/api/articles/1").then().body("people.name", hasItem("Bobby K"));
        given().get("/api/entities/" + STAGE).then().body("name", equalTo("Bobby K"));
        given().queryParam("q", "bobby").get("/api/entities").then().body("entities.key", equalTo(List.of(STAGE)));
    }

    @Test
    void hidesOneEverywhere() {
        int before = search("size", "0").extract().path("facets.person.size()");
        decide(STAGE, Map.of("hidden", true));

        search("size", "10")
                .body("facets.person", hasSize(before - 1))
                .body("hits.people.key.flatten()", not(hasItem(STAGE)));
        given().get("/api/articles/1").then().body("people.key", not(hasItem(STAGE)));
        given().get("/api/entities").then().body("entities.key", not(hasItem(STAGE)));
        given().queryParam("q", "Kasozi").get("/api/entities").then().body("entities.key", not(hasItem(STAGE)));
        given().get("/api/entities/" + STAGE).then().statusCode(404);
        given().get("/api/admin/entities")
                .then()
                .body("decisions.key", equalTo(List.of(STAGE)))
                .body("decisions[0].hidden", equalTo(true));
    }

    @Test
    void anArticlesTagChangesWithTheNamesInIt() {
        String tag = given().get("/api/articles/1").getHeader("ETag");
        decide(STAGE, Map.of("name", "Bobby K"));

        given().header("If-None-Match", tag).get("/api/articles/1").then().statusCode(200);
    }

    @Test
    void bringsInLineWhatAnInstanceWroteThatHadNotHeardOfIt() {
        decide(BIRTH, Map.of("mergedInto", STAGE));
        TestArchive.elasticsearch(
                "POST",
                "/article-write/_update_by_query?refresh=true",
                "{\"script\": \"def all = ctx._source.people; for (e in all instanceof List ? all : [all]) { e.key = e.own }\", \"query\": {\"match_all\": {}}}");
        search("size", "0").body("facets.person.value", hasItem(BIRTH));

        Decisions decided = decisions.reload();
        var rewritten = rewriter.rewrite(decided.movedSince(Decisions.none()), decided, Duration.ofSeconds(30));

        assertEquals(new EntityRewriter.Rewritten(2, true), rewritten);
        search("size", "0").body("facets.person.value", not(hasItem(BIRTH)));
        assertEquals(
                0,
                rewriter.rewrite(decided.movedSince(Decisions.none()), decided, Duration.ofSeconds(30))
                        .articles());
    }

    @Test
    void refusesWhatCannotBe() {
        refused(STAGE, "{\"mergedInto\": \"" + STAGE + "\"}", "mergedInto");
        refused(STAGE, "{\"mergedInto\": \"Not a key!\"}", "mergedInto");
        refused(STAGE, "{\"name\": \"  \"}", "name");
        refused(STAGE, "{\"type\": \"people\"}", "type");
        refused(STAGE, "{\"hidden\": \"perhaps\"}", "hidden");
        refused(STAGE, "{\"colour\": \"red\"}", "colour");
        decide(BIRTH, Map.of("mergedInto", STAGE));
        refused(STAGE, "{\"mergedInto\": \"" + BIRTH + "\"}", "mergedInto");
        given().contentType(ContentType.JSON)
                .body("{\"hidden\": true}")
                .put("/api/admin/entities/no-such-entity")
                .then()
                .statusCode(404)
                .body("code", equalTo("entity-not-found"));
        given().contentType(ContentType.JSON)
                .body("[]")
                .put("/api/admin/entities/" + STAGE)
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-json"));
    }

    @Test
    void aFieldCallsItsTypeAsTheFilterDoes() {
        for (EntityType type : EntityType.values()) {
            assertEquals(
                    Optional.of(EntityField.of(type)),
                    EntityField.called(EntityField.of(type).parameter()));
        }
    }

    private static void refused(String key, String body, String field) {
        given().contentType(ContentType.JSON)
                .body(body)
                .put("/api/admin/entities/" + key)
                .then()
                .statusCode(400)
                .body("field", equalTo(field));
    }

    private static ValidatableResponse decide(String key, Map<String, Object> change) {
        return given().contentType(ContentType.JSON)
                .body(change)
                .put("/api/admin/entities/" + key)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse search(String... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/api/articles").then().statusCode(200);
    }

    private static void post(String id, String text) {
        given().contentType(ContentType.JSON)
                .queryParam("refresh", "true")
                .body(Map.of("text", text, "outlet", "Kampala Courier", "language", "en"))
                .put("/api/articles/" + id)
                .then()
                .statusCode(201);
    }
}
