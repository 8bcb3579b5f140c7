package dev.dateline.ingest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PostNinjsTest {

    private static final String FIRST =
            "The lock gates at Tern Sluice closed for the last time on Thursday after 140 years.";
    private static final String SECOND =
            "Barges will use the new cut two kilometres downstream, the canal board said in a statement.";

    private static final String VERSION_3 =
            """
            {"uri": "urn:newsml:canalwire.example:20260611:sluice", "type": "text", "pubStatus": "%s"%s,
             "versionCreated": "2026-06-11T09:20:00Z", "language": "en", "by": "Ada Nwosu", "located": "Ternby, Norland",
             "headlines": [{"role": "short", "value": "Sluice closes"}, {"role": "main", "value": "Tern Sluice closes after 140 years"}],
             "bodies": [{"role": "main", "contentType": "text/html", "value": "<p>%s</p><p>%s</p>"}],
             "infoSources": [{"name": "Canal Wire"}], "urgency": 4, "subjects": [{"name": "transport"}]}
            """;

    private static final String VERSION_2 =
            """
            {"uri": "urn:newsml:canalwire.example:20260611:sluice", "type": "text",
             "versioncreated": "2026-06-11T09:20:00Z", "language": "en", "by": "Ada Nwosu", "located": "Ternby, Norland",
             "headlines": [{"value": "Tern Sluice closes after 140 years"}],
             "bodies": [{"contenttype": "text/plain", "value": "%s\\n\\n%s"}], "infosources": [{"name": "Canal Wire"}]}
            """;

    @BeforeEach
    void emptyArchive() {
        TestArchive.empty();
    }

    @Test
    void takesVersion3() {
        article(post(usable()).statusCode(201));
    }

    @Test
    void takesVersion2() {
        article(post(VERSION_2.formatted(FIRST, SECOND)).statusCode(201));
    }

    @Test
    void knowsTheItemByItsUri() {
        post(usable()).statusCode(201);
        post(usable()).statusCode(200).body("outcome", equalTo("unchanged"));
        post(usable().replace("140", "141")).statusCode(200).body("outcome", equalTo("updated"));
    }

    @Test
    void findsNothingThatIsWithheldUntilItIsUsable() {
        post(item("withheld", "")).statusCode(201).body("$", not(hasKey("article")));
        when().get("/api/articles?q=sluice").then().body("total.value", equalTo(0));

        String id = post(usable())
                .statusCode(200)
                .body("outcome", equalTo("updated"))
                .extract()
                .path("article.id");
        when().get("/api/articles?q=sluice").then().body("total.value", equalTo(1));

        post(item("withheld", "")).statusCode(200);
        when().get("/api/articles?q=sluice").then().body("total.value", equalTo(0));
        when().get("/api/articles/{id}", id).then().statusCode(404);
    }

    @Test
    void findsWhatIsEmbargoedFromItsTimeOn() {
        Instant soon = Instant.now().plus(3, ChronoUnit.SECONDS).truncatedTo(ChronoUnit.SECONDS);
        post(item("usable", ", \"embargoedUntil\": \"" + soon + "\""))
                .statusCode(201)
                .body("$", not(hasKey("article")));
        when().get("/api/articles?q=sluice").then().body("total.value", equalTo(0));

        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> when().get("/api/articles?q=sluice").then().body("total.value", equalTo(1)));
    }

    @Test
    void deletesWhatIsCanceled() {
        String id = post(usable()).extract().path("article.id");

        post("{\"uri\": \"urn:newsml:canalwire.example:20260611:sluice\", \"pubStatus\": \"canceled\"}")
                .statusCode(200)
                .body("outcome", equalTo("deleted"));

        when().get("/api/articles/{id}", id).then().statusCode(404);
        when().get("/api/articles?q=sluice").then().body("total.value", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"pubStatus": "usable"}                                    | uri
            {"uri": "urn:a", "pubStatus": "perhaps"}                   | pubStatus
            {"uri": "urn:a", "embargoedUntil": "tomorrow", "bodies": [{"value": "x"}]} | embargoedUntil
            {"uri": "urn:a"}                                           | bodies
            {"uri": "urn:a", "bodies": [{"role": "main"}]}             | bodies
            {"uri": "urn:a", "versionCreated": "soon", "bodies": [{"value": "x"}]} | published
            """)
    void refusesWhatWillNotDoAndNamesIt(String item, String field) {
        post(item).statusCode(400).body("field", equalTo(field));
    }

    @Test
    void refusesWhatIsNotJsonHoweverDeep() {
        post("[".repeat(1_000_000)).statusCode(400).body("code", equalTo("malformed-json"));
        post("[]").statusCode(400).body("code", equalTo("malformed-json"));
        post("{").statusCode(400).body("code", equalTo("malformed-json"));
    }

    private static void article(ValidatableResponse answer) {
        answer.body("article.title", equalTo("Tern Sluice closes after 140 years"))
                .body("article.body", contains(FIRST, SECOND))
                .body("article.byline", equalTo("Ada Nwosu"))
                .body("article.dateline", equalTo("Ternby"))
                .body("article.outlet.name", equalTo("Canal Wire"))
                .body("article.published", equalTo("2026-06-11T09:20:00Z"))
                .body("article.language", equalTo("en"));
    }

    private static String usable() {
        return item("usable", "");
    }

    private static String item(String status, String more) {
        return VERSION_3.formatted(status, more, FIRST, SECOND);
    }

    private static ValidatableResponse post(String item) {
        return given().contentType("application/vnd.iptc.ninjs+json")
                .queryParam("refresh", "true")
                .body(item.getBytes(StandardCharsets.UTF_8))
                .post("/api/articles")
                .then();
    }
}
