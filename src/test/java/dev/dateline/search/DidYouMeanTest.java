package dev.dateline.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DidYouMeanTest {

    private static boolean loaded;

    @BeforeEach
    void someArticles() {
        if (loaded) {
            return;
        }
        TestArchive.empty();
        keep(
                "strike",
                "Harbour strike",
                "The harbour of Osk lay still as pilots began a strike over pay on Monday morning.");
        keep(
                "talks",
                "Harbour talks",
                "Talks about the harbour went on in Osk, where the pilots met the owners on Tuesday.");
        keep(
                "ferry",
                "Ferries",
                "The ferry company of Tromsø said that its boats would leave the harbour on time again.");
        keep(
                "museum",
                "Museum",
                "The museum of Osk shows the paintings that the harbuor master left to the town in his will.");
        loaded = true;
    }

    @Test
    void showsTheHitsOfANearSpellingWhereThereAreNone() {
        search("harbuor strke")
                .body("hits.id", contains("strike"))
                .body("total.value", equalTo(1))
                .body("request.q", equalTo("harbuor strke"))
                .body("suggestion.q", equalTo("harbour strike"))
                .body("suggestion.highlighted", equalTo("<mark>harbour</mark> <mark>strike</mark>"))
                .body("suggestion.applied", equalTo(true));
    }

    @Test
    void onlySuggestsItWhereThereAreFew() {
        search("harbuor")
                .body("hits.id", contains("museum"))
                .body("suggestion.q", equalTo("harbour"))
                .body("suggestion.applied", equalTo(false));
    }

    @Test
    void whatIsSuggestedFindsSomething() {
        search("harbour").body("hits.id", containsInAnyOrder("strike", "talks", "ferry"));
    }

    @Test
    void suggestsNothingWhereAllIsWell() {
        search("pilots").body("suggestion", nullValue());
        search("pilot").body("total.value", equalTo(2)).body("suggestion", nullValue());
    }

    @Test
    void suggestsNothingThatFindsNothing() {
        search("musuem ferry").body("hits", empty()).body("suggestion", nullValue());
        search("zzyzx").body("hits", empty()).body("suggestion", nullValue());
    }

    @Test
    void leavesOperatorsAndOtherWordsAsTheyWereTyped() {
        search("  Harbour \"pilots\" strkie -owners mond* OR morning & ")
                .body("suggestion.q", equalTo("Harbour \"pilots\" strike -owners mond* OR morning &"))
                .body(
                        "suggestion.highlighted",
                        equalTo("Harbour &quot;pilots&quot; <mark>strike</mark> -owners mond* OR morning &amp;"));
    }

    @Test
    void suggestsAnotherSpellingOfAPhraseButTakesItAsItIsWritten() {
        search("\"harbuor strike\"")
                .body("hits", empty())
                .body("suggestion.q", equalTo("\"harbour strike\""))
                .body("suggestion.applied", equalTo(false));
    }

    @Test
    void suggestsNothingThatTheFiltersLeaveNothingOf() {
        given().queryParam("q", "harbuor strke")
                .queryParam("outlet", "elsewhere.example")
                .get("/api/articles")
                .then()
                .statusCode(200)
                .body("hits", empty())
                .body("suggestion", nullValue());
    }

    @Test
    void keepsTheCapitalsThatWereTyped() {
        search("Harbuor STRKE").body("suggestion.q", equalTo("Harbour STRIKE"));
    }

    private static void keep(String id, String title, String text) {
        given().contentType(ContentType.JSON)
                .queryParam("refresh", "true")
                .body(Map.of("id", id, "title", title, "text", text))
                .post("/api/articles")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse search(String query) {
        return given().queryParam("q", query).get("/api/articles").then().statusCode(200);
    }
}
