package dev.dateline.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FacetValuesTest {

    @BeforeEach
    void samples() {
        TestArchive.withSamples();
    }

    @ParameterizedTest(name = "{0} beginning with {1}: {2}")
    @CsvSource({
        "outlet, Rift, Rift Sentinel",
        "outlet, SENTINEL, Rift Sentinel",
        "outlet, riftsentinel.ex, Rift Sentinel",
        "outlet, rift sen, Rift Sentinel",
        "person, kviri, Sergei Kvirikadze",
        "person, Sergey Kvi, Sergei Kvirikadze",
        "person, munoz, Evaristo Muñoz",
        "person, MUÑ, Evaristo Muñoz",
        "place, ken, Kenya",
        "language, en, English",
        "language, engl, English",
    })
    void findsByTheBeginningOfAnyWordHoweverWritten(String facet, String prefix, String label) {
        values(facet, "prefix", prefix).body("values.label", hasItem(label)).body("prefix", equalTo(prefix));
    }

    @Test
    void findsAnAgencyByAnyWordOfItsName() {
        String agency = given().get("/api/articles?size=0").path("facets.agency[0].value");
        String last = agency.substring(agency.lastIndexOf(' ') + 1);

        values("agency", "prefix", last.substring(0, 3).toLowerCase())
                .body("values.value", hasItem(agency))
                .body(
                        "values.find { it.value == '" + agency + "' }.count",
                        equalTo(given().queryParam("agency", agency)
                                .get("/api/articles")
                                .<Integer>path("total.value")));
        values("agency", "prefix", agency.substring(1, 3) + "zzz").body("values", empty());
    }

    @Test
    void countsAsTheSearchDoes() {
        List<Map<String, Object>> people =
                given().get("/api/articles?q=port&size=0").path("facets.person");

        for (Map<String, Object> person : people) {
            values("person", "q", "port", "prefix", person.get("label"), "size", "100")
                    .body("values", hasItem(person));
        }
        assertEquals(people, values("person", "q", "port").extract().path("values"));
    }

    @Test
    void isNarrowedByOtherChoicesButNotByItsOwn() {
        Integer ofRift = given().get("/api/articles?outlet=riftsentinel.example&person=-Nobody+Atall&size=0")
                .path("total.value");

        values("outlet", "prefix", "rift", "outlet", "harbourpost.example")
                .body("values.value", contains("riftsentinel.example"))
                .body("values.count", contains(ofRift))
                .body("values.selected", contains(false));
        values("outlet", "prefix", "rift", "outlet", "riftsentinel.example").body("values.selected", contains(true));
        values("person", "prefix", "kviri", "outlet", "nowhere.example").body("values", empty());
        values("outlet", "prefix", "rift", "from", "2026-12-01").body("values", empty());
    }

    @Test
    void listsTheMostFrequentWithoutAPrefixAndWhatWasChosen() {
        values("outlet", "size", "3").body("values", hasSize(3)).body("values[0].count", greaterThan(1));
        values("outlet", "size", "1", "outlet", "nowhere.example")
                .body("values.find { it.selected }.value", equalTo("nowhere.example"))
                .body("values.find { it.selected }.count", equalTo(0));
    }

    @Test
    void givesNoMoreThanAskedForTheMostFrequentFirst() {
        List<Integer> counts =
                values("person", "prefix", "m", "size", "4").extract().path("values.count");

        assertEquals(4, counts.size());
        assertEquals(counts.stream().sorted((one, other) -> other - one).toList(), counts);
    }

    @Test
    void findsNothingByWhatIsNoWord() {
        values("person", "prefix", "%!|.*").body("values", empty());
        values("outlet", "prefix", ".*").body("values", empty());
        values("outlet", "prefix", "zzzz").body("values", empty());
    }

    @Test
    void namesTheFacetsThereAre() {
        given().get("/api/facets/writer")
                .then()
                .statusCode(404)
                .body("code", equalTo("facet-not-found"))
                .body("detail", containsString("outlet, person, organization, place, agency, language"));
        given().get("/api/facets/published").then().statusCode(404).body("detail", containsString("/api/timeline"));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        given().get("/api/facets/outlet?sort=newest").then().statusCode(400).body("parameter", equalTo("sort"));
        given().get("/api/facets/outlet?size=101").then().statusCode(400).body("parameter", equalTo("size"));
        given().queryParam("prefix", "x".repeat(201))
                .get("/api/facets/outlet")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("prefix"));
    }

    @Test
    void doesNotTellOfArticlesThatReadersMayNotSee() {
        given().contentType("application/vnd.iptc.ninjs+json")
                .queryParam("refresh", "true")
                .body(
                        "{\"uri\": \"urn:x:withheld\", \"pubStatus\": \"withheld\", \"infoSources\": [{\"name\": \"Quorndon"
                                + " Gazette\"}], \"bodies\": [{\"contentType\": \"text/plain\", \"value\": \"Ignatius Quorndon"
                                + " told reporters in Nairobi on Monday that the harbour would be closed.\"}]}")
                .post("/api/articles")
                .then()
                .statusCode(201);
        try {
            values("outlet", "prefix", "quorn").body("values", empty());
            values("person", "prefix", "quorn").body("values", empty());
        } finally {
            given().queryParam("refresh", "true")
                    .delete("/api/articles/{id}", "urn:x:withheld")
                    .then();
            TestArchive.empty();
        }
    }

    static ValidatableResponse values(String facet, Object... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.get("/api/facets/" + facet).then().statusCode(200).body("facet", equalTo(facet));
    }
}
