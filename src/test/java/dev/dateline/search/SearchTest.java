package dev.dateline.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words find: each case says a query and the ids it finds among six small articles. */
@QuarkusTest
class SearchTest {

    private static final Map<String, String> ARTICLES = Map.of(
            "strikes", "Dockworkers’ strikes closed three U.S. ports on Monday, shipping agents in São Tomé said.",
            "striker", "The club’s striker scored twice as the port city celebrated its first title since the war.",
            "banks", "Ms. Banks, the envoy, met bankers in Zürich before the U.S.-led talks on the port loan.",
            "bank", "The bank of the river gave way near the port and flooded eleven houses, police said on Friday.",
            "bay",
                    "Harbour pilots in Müller Bay returned to work after the owners agreed to a pay rise of 4.5 percent.",
            "moller", "Harbour pilots will walk out again unless owner Jørn Möller signs the promise he made to them.");

    private static boolean loaded;

    @BeforeEach
    void sixArticles() {
        if (loaded) {
            return;
        }
        TestArchive.empty();
        ARTICLES.forEach((id, text) -> given().contentType(ContentType.JSON)
                .queryParam("refresh", "true")
                .body(Map.of("id", id, "text", text))
                .post("/api/articles")
                .then()
                .statusCode(201));
        loaded = true;
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
            strike                       ~ strikes
            dockworker strike            ~ strikes
            port                         ~ strikes,striker,banks,bank
            port -river                  ~ strikes,striker,banks
            port talks                   ~ banks
            river OR Zürich              ~ bank,banks
            zurich                       ~ banks
            sao tome                     ~ strikes
            "harbour pilots"             ~ bay,moller
            "pilots harbour"             ~ ``
            "harbour pilots" -owners     ~ ``
            "harbour pilot"              ~ ``
            harbour pilot                ~ bay,moller
            harbo*                       ~ bay,moller
            MÜLL*                        ~ bay
            "Banks"                      ~ banks
            "bank"                       ~ bank
            bank                         ~ banks,bank
            US                           ~ strikes,banks
            U.S.                         ~ strikes,banks
            U.S.-led                     ~ banks
            club's                       ~ striker
            club’s striker               ~ striker
            moller                       ~ moller
            4.5                          ~ bay
            nowhere                      ~ ``
            -port                        ~ bay,moller
            """)
    void findsWhatIsMeant(String query, String ids) {
        String[] expected = ids.isEmpty() ? new String[0] : ids.split(",");
        given().queryParam("q", query)
                .get("/api/articles")
                .then()
                .statusCode(200)
                .body("hits.id", containsInAnyOrder(expected))
                .body("total.value", equalTo(expected.length));
    }

    @Test
    void findsEverythingWhenNothingIsAsked() {
        given().get("/api/articles").then().body("hits", hasSize(6)).body("request.sort", equalTo("newest"));
        given().queryParam("q", " ").get("/api/articles").then().body("hits", hasSize(6));
    }

    @Test
    void saysHowItUnderstoodTheRequest() {
        given().queryParam("q", " port ")
                .queryParam("from", "2026-01-01")
                .queryParam("to", "2026-01-31")
                .queryParam("zone", "Europe/Oslo")
                .get("/api/articles")
                .then()
                .body("request.q", equalTo("port"))
                .body("request.from", equalTo("2025-12-31T23:00:00Z"))
                .body("request.to", equalTo("2026-01-31T22:59:59.999Z"))
                .body("request.zone", equalTo("Europe/Oslo"))
                .body("request.sort", equalTo("relevance"))
                .body("request.size", equalTo(10))
                .body("request.page", equalTo(1));
    }

    @RepeatedTest(100)
    void neverCallsWhatIsTypedAnError(RepetitionInfo repetition) {
        long seed = System.nanoTime() + repetition.getCurrentRepetition();
        Random random = new Random(seed);
        String signs = "ab port of \"-*()OR|\\~^:+&!?[]{}'\u201C/é漢🙂\u0000\uFFFF\uD800<>=%$@#;,.\n\t\u200B";
        int longest = random.nextBoolean() ? 50 : Selection.LONGEST_QUERY;
        String typed = random.ints(1 + random.nextInt(longest), 0, signs.length())
                .mapToObj(i -> String.valueOf(signs.charAt(i)))
                .collect(Collectors.joining());
        int status = given().queryParam("q", typed).get("/api/articles").statusCode();
        assertEquals(200, status, () -> "seed " + seed + ": " + typed);
    }
}
