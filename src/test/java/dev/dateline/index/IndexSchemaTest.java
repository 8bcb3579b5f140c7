package dev.dateline.index;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IndexSchemaTest {

    private static final String ARTICLE =
            "{\"id\":\"cranes\",\"text\":\"Two cranes were seen over the salt marsh of Osk, the first in forty years.\"}";

    @BeforeEach
    void emptyArchive() {
        TestArchive.empty();
    }

    @Test
    void hasReadAndWriteAliasesForBothIndexes() {
        when().get("/api/articles").then().statusCode(200);

        JsonPath aliases = JsonPath.from(TestArchive.elasticsearch("GET", "/article*,submission*/_alias", "")
                .body());
        assertTrue(aliases.getMap("'article-000001'.aliases").containsKey("article-read"));
        assertTrue(aliases.getMap("'article-000001'.aliases").containsKey("article-write"));
        assertTrue(aliases.getMap("'submission-000001'.aliases").containsKey("submission-write"));
    }

    @Test
    void letsNoFieldInThatItDoesNotKnow() {
        when().get("/api/articles").then().statusCode(200);

        JsonPath mapping = JsonPath.from(
                TestArchive.elasticsearch("GET", "/article-read/_mapping", "").body());
        assertEquals("strict", mapping.getString("'article-000001'.mappings.dynamic"));
    }

    @Test
    void comesBackByItselfWhenSomebodyTookTheIndexesAway() {
        when().get("/api/articles").then().statusCode(200);
        TestArchive.elasticsearch("DELETE", "/article-000001", "");
        TestArchive.elasticsearch("DELETE", "/submission-000001", "");

        given().contentType(ContentType.JSON)
                .body(ARTICLE)
                .post("/api/articles")
                .then()
                .statusCode(anyOf(is(503), is(201)));
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> given().contentType(ContentType.JSON)
                .queryParam("refresh", "true")
                .body(ARTICLE)
                .post("/api/articles")
                .then()
                .statusCode(anyOf(is(200), is(201))));
        when().get("/api/articles?q=cranes").then().body("total.value", equalTo(1));
        JsonPath resolved = JsonPath.from(TestArchive.elasticsearch("GET", "/_resolve/index/article-write", "")
                .body());
        assertEquals(List.of(), resolved.getList("indices"), "an index took the alias's name");
        assertEquals(List.of("article-write"), resolved.getList("aliases.name"));
    }
}
