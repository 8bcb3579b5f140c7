package dev.dateline.blackbox;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Three articles of two outlets, found by words, facets, dates and names. */
class SearchIT {

    @RegisterExtension
    static final OwnArticles OWN = new OwnArticles();

    private static String summit;

    private final ServiceUnderTest service = ServiceUnderTest.get();

    @BeforeAll
    static void postArticles() {
        summit = OWN.post(Map.of(
                        "title",
                        "Leaders meet in Berlin over " + OWN.word(),
                        "text",
                        "BERLIN (Reuters) - German Chancellor Angela Merkel met French President Emmanuel Macron in Berlin on Tuesday.\n\n"
                                + "Merkel said that the European Union would decide on the <treaty> in the summer.",
                        "url",
                        OWN.url("summit"),
                        "language",
                        "en",
                        "published",
                        "2025-04-01T10:00:00Z"))
                .getString("article.id");
        OWN.post(Map.of(
                "title",
                "Harvest is late in the " + OWN.word() + " valley",
                "text",
                "Farmers are waiting for rain, and the harvests of two villages are already lost.",
                "url",
                OWN.url("harvest"),
                "published",
                "2025-04-02T10:00:00Z"));
        OWN.post(Map.of(
                "title",
                "Nothing new in " + OWN.word(),
                "text",
                "Another outlet wrote that there was no news about the harvest this week at all.",
                "url",
                "https://news." + OWN.word() + "-daily.example/nothing",
                "published",
                "2025-04-03T10:00:00Z"));
    }

    @Test
    void findsAllFormsOfAWordAndMarksThem() {
        search(Map.of("q", OWN.word() + " harvests"))
                .body("total.value", equalTo(2))
                .body("total.relation", equalTo("exact"))
                .body("hits.snippets.title.flatten()", hasItem(containsString("<mark>" + OWN.word() + "</mark>")))
                .body("hits.snippets.body.flatten()", hasItem(containsString("<mark>harvest")));
    }

    @Test
    void escapesWhatIsNotAMark() {
        search(Map.of("q", OWN.word() + " treaty"))
                .body("hits", hasSize(1))
                .body("hits[0].snippets.body", hasItem(containsString("&lt;<mark>treaty</mark>&gt;")))
                .body("hits[0].snippets.body", everyItem(not(containsString("<treaty"))));
    }

    @Test
    void countsOutletsBesideTheChosenOne() {
        JsonPath found = search(Map.of("q", OWN.word(), "outlet", OWN.host()))
                .body("total.value", equalTo(2))
                .extract()
                .jsonPath();
        assertEquals(2, found.getInt("facets.outlet.find { it.value == '" + OWN.host() + "' }.count"));
        assertEquals(1, found.getInt("facets.outlet.find { it.value == '" + OWN.word() + "-daily.example' }.count"));
        assertEquals(2, found.getList("facets.published").size());
    }

    @Test
    void narrowsByDayInAZone() {
        search(Map.of("q", OWN.word(), "from", "2025-04-02", "to", "2025-04-02", "zone", "Asia/Tokyo"))
                .body("total.value", equalTo(1))
                .body("request.from", equalTo("2025-04-01T15:00:00Z"));
    }

    @Test
    void knowsWhoIsNamed() {
        service.reading()
                .get("/api/articles/{id}", summit)
                .then()
                .statusCode(200)
                .body("language", equalTo("en"))
                .body("people.name", hasItem("Angela Merkel"))
                .body("places.name", hasItem("Berlin"));
        JsonPath facets = search(Map.of("q", OWN.word())).extract().jsonPath();
        String key = facets.getString("facets.person.find { it.label == 'Angela Merkel' }.value");
        search(Map.of("q", OWN.word(), "person", key)).body("hits.id", equalTo(List.of(summit)));
    }

    @Test
    void leadsFromPageToPageUnderItsOwnAddress() {
        ValidatableResponse first = search(Map.of("q", OWN.word(), "sort", "oldest", "size", "2"))
                .body("hits", hasSize(2))
                .body("hits[0].id", equalTo(summit));
        URI next = URI.create(first.extract().path("links.next"));
        first.body("links.self", containsString("/api/articles?"));

        service.reading()
                .urlEncodingEnabled(false)
                .get("/api/articles?" + next.getRawQuery())
                .then()
                .statusCode(200)
                .body("hits", hasSize(1))
                .body("hits[0].url", endsWith("/nothing"));
    }

    @Test
    void completesNames() {
        service.reading()
                .queryParam("q", "angela mer")
                .get("/api/suggest")
                .then()
                .statusCode(200)
                .body("suggestions.text", hasItem("Angela Merkel"));
    }

    private ValidatableResponse search(Map<String, String> parameters) {
        return service.reading()
                .queryParams(parameters)
                .get("/api/articles")
                .then()
                .statusCode(200);
    }
}
