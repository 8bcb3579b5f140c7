package dev.dateline.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Articles at the edges of the two days of 2026 on which Oslo changes its clocks: 29 March has 23 hours, 25 October has
 * 25, and the hour from two to three comes twice. One article more has no date.
 */
@QuarkusTest
class TimelineTest {

    private static final List<String> PUBLISHED = List.of(
            "2026-03-28T23:00:00Z",
            "2026-03-29T00:59:59Z",
            "2026-03-29T01:00:00Z",
            "2026-03-29T21:59:59Z",
            "2026-03-29T22:00:00Z",
            "2026-10-24T21:59:59Z",
            "2026-10-24T22:00:00Z",
            "2026-10-25T00:30:00Z",
            "2026-10-25T01:30:00Z",
            "2026-10-25T22:59:59Z",
            "2026-10-25T23:00:00Z");

    private static boolean loaded;

    @BeforeEach
    void elevenArticlesAndOneWithoutADate() {
        if (loaded && given().get("/api/articles?size=0").<Integer>path("total.value") == PUBLISHED.size() + 1) {
            return;
        }
        TestArchive.empty();
        PUBLISHED.forEach(published -> post(
                Map.of("id", published.replaceAll("[^0-9]", ""), "published", published, "outlet", "Cape Courier")));
        post(Map.of("id", "undated", "outlet", "Orrin Observer"));
        loaded = true;
    }

    @Test
    void theDayOnWhichClocksGoBackHas25HoursAndOneOfThemComesTwice() {
        ValidatableResponse hours = timeline("from", "2026-10-25", "to", "2026-10-25", "interval", "hour")
                .body("interval", equalTo("hour"))
                .body("zone", equalTo("Europe/Oslo"))
                .body("intervals", hasSize(25));

        List<String> from = hours.extract().path("intervals.from");
        assertEquals("2026-10-25T00:00:00+02:00", from.get(0));
        assertEquals("2026-10-25T02:00:00+02:00", from.get(2));
        assertEquals("2026-10-25T02:00:00+01:00", from.get(3));
        assertEquals("2026-10-25T23:00:00+01:00", from.get(24));
        assertEquals("2026-10-25T23:59:59.999+01:00", hours.extract().path("intervals[24].to"));
        assertEquals(counts(25, 0, 2, 3, 24), hours.extract().path("intervals.count"));
    }

    @Test
    void theDayOnWhichClocksGoForwardHas23Hours() {
        ValidatableResponse hours = timeline("from", "2026-03-29", "to", "2026-03-29", "interval", "hour")
                .body("intervals", hasSize(23));

        List<String> from = hours.extract().path("intervals.from");
        assertEquals("2026-03-29T01:00:00+01:00", from.get(1));
        assertEquals("2026-03-29T03:00:00+02:00", from.get(2));
        assertEquals(counts(23, 0, 1, 2, 22), hours.extract().path("intervals.count"));
    }

    @Test
    void daysBeginAndEndAtMidnightInTheZone() {
        timeline("from", "2026-03-28", "to", "2026-03-30", "interval", "day")
                .body("intervals.from", contains("2026-03-28", "2026-03-29", "2026-03-30"))
                .body("intervals.to", contains("2026-03-28", "2026-03-29", "2026-03-30"))
                .body("intervals.count", contains(0, 4, 1));
        timeline("from", "2026-10-24", "to", "2026-10-27", "interval", "day")
                .body("intervals.count", contains(1, 4, 1, 0));
        timeline("from", "2026-10-24", "to", "2026-10-26", "interval", "day", "zone", "UTC")
                .body("intervals.count", contains(2, 4, 0));
    }

    @Test
    void fillsWhatLiesBetweenTheFirstAndTheLastArticle() {
        timeline("interval", "month")
                .body("intervals", hasSize(8))
                .body("intervals[0].from", equalTo("2026-03-01"))
                .body("intervals[0].to", equalTo("2026-03-31"))
                .body("intervals.count", contains(5, 0, 0, 0, 0, 0, 0, 6))
                .body("undated", equalTo(1));
        timeline("interval", "week", "from", "2026-10-19")
                .body("intervals.from", contains("2026-10-19", "2026-10-26"))
                .body("intervals.count", contains(5, 1))
                .body("undated", equalTo(0));
    }

    @Test
    void theEndsAreNoLongerThanTheRangeAskedFor() {
        timeline("interval", "month", "from", "2026-03-15", "to", "2026-05-02")
                .body("intervals.from", contains("2026-03-15", "2026-04-01", "2026-05-01"))
                .body("intervals.to", contains("2026-03-31", "2026-04-30", "2026-05-02"));
        timeline("interval", "hour", "from", "2026-10-25T00:45:00Z", "to", "2026-10-25T01:15:00Z")
                .body("intervals.from", contains("2026-10-25T02:45:00+02:00", "2026-10-25T02:00:00+01:00"))
                .body("intervals.count", contains(0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hour", "day", "week", "month", "year"})
    void everyIntervalSelectsWhatItCounts(String interval) {
        List<Map<String, Object>> intervals = timeline("interval", interval, "from", "2026-10-24", "to", "2026-10-26")
                .extract()
                .path("intervals");
        for (Map<String, Object> one : intervals) {
            given().queryParam("from", one.get("from"))
                    .queryParam("to", one.get("to"))
                    .queryParam("zone", "Europe/Oslo")
                    .get("/api/articles")
                    .then()
                    .body("total.value", equalTo(one.get("count")));
        }
        assertEquals(
                6,
                intervals.stream()
                        .mapToInt(one -> ((Number) one.get("count")).intValue())
                        .sum());
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2026-10-24, 2026-10-26, hour",
        "2026-10-01, 2026-10-31, day",
        "2026-01-01, 2026-10-31, week",
        "2023-01-01, 2026-10-31, month",
        "1960-01-01, 2026-10-31, year",
    })
    void choosesTheIntervalFromTheRange(String from, String to, String interval) {
        timeline("from", from, "to", to).body("interval", equalTo(interval));
    }

    @Test
    void choosesTheIntervalFromTheArticlesWhereNoRangeIsAskedFor() {
        timeline().body("interval", equalTo("week"));
        timeline("outlet", "cape-courier", "from", "2026-10-24").body("interval", equalTo("hour"));
    }

    @Test
    void saysWhichIntervalWouldFitWhereThereWouldBeTooMany() {
        given().get("/api/timeline?interval=hour&from=2026-01-01&to=2026-06-30")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("interval"))
                .body("detail", containsString("'day' or longer"));
        given().get("/api/timeline?interval=day&from=1990-01-01")
                .then()
                .statusCode(400)
                .body("detail", containsString("'week' or longer"));
        given().get("/api/timeline?from=0001-01-01&to=2026-01-01")
                .then()
                .statusCode(400)
                .body("detail", containsString("a shorter range"));
        timeline("interval", "hour", "from", "2026-01-01", "to", "2026-03-24").body("intervals", hasSize(1992));
    }

    @Test
    void countsUnderTheFiltersOfASearch() {
        timeline("interval", "year", "outlet", "-cape-courier")
                .body("intervals", empty())
                .body("undated", equalTo(1));
        timeline("interval", "year", "q", "lighthouse -cape")
                .body("intervals", empty())
                .body("undated", equalTo(0));
        timeline("interval", "year", "q", "lighthouse").body("intervals.count", contains(11));
        timeline("q", "nothing of that kind").body("intervals", empty());
    }

    @Test
    void countsByTheTimeOfArrivalWhenAsked() {
        timeline("dateField", "indexed", "interval", "year")
                .body("dateField", equalTo("indexed"))
                .body("intervals.count.sum()", equalTo(12))
                .body("intervals[0].from", greaterThan("2026"))
                .body("undated", equalTo(0));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        given().get("/api/timeline?interval=decade").then().statusCode(400).body("parameter", equalTo("interval"));
        given().get("/api/timeline?sort=newest").then().statusCode(400).body("parameter", equalTo("sort"));
    }

    private static List<Integer> counts(int size, int... ones) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(size, 0));
        for (int one : ones) {
            counts.set(one, 1);
        }
        return counts;
    }

    private static ValidatableResponse timeline(String... parameters) {
        var request = given();
        boolean zoned = false;
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
            zoned |= parameters[i].equals("zone");
        }
        if (!zoned) {
            request.queryParam("zone", "Europe/Oslo");
        }
        return request.get("/api/timeline").then().statusCode(200);
    }

    private static void post(Map<String, String> article) {
        var body = new HashMap<>(article);
        body.put("text", "The lighthouse at Cape Orrin was lit for the first time in nine years, its keeper said.");
        given().contentType(ContentType.JSON)
                .queryParam("refresh", "true")
                .body(body)
                .post("/api/articles")
                .then()
                .statusCode(201);
    }
}
