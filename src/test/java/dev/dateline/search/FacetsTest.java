package dev.dateline.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.samples.Samples;
import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FacetsTest {

    @BeforeEach
    void samples() {
        TestArchive.withSamples();
    }

    @Test
    void countsEveryOutletUnderItsName() {
        Map<String, Long> expected = Samples.all().stream()
                .map(sample -> sample.golden().get("outlet"))
                .collect(Collectors.groupingBy(outlet -> outlet.get("id").asText(), Collectors.counting()));

        List<Map<String, Object>> outlets = search().extract().path("facets.outlet");

        assertEquals(
                expected,
                outlets.stream().collect(Collectors.toMap(value -> (String) value.get("value"), value -> ((Number)
                                value.get("count"))
                        .longValue())));
        assertEquals(
                "Rift Sentinel",
                outlets.stream()
                        .filter(value -> value.get("value").equals("riftsentinel.example"))
                        .findAny()
                        .orElseThrow()
                        .get("label"));
    }

    @Test
    void narrowsTheHitsByOutletButNotTheOutletsOwnCounts() {
        List<Object> before = search("q", "Kiptarus").extract().path("facets.outlet.value");

        search("q", "Kiptarus", "outlet", "riftsentinel.example", "size", "50")
                .body("hits.outlet.id", everyItem(equalTo("riftsentinel.example")))
                .body("facets.outlet.value", equalTo(before))
                .body("facets.outlet.find { it.value == 'riftsentinel.example' }.selected", is(true))
                .body("facets.outlet.find { it.value != 'riftsentinel.example' }.selected", is(false));
    }

    @Test
    void narrowsTheDatesByOutlet() {
        int ofOne = search("outlet", "monsoon24.example").extract().path("total.value");

        List<Integer> counts = search("outlet", "monsoon24.example").extract().path("facets.published.count");

        assertEquals(ofOne, counts.stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void takesAnyOfSeveralOutletsAndNoneOfTheExcluded() {
        int harbour = search("outlet", "harbourpost.example").extract().path("total.value");
        int monsoon = search("outlet", "monsoon24.example").extract().path("total.value");
        int all = search().extract().path("total.value");

        search("outlet", "harbourpost.example", "outlet", "monsoon24.example")
                .body("total.value", equalTo(harbour + monsoon));
        search("outlet", "-harbourpost.example", "outlet", "-monsoon24.example")
                .body("total.value", equalTo(all - harbour - monsoon));
    }

    @Test
    void listsWhatIsSelectedEvenWhenNothingIsLeftOfIt() {
        search("q", "Kiptarus", "outlet", "nowhere.example")
                .body("total.value", equalTo(0))
                .body("facets.outlet.find { it.value == 'nowhere.example' }.count", equalTo(0))
                .body("facets.outlet.find { it.value == 'nowhere.example' }.selected", is(true));
    }

    @Test
    void countsTheDaysOfAShortRangeOneByOne() {
        search("from", "2026-09-14", "to", "2026-09-16")
                .body("facets.published.from", everyItem(not(equalTo(null))))
                .body("facets.published.findAll { it.from != it.to }", hasSize(0))
                .body("facets.published.from", hasItem("2026-09-14"));
    }

    @Test
    void countsALongerRangeInLongerSpans() {
        Integer all = search().extract().path("facets.published.count.sum()");
        Integer dated = search().extract().path("total.value");
        assertEquals(dated, all, "every sample has a date");
        search().body("facets.published.size()", lessThan(31));
    }

    @Test
    void givesOnlyTheFacetsAskedFor() {
        search("facets", "none").body("facets", equalTo(Map.of()));
        search("facets", "outlet").body("facets", hasKey("outlet")).body("facets", not(hasKey("published")));
        search("facets", "published,outlet").body("facets", hasKey("outlet")).body("facets", hasKey("published"));
    }

    @Test
    void countsOverTheWholeResultWhateverThePage() {
        List<Object> first = search("size", "1").extract().path("facets.outlet");
        search("size", "1", "page", "7").body("facets.outlet", equalTo(first)).body("hits", hasSize(1));
        search("size", "0").body("facets.outlet", equalTo(first)).body("hits", is(List.of()));
    }

    private static ValidatableResponse search(String... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/api/articles").then().statusCode(200);
    }
}
