package dev.dateline.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters by date: articles around midnight, on days on which clocks are changed, one of them without a date. */
@QuarkusTest
class SearchByDateTest {

    private static final Map<String, String> PUBLISHED = Map.of(
            "eve", "2026-10-24T23:59:59Z",
            "dawn", "2026-10-25T00:00:00Z",
            "night", "2026-10-25T22:30:00Z",
            "late", "2026-10-25T23:30:00Z",
            "next", "2026-10-26T00:00:00Z",
            "march", "2026-03-28T23:00:00Z",
            "april", "2026-03-29T21:59:59Z",
            "spring", "2026-03-29T22:00:00Z",
            "undated", "");

    private static boolean loaded;

    @BeforeEach
    void articles() {
        if (loaded) {
            return;
        }
        TestArchive.empty();
        PUBLISHED.forEach((id, published) -> given().contentType(ContentType.JSON)
                .queryParam("refresh", "true")
                .body(
                        Map.of(
                                "id", id,
                                "published", published,
                                "text",
                                        "The lighthouse at Cape Orrin was lit for the first time in nine years, its keeper said."))
                .post("/api/articles")
                .then()
                .statusCode(201));
        loaded = true;
    }

    @ParameterizedTest(name = "from {0} to {1} in {2}: {3}")
    @CsvSource({
        "2026-10-25, 2026-10-25, UTC, dawn|night|late",
        "2026-10-24, 2026-10-25, UTC, eve|dawn|night|late",
        "2026-10-25T23:30:00Z, 2026-10-26T00:00:00Z, UTC, late|next",
        "2026-10-26T01:30:00+02:00, 2026-10-26, UTC, late|next",
        // In Oslo that day has 25 hours: it ends an hour later, by UTC, than it would in summer
        "2026-10-25, 2026-10-25, Europe/Oslo, eve|dawn|night",
        "2026-10-26, 2026-10-26, Europe/Oslo, late|next",
        // This one has 23: it ends an hour earlier than it would in winter
        "2026-03-29, 2026-03-29, Europe/Oslo, march|april",
        "2026-03-30, 2026-03-30, Europe/Oslo, spring",
        "2026-03-29, 2026-03-29, UTC, april|spring",
    })
    void includesBothEnds(String from, String to, String zone, String ids) {
        given().queryParam("from", from)
                .queryParam("to", to)
                .queryParam("zone", zone)
                .get("/api/articles")
                .then()
                .statusCode(200)
                .body("hits.id", containsInAnyOrder(ids.split("\\|")));
    }

    @Test
    void choosesByTheTimeOfArrivalWhenAsked() {
        given().queryParam("dateField", "indexed")
                .queryParam("from", Instant.now().minus(1, ChronoUnit.DAYS).toString())
                .get("/api/articles")
                .then()
                .body("request.dateField", equalTo("indexed"))
                .body("total.value", equalTo(PUBLISHED.size()));
        given().queryParam("dateField", "indexed")
                .queryParam("to", "2026-10-26")
                .get("/api/articles")
                .then()
                .body("total.value", equalTo(0));
    }

    @Test
    void takesOneEndAlone() {
        given().queryParam("from", "2026-10-26").get("/api/articles").then().body("hits.id", contains("next"));
        given().queryParam("to", "2026-10-24")
                .get("/api/articles")
                .then()
                .body("hits.id", contains("eve", "spring", "april", "march"));
    }

    @Test
    void countsDaysInTheZoneAskedFor() {
        given().queryParam("zone", "Europe/Oslo")
                .queryParam("from", "2026-03-29")
                .queryParam("to", "2026-03-30")
                .get("/api/articles")
                .then()
                .body("facets.published.from", contains("2026-03-29", "2026-03-30"))
                .body("facets.published.to", contains("2026-03-29", "2026-03-30"))
                .body("facets.published.count", contains(2, 1));
        given().queryParam("zone", "Europe/Oslo")
                .queryParam("from", "2026-10-01")
                .get("/api/articles")
                .then()
                .body("facets.published.from", contains("2026-10-25", "2026-10-26"))
                .body("facets.published.to", contains("2026-10-25", "2026-10-26"))
                .body("facets.published.count", contains(3, 2));
    }

    @Test
    void sortsByTimeWithTheUndatedLast() {
        given().queryParam("sort", "newest")
                .get("/api/articles")
                .then()
                .body(
                        "hits.id",
                        contains("next", "late", "night", "dawn", "eve", "spring", "april", "march", "undated"));
        given().queryParam("sort", "oldest")
                .get("/api/articles")
                .then()
                .body(
                        "hits.id",
                        contains("march", "april", "spring", "eve", "dawn", "night", "late", "next", "undated"));
    }

    @Test
    void refusesARangeThatEndsBeforeItBegins() {
        given().queryParam("from", "2026-10-26")
                .queryParam("to", "2026-10-25")
                .get("/api/articles")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("from"));
    }
}
