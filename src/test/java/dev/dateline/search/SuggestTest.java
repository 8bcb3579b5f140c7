package dev.dateline.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Completions of six articles of two outlets. */
@QuarkusTest
class SuggestTest {

    private static final String TEXT = "The harbour was quiet for the rest of the day, the port captain said.";

    @BeforeEach
    void articles() {
        TestArchive.empty();
        post("old", "Lantern parade returns to Évora", "2026-05-01", "Lantern Courier", TEXT);
        post("new", "Lantern parade draws record crowd", "2026-09-01", "Lantern Courier", TEXT);
        post("inside", "Crowd cheers lantern makers", "2026-10-01", "Morning Lantern", TEXT);
        post("copy", "Lantern Parade Draws Record Crowd", "2026-08-01", "Morning Lantern", TEXT);
        post(
                "named",
                "Council votes on harbour wall",
                "2026-07-01",
                "Lantern Courier",
                "Adaeze Lanternari told reporters in Nairobi on Monday that the wall would stand. Ms Lanternari left.");
        post(
                "again",
                "Wall to stand",
                "2026-07-02",
                "Lantern Courier",
                "The wall would stand, Adaeze Lanternari said in Nairobi on Tuesday after the vote of the council.");
    }

    @Test
    void givesTitlesThatBeginSoFirstThenTheNewer() {
        List<String> titles = ofType(suggest("lantern", "size", "20"), "title");

        assertEquals(
                List.of(
                        "Lantern parade draws record crowd",
                        "Lantern parade returns to Évora",
                        "Crowd cheers lantern makers"),
                titles);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "lantern par, Lantern parade draws record crowd",
        "PARADE RET, Lantern parade returns to Évora",
        "evo, Lantern parade returns to Évora",
        "to Évo, Lantern parade returns to Évora",
        "cheers l, Crowd cheers lantern makers",
        "'  lantern,  parade: ret', Lantern parade returns to Évora",
    })
    void matchesWordsInTheirOrderTheLastOneBegun(String typed, String title) {
        suggest(typed).body("suggestions.findAll { it.type == 'title' }.text", hasItem(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"parade lantern", "lant parade", "antern", "lantern draws", "lanterns"})
    void matchesNeitherWordsTurnedRoundNorWordsLeftOutNorAnyButTheLastOneBegun(String typed) {
        suggest(typed).body("suggestions.findAll { it.type == 'title' }", empty());
    }

    @Test
    void givesAFewOfEachInTurnAndNothingTwice() {
        ValidatableResponse answer = suggest("lantern", "size", "4");
        answer.body("suggestions.type", contains("person", "title", "outlet", "title"));
        answer.body("suggestions[0].text", equalTo("Adaeze Lanternari"))
                .body("suggestions[0].count", equalTo(2))
                .body("suggestions[1].value", equalTo("new"))
                .body("suggestions[1].count", nullValue())
                .body("suggestions[2].text", equalTo("Lantern Courier"))
                .body("suggestions[2].count", equalTo(4));

        List<String> all = suggest("lantern", "size", "20").extract().path("suggestions.collect { it.type + it.text }");
        assertEquals(all.size(), new HashSet<>(all).size(), all::toString);
        assertEquals(List.of("Lantern Courier", "Morning Lantern"), ofType(suggest("lantern", "size", "20"), "outlet"));
    }

    @Test
    void whatIsSuggestedFindsIt() {
        List<Map<String, Object>> suggestions =
                suggest("lantern", "size", "20").extract().path("suggestions");
        for (Map<String, Object> suggestion : suggestions) {
            if (suggestion.get("type").equals("title")) {
                given().get("/api/articles/" + suggestion.get("value"))
                        .then()
                        .body("title", equalTo(suggestion.get("text")));
            } else {
                given().queryParam((String) suggestion.get("type"), suggestion.get("value"))
                        .get("/api/articles")
                        .then()
                        .body("total.value", equalTo(suggestion.get("count")));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "*.|", "--"})
    void completesNothingWhereNothingIsTyped(String typed) {
        suggest(typed).body("q", equalTo(typed)).body("suggestions", empty());
        given().get("/api/suggest").then().statusCode(200).body("suggestions", empty());
    }

    @Test
    void neverTellsOfWhatIsWithheldOrUnderEmbargo() {
        ninjs("withheld", "\"pubStatus\": \"withheld\"");
        ninjs("embargoed", "\"embargoedUntil\": \"" + Instant.now().plus(1, ChronoUnit.DAYS) + "\"");
        suggest("zeppel").body("suggestions", empty());
        suggest("zelda").body("suggestions", empty());

        ninjs("released", "\"embargoedUntil\": \"" + Instant.now().minus(1, ChronoUnit.DAYS) + "\"");
        suggest("zeppel").body("suggestions.type", hasItem("title")).body("suggestions.type", hasItem("outlet"));
    }

    @Test
    void forgetsWhatWasDeleted() {
        given().delete("/api/articles/new?refresh=true").then().statusCode(204);

        assertEquals(
                List.of(
                        "Lantern Parade Draws Record Crowd",
                        "Lantern parade returns to Évora",
                        "Crowd cheers lantern makers"),
                ofType(suggest("lantern", "size", "20"), "title"));
        given().delete("/api/articles/again?refresh=true").then().statusCode(204);
        suggest("lanternari").body("suggestions.count", contains(1));
    }

    @Test
    void speaksTheFormatOfBrowsersWhereTheyAskForIt() throws Exception {
        String answer = given().accept("application/x-suggestions+json")
                .get("/api/suggest?q=lantern&size=4")
                .then()
                .statusCode(200)
                .contentType("application/x-suggestions+json")
                .extract()
                .asString();

        JsonNode array = new ObjectMapper().readTree(answer);
        assertEquals(4, array.size());
        assertEquals("lantern", array.get(0).asText());
        assertEquals("Adaeze Lanternari", array.get(1).get(0).asText());
        assertEquals("Person, 2 articles", array.get(2).get(0).asText());
        assertTrue(array.get(3).get(0).asText().endsWith("/?person=adaeze-lanternari"), answer);
        assertTrue(
                array.get(3).get(1).asText().endsWith("/?q=%22Lantern%20parade%20draws%20record%20crowd%22")
                        || array.get(3).get(1).asText().endsWith("/?q=%22Lantern+parade+draws+record+crowd%22"),
                answer);
        assertEquals(array.get(1).size(), array.get(3).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/*", "text/html, application/json;q=0.9, */*;q=0.8"})
    void speaksItsOwnFormatToAnybodyElse(String accepted) {
        given().accept(accepted)
                .get("/api/suggest?q=lantern")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body("q", equalTo("lantern"));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        given().get("/api/suggest?query=x").then().statusCode(400).body("parameter", equalTo("query"));
        given().get("/api/suggest?q=x&size=21").then().statusCode(400).body("parameter", equalTo("size"));
    }

    static ValidatableResponse suggest(String typed, Object... parameters) {
        var request = given().queryParam("q", typed);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.get("/api/suggest").then().statusCode(200);
    }

    private static List<String> ofType(ValidatableResponse answer, String type) {
        return answer.extract().path("suggestions.findAll { it.type == '" + type + "' }.text");
    }

    private static void post(String id, String title, String published, String outlet, String text) {
        given().contentType(ContentType.JSON)
                .queryParam("refresh", "true")
                .body(Map.of(
                        "id",
                        id,
                        "title",
                        title,
                        "published",
                        published,
                        "outlet",
                        outlet,
                        "text",
                        text,
                        "language",
                        "en"))
                .post("/api/articles")
                .then()
                .statusCode(201);
    }

    private static void ninjs(String id, String state) {
        given().contentType("application/vnd.iptc.ninjs+json")
                .queryParam("refresh", "true")
                .body("{\"uri\": \"urn:x:" + id + "\", " + state
                        + ", \"infoSources\": [{\"name\": \"Zeppelin Gazette\"}], \"headlines\": [{\"value\": \"Zeppelin"
                        + " lands in the night\"}], \"bodies\": [{\"contentType\": \"text/plain\", \"value\": \"Zelda"
                        + " Zeppelinari told reporters in Nairobi on Monday that the airship had landed.\"}]}")
                .post("/api/articles")
                .then()
                .statusCode(anyOf(is(200), is(201)))
                .body("outcome", not(equalTo("rejected")));
    }
}
