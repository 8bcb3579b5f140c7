package dev.dateline.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report, three copies of it, another reporter's article about the same, and one about something else. */
@QuarkusTest
class SimilarTest {

    private static final List<String> REPORT = List.of(
            "Dock workers at the port of Varnholm walked off the job on Monday after talks about night shifts collapsed,"
                    + " leaving eleven container ships waiting in the bay.",
            "Union leader Ingeborg Askeland told reporters that the company had broken a promise made to the crane"
                    + " drivers in spring. \"We will stay out until they sit down with us again,\" she said.",
            "The port authority said that perishable cargo would be sent to Halmsund by rail, and that it expected"
                    + " losses of four million crowns a day if the strike lasted beyond the weekend.");

    @BeforeEach
    void sixArticles() {
        TestArchive.empty();
        post("report", "Dock workers strike at Varnholm", "Harbour Post", REPORT);
        post("copy", "Dock workers strike at Varnholm", "Rift Sentinel", REPORT);
        post(
                "edited",
                "Strike shuts port of Varnholm",
                "Monsoon 24",
                List.of(
                        REPORT.get(0).replace("on Monday", "yesterday").replace("eleven", "11"),
                        REPORT.get(1).replace("told reporters", "said"),
                        REPORT.get(2).replace("four million crowns", "about 400,000 euros")));
        post("cut", "Varnholm dockers walk out", "Inland Echo", REPORT.subList(0, 2));
        post(
                "other",
                "Ships pile up as Varnholm dockers stay out",
                "Coast Weekly",
                List.of(
                        "No crane moved in Varnholm for a second day, and the number of ships at anchor rose to nineteen.",
                        "Ingeborg Askeland, who leads the dock workers' union, said there had been no call from the port"
                                + " authority since the talks about night shifts ended."));
        post(
                "chess",
                "Schoolgirl wins chess open",
                "Coast Weekly",
                List.of("A fourteen-year-old won the open chess tournament of Lindal without losing a single game."));
    }

    @Test
    void givesWhatOthersWroteAboutTheSameButNoCopies() {
        similar("report").body("id", equalTo("report")).body("hits.id", contains("other"));
        similar("edited").body("hits.id", contains("other"));
        similar("cut").body("hits.id", contains("other"));
    }

    @Test
    void anArticleIsNotACopyForAQuoteThatBothHave() {
        post(
                "quoting",
                "Askeland: no end to dock strike",
                "Inland Echo",
                List.of(
                        "The head of the dockers' union in Varnholm sees no end to the strike that has emptied its quays.",
                        "\"We will stay out until they sit down with us again,\" Ingeborg Askeland said in front of some"
                                + " two hundred colleagues, many of whom had brought their children along.",
                        "The mayor offered to mediate between the union and the port authority, which has refused so far."
                                + " Night shifts, she said, could be shared out more fairly among younger workers."));

        similar("report").body("hits.id", hasItem("quoting")).body("hits.id", hasItem("other"));
    }

    @Test
    void hitsHaveTheShapeOfASearchAndShowHowTheyBegin() {
        similar("report")
                .body("hits[0].title", equalTo("Ships pile up as Varnholm dockers stay out"))
                .body("hits[0].outlet.name", equalTo("Coast Weekly"))
                .body("hits[0].people.name", hasItem("Ingeborg Askeland"))
                .body("hits[0].snippets.body[0]", containsString("No crane moved in Varnholm"))
                .body("hits[0].snippets.body[0]", not(containsString("<mark>")));

        Map<String, Object> found = given().get("/api/articles?q=nineteen").path("hits[0]");
        Map<String, Object> like = similar("report").extract().path("hits[0]");
        assertEquals(found.keySet(), like.keySet());
    }

    @Test
    void isNarrowedByTheFiltersOfASearch() {
        similar("other", "size", "1").body("hits", hasSize(1));
        similar("other").body("hits.id", hasItem("report"));
        similar("other", "outlet", "-harbour-post", "size", "50").body("hits.id", not(hasItem("report")));
        similar("other", "outlet", "rift-sentinel").body("hits.id", contains("copy"));
        similar("other", "to", "2020-01-01").body("hits", empty());
    }

    @Test
    void knowsNoArticleThatIsNotThereOrNotPublic() {
        given().get("/api/articles/nothing/similar").then().statusCode(404).body("code", equalTo("article-not-found"));
        given().contentType("application/vnd.iptc.ninjs+json")
                .queryParam("refresh", "true")
                .body(
                        "{\"uri\": \"urn:x:held\", \"pubStatus\": \"withheld\", \"headlines\": [{\"value\": \"Dock workers"
                                + " strike\"}], \"bodies\": [{\"contentType\": \"text/plain\", \"value\": \"No crane moved in"
                                + " Varnholm on Wednesday, when the talks about night shifts of dock workers were resumed.\"}]}")
                .post("/api/articles")
                .then()
                .statusCode(201);
        String held = TestArchive.elasticsearch(
                        "GET", "/article-read/_search?q=withheld:true&filter_path=hits.hits._id", "")
                .body()
                .replaceAll("(?s).*\"_id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        given().get("/api/articles/{id}/similar", held).then().statusCode(404);
        similar("report", "size", "50").body("hits.id", not(hasItem(held)));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        given().get("/api/articles/report/similar?sort=newest")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("sort"));
        given().get("/api/articles/report/similar?size=51")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("size"));
    }

    private static ValidatableResponse similar(String id, String... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/api/articles/{id}/similar", id).then().statusCode(200);
    }

    private static void post(String id, String title, String outlet, List<String> paragraphs) {
        given().contentType(ContentType.JSON)
                .queryParam("refresh", "true")
                .body(Map.of(
                        "id",
                        id,
                        "title",
                        title,
                        "outlet",
                        outlet,
                        "text",
                        String.join("\n\n", paragraphs),
                        "published",
                        "2026-09-14",
                        "language",
                        "en"))
                .post("/api/articles")
                .then()
                .statusCode(201);
    }
}
