package dev.dateline.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples spell nine of their people in two ways each. */
@QuarkusTest
class SearchByEntityTest {

    @BeforeEach
    void samples() {
        TestArchive.withSamples();
    }

    @ParameterizedTest
    @CsvSource({
        "Sergei Kvirikadze, Sergey Kvirikadze",
        "Laxmi Venkataraghavan, Lakshmi Venkataraghavan",
        "Evaristo Muñoz, Evaristo Munoz",
        "Catalina Echeñique, Catalina Echenique",
        "Øystein Brattbø, Oystein Brattbo",
        "Thérèse Beaubrun, Therese Beaubrun",
        "Mohammed Halkano Bika, Mohamed Halkano Bika",
        "Yusuf Kassamo, Youssouf Kassamo"
    })
    void findsTheSameArticlesByEitherSpelling(String one, String other) {
        Set<String> spelledOne = ids(search("person", one, "size", "100"));
        Set<String> spelledOther = ids(search("person", other, "size", "100"));

        assertEquals(spelledOne, spelledOther);
        assertTrue(spelledOne.size() > 1, () -> "only " + spelledOne.size() + " article of " + one);
        assertEquals(
                ids(search("q", "\"" + one + "\"", "size", "100")).size()
                        + ids(search("q", "\"" + other + "\" -\"" + one + "\"", "size", "100"))
                                .size(),
                spelledOne.size(),
                "as many as have one spelling or the other");
    }

    @ParameterizedTest
    @CsvSource({
        "Sergey Kvirikadze, Sergei Kvirikadze",
        "Sergei Kvirikadze, Sergey Kvirikadze",
        "Lakshmi Venkataraghavan, Laxmi Venkataraghavan",
        "Mohamed Halkano, Mohammed Halkano",
        "Youssouf Kassamo, Yusuf Kassamo"
    })
    void aQueryForOneSpellingFindsAndMarksTheOther(String asked, String found) {
        List<String> snippets =
                search("q", asked, "size", "100").extract().<List<List<String>>>path("hits.snippets.body").stream()
                        .flatMap(List::stream)
                        .toList();

        String marked = "<mark>" + found.replace(" ", "</mark> <mark>") + "</mark>";
        assertTrue(snippets.stream().anyMatch(snippet -> snippet.contains(marked)), () -> marked + " in " + snippets);
    }

    @Test
    void whatIsQuotedIsFoundAsItIsWritten() {
        search("q", "\"Sergey Kvirikadze\"", "size", "100")
                .body("total.value", greaterThan(0))
                .body(
                        "hits.snippets.body.flatten()",
                        not(hasItem(org.hamcrest.Matchers.containsString("<mark>Sergei"))));
    }

    @Test
    void countsPeopleOverTheWholeResultAndShowsThemByTheirUsualSpelling() {
        ValidatableResponse everything = search("size", "0");
        Map<String, Object> governor = value(everything, "person", "Kvirikadze");

        assertEquals("Sergei Kvirikadze", governor.get("label"));
        search("person", (String) governor.get("value"), "size", "0")
                .body("total.value", equalTo(governor.get("count")));
    }

    @Test
    void narrowsTheHitsByAPersonButNotThePeoplesOwnCounts() {
        List<Object> before = search("size", "0").extract().path("facets.person.value");
        String key = (String) value(search("size", "0"), "person", "Kvirikadze").get("value");

        search("person", key, "size", "100")
                .body("hits.people.key", everyItem(hasItem(key)))
                .body("request.person", equalTo(List.of(key)))
                .body("facets.person.value", equalTo(before))
                .body("facets.person.findAll { it.selected }.value", equalTo(List.of(key)))
                .body(
                        "facets.outlet.count.sum()",
                        equalTo(search("person", key).extract().<Integer>path("total.value")));
    }

    @Test
    void excludesAPersonWrittenWithAMinus() {
        int all = search("size", "0").extract().path("total.value");
        int of = search("person", "Sergei Kvirikadze", "size", "0").extract().path("total.value");

        search("person", "-Sergey Kvirikadze", "size", "0").body("total.value", equalTo(all - of));
    }

    @Test
    void listsAPersonThatNobodyNamesWithACountOfNone() {
        search("person", "Nobody Atallhere")
                .body("total.value", equalTo(0))
                .body("hits", empty())
                .body("facets.person.findAll { it.selected }.count", equalTo(List.of(0)));
    }

    @Test
    void findsAPlaceByAnyOfItsNames() {
        Set<String> kenya = ids(search("place", "Kenya", "size", "100"));
        assertTrue(kenya.size() > 5);
        assertEquals(kenya, ids(search("place", "Republic of Kenya", "size", "100")));
    }

    @Test
    void hitsNameThePeopleTheyAreAbout() {
        search("q", "Kvirikadze resigns")
                .body("hits[0].people.name", hasItem("Sergei Kvirikadze"))
                .body("hits[0].people[0].count", greaterThan(0))
                .body("hits[0].people[0].mentions", org.hamcrest.Matchers.nullValue());
    }

    private static Map<String, Object> value(ValidatableResponse page, String facet, String label) {
        List<Map<String, Object>> values = page.extract().path("facets." + facet);
        return values.stream()
                .filter(value -> ((String) value.get("label")).contains(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " in " + values));
    }

    private static Set<String> ids(ValidatableResponse page) {
        return page.extract().<List<String>>path("hits.id").stream().collect(Collectors.toSet());
    }

    private static ValidatableResponse search(Object... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.get("/api/articles").then().statusCode(200);
    }
}
