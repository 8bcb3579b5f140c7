package dev.dateline.search;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How answers to a search leave: tagged, linked, and the same for all who ask at once. */
@QuarkusTest
class SearchAnswersTest {

    private static final Pattern HITS = Pattern.compile("(?m)^cache_gets_total\\{.*result=\"hit\".*} (\\S+)");

    @BeforeEach
    void samples() {
        TestArchive.withSamples();
    }

    @Test
    void tellsWhoHasTheAnswerThatItHolds() {
        Response first = when().get("/api/articles?q=harbour");
        String tag = first.header("ETag");
        first.then().header("Cache-Control", containsString("no-cache"));
        given().header("If-None-Match", tag)
                .get("/api/articles?q=harbour")
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", containsString("no-cache"))
                .body(is(emptyString()));
        given().header("If-None-Match", "\"another\"")
                .get("/api/articles?q=harbour")
                .then()
                .statusCode(200);
        assertNotEquals(tag, when().get("/api/articles?q=quay").header("ETag"));
    }

    @Test
    void seesAtOnceWhatAWriteWaitedFor() {
        String query = "/api/articles?q=zanderkraft";
        for (int i = 0; i < 3; i++) {
            when().get(query).then().body("total.value", equalTo(0));
            given().contentType(ContentType.JSON)
                    .body(
                            Map.of(
                                    "id", "zander",
                                    "text",
                                            "The town of Zanderkraft opened its new library to readers on Monday, its mayor said."))
                    .post("/api/articles?refresh=true")
                    .then()
                    .statusCode(201);
            when().get(query).then().body("total.value", equalTo(1));
            given().delete("/api/articles/zander?refresh=true").then().statusCode(204);
        }
    }

    @Test
    void countsTheAnswersThatItHadAlready() {
        double before = hits();
        for (int i = 0; i < 20; i++) {
            when().get("/api/articles?q=lemons").then().statusCode(200);
        }
        assertTrue(hits() > before, "some of twenty equal requests in a row were answered from memory");
    }

    private static double hits() {
        Matcher hits = HITS.matcher(when().get("/q/metrics").asString());
        double sum = 0;
        while (hits.find()) {
            sum += Double.parseDouble(hits.group(1));
        }
        return sum;
    }

    @Test
    void linksInHeadersToo() {
        when().get("/api/articles?size=10&page=2")
                .then()
                .body("links.self", startsWith("http://localhost:"))
                .body("links.self", containsString("/api/articles?size=10&page=2"));
        var links = when().get("/api/articles?size=10&page=2").headers().getValues("Link");
        assertEquals(4, links.size(), links::toString);
        assertTrue(links.stream()
                .anyMatch(link -> link.matches("<http://.*/api/articles\\?size=10&page=3>; rel=\"next\"")));
        assertTrue(links.stream()
                .anyMatch(link -> link.matches("<http://.*/api/articles\\?size=10&page=1>; rel=\"prev\"")));
        assertTrue(links.stream().anyMatch(link -> link.matches("<http://.*/api/articles\\?size=10>; rel=\"first\"")));
    }

    @Test
    void linksAsTheGatewaySaysItIsReached() {
        given().header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "news.example")
                .header("X-Forwarded-Prefix", "/archive")
                .get("/api/articles?size=10&page=2")
                .then()
                .statusCode(200)
                .header("Link", startsWith("<https://news.example/archive/api/articles?"))
                .body("links.next", equalTo("https://news.example/archive/api/articles?size=10&page=3"));
        given().header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "news.example:8443")
                .get("/api/articles?size=10&page=2")
                .then()
                .body("links.next", equalTo("https://news.example:8443/api/articles?size=10&page=3"));
    }
}
