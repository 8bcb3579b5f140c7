package dev.dateline.entities;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EntitiesTest {

    @BeforeEach
    void samples() {
        TestArchive.withSamples();
    }

    @Test
    void listsTheMostFrequentFirst() {
        List<Integer> counts = given().get("/api/entities")
                .then()
                .statusCode(200)
                .body("entities", hasSize(20))
                .extract()
                .path("entities.count");

        assertEquals(counts.stream().sorted(Comparator.reverseOrder()).toList(), counts);
    }

    @Test
    void listsOneType() {
        given().queryParam("type", "place")
                .queryParam("size", 5)
                .get("/api/entities")
                .then()
                .body("entities", hasSize(5))
                .body("entities.type", everyItem(equalTo("place")));
    }

    @Test
    void findsThemByTheBeginningsOfTheirWordsInAnySpelling() {
        for (String typed : List.of("kvir", "sergey kvi", "SERGEI", "Kvirikadze")) {
            given().queryParam("q", typed)
                    .get("/api/entities")
                    .then()
                    .body("entities.name", hasItem("Sergei Kvirikadze"));
        }
        given().queryParam("q", "brattbø").get("/api/entities").then().body("entities", not(empty()));
        given().queryParam("q", "irikadze").get("/api/entities").then().body("entities", empty());
        given().queryParam("q", "?*.|(")
                .get("/api/entities")
                .then()
                .statusCode(200)
                .body("entities", empty());
    }

    @Test
    void countsAnEntityOnceForEveryArticleHoweverItIsSpelled() {
        String key = key("Kvirikadze");
        int articles = given().queryParam("person", key)
                .get("/api/articles")
                .then()
                .extract()
                .path("total.value");

        given().queryParam("q", "sergey kvirikadze")
                .get("/api/entities")
                .then()
                .body("entities.find { it.key == '" + key + "' }.count", equalTo(articles));
    }

    @Test
    void tellsWhatTheArchiveKnowsOfOne() {
        String key = key("Kvirikadze");
        JsonPath entity = given().get("/api/entities/" + key)
                .then()
                .statusCode(200)
                .body("key", equalTo(key))
                .body("type", equalTo("person"))
                .body("name", equalTo("Sergei Kvirikadze"))
                .body("spellings.name", hasItems("Sergei Kvirikadze", "Sergey Kvirikadze"))
                .body("with.places.name", hasItem("Georgia"))
                .body("with.people.key", not(hasItem(key)))
                .body("links.self", containsString("/api/entities/" + key + "?type=person"))
                .extract()
                .jsonPath();

        int count = entity.getInt("count");
        assertEquals(
                count,
                entity.<Integer>getList("spellings.count").stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertEquals(
                count,
                entity.<Integer>getList("published.count").stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        given().get(entity.getString("links.articles")).then().body("total.value", equalTo(count));
    }

    @Test
    void saysThatThereIsNoneOfAKey() {
        given().get("/api/entities/no-such-entity")
                .then()
                .statusCode(404)
                .body("code", equalTo("entity-not-found"))
                .body("detail", containsString("no-such-entity"));
        given().queryParam("type", "place")
                .get("/api/entities/" + key("Kvirikadze"))
                .then()
                .statusCode(404);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        given().queryParam("type", "people")
                .get("/api/entities")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("type"));
        given().queryParam("size", "101")
                .get("/api/entities")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("size"));
        given().queryParam("page", "2")
                .get("/api/entities")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("page"));
    }

    @Test
    void anArticleSaysWhereItNamesWhom() {
        JsonPath article = given().get(
                        "/api/articles/" + TestArchive.idOf("rs-central-bank-governor-quits-in-georgia-after"))
                .then()
                .statusCode(200)
                .body("people.name", hasItem("Sergei Kvirikadze"))
                .body("people[0].count", greaterThan(0))
                .extract()
                .jsonPath();

        List<String> body = article.getList("body");
        for (String type : List.of("people", "organizations", "places")) {
            for (Map<String, Object> entity : article.<Map<String, Object>>getList(type)) {
                for (Map<String, Object> mention : (List<Map<String, Object>>) entity.get("mentions")) {
                    String paragraph = body.get((int) mention.get("paragraph"));
                    assertEquals(mention.get("text"), paragraph.substring((int) mention.get("start"), (int)
                            mention.get("end")));
                }
            }
        }
    }

    private static String key(String name) {
        return given().queryParam("type", "person")
                .queryParam("q", name)
                .get("/api/entities")
                .then()
                .extract()
                .path("entities[0].key");
    }
}
