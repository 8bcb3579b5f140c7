package dev.dateline.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands before what, each case on a few articles that differ in nothing else. */
@QuarkusTest
class RankingTest {

    private static final String FILLER = " The mayor said that the council would meet again before the summer is over.";

    @BeforeEach
    void emptyArchive() {
        TestArchive.empty();
    }

    @Test
    void titleBeforeLeadBeforeBody() {
        String other = "The council of Osk met on Monday to talk about the roads of the town." + FILLER;
        keep("body", "Council meets", other + "\nOne member asked about the lighthouse and its keeper at length.");
        keep("lead", "Council meets", "One member asked about the lighthouse and its keeper at length.\n" + other);
        keep("title", "Lighthouse", "One member asked about it and about its keeper at some length.\n" + other);

        search("lighthouse").body("hits.id", contains("title", "lead", "body"));
    }

    @Test
    void wordsSideBySideBeforeWordsFarApart() {
        keep(
                "apart",
                "Council",
                "The harbour of Osk is old." + FILLER + FILLER + " There may be a strike one day soon.");
        keep(
                "beside",
                "Council",
                "The harbour strike of Osk is old." + FILLER + FILLER + " There may be one more day soon.");

        search("harbour strike").body("hits.id", contains("beside", "apart"));
    }

    @Test
    void theMoreRecentOfEquals() {
        String text = "The lighthouse of Osk was painted white again on Monday by its two keepers." + FILLER;
        keep("older", "Paint", text, "2024-03-01");
        keep("newer", "Paint", text.replace("Monday", "Friday"), "2026-09-01");

        search("lighthouse").body("hits.id", contains("newer", "older"));
    }

    @Test
    void theBetterMatchBeforeTheMoreRecent() {
        keep(
                "better",
                "Lighthouse of Osk painted",
                "The lighthouse was painted white. The lighthouse has two keepers.",
                "2019-03-01");
        keep(
                "newer",
                "Council",
                "The council of Osk met." + FILLER + " It also spoke of a lighthouse." + FILLER,
                "2026-09-01");

        search("lighthouse").body("hits.id", contains("better", "newer"));
    }

    @Test
    void aShortQueryDemandsAllOfItsWords() {
        keep("one", "Council", "The harbour of Osk is old, and nobody has ever painted it in any colour." + FILLER);

        search("harbour lighthouse").body("hits", empty()).body("request.words", equalTo("all"));
        search("harbour painted council").body("hits.id", contains("one")).body("request.words", equalTo("all"));
    }

    @Test
    void aQuestionFindsArticlesWithSomeOfItsWordsAfterThoseWithAll() {
        keep(
                "all",
                "Roads",
                "The council met." + FILLER + FILLER + " It heard who pays the keepers of a lighthouse on an island."
                        + FILLER);
        keep(
                "some",
                "Lighthouse keepers",
                "Lighthouse keepers: the lighthouse has keepers, and the keepers have an island.");
        keep("none", "Ferries", "The ferry leaves the harbour at noon and comes back in the evening on most days.");

        search("Who pays the keepers of the lighthouse on the island?")
                .body("hits.id", contains("all", "some"))
                .body("total.value", equalTo(2))
                .body("request.words", equalTo("some"));
    }

    @Test
    void anArticleAboutWhomTheQueryNamesBeforeOneThatHasTheWords() {
        TestArchive.withSamples();

        search("Sergey Kvirikadze").body("hits[0].people.name", hasItem("Sergei Kvirikadze"));
        TestArchive.empty();
    }

    @Test
    void formsOfOneWordCountOnce() {
        keep("plain", "Sergey", "The painter Sergey Lomtadze opened a show of his work in Osk on Monday evening.");
        keep("other", "Sergei", "The painter Sergei Lomtadze opened a show of his work in Osk on Monday evening.");

        // As it was asked for first, however many have the other spelling
        search("sergei").body("hits.id", contains("other", "plain"));
        search("sergey").body("hits.id", contains("plain", "other"));
    }

    private static void keep(String id, String title, String text) {
        keep(id, title, text, null);
    }

    private static void keep(String id, String title, String text, String published) {
        Map<String, String> article = new HashMap<>(Map.of("id", id, "title", title, "text", text));
        if (published != null) {
            article.put("published", published);
        }
        given().contentType(ContentType.JSON)
                .queryParam("refresh", "true")
                .body(article)
                .post("/api/articles")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse search(String query) {
        return given().queryParam("q", query).get("/api/articles").then().statusCode(200);
    }
}
