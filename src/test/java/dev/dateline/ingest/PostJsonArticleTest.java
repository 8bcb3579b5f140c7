package dev.dateline.ingest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PostJsonArticleTest {

    static final String TEXT =
            """
            The harbour tunnel between Eastwick and Longness will close for six weeks from Monday, the road agency said.

            Buses will run every ten minutes around the bay, and the ferry will take bicycles free of charge.
            """;

    static final String URL = "https://www.bayobserver.example/2026/11/02/tunnel-closes";

    @BeforeEach
    void emptyArchive() {
        TestArchive.empty();
    }

    @Test
    void keepsAnArticleAndSaysWhere() {
        String location = post(article(TEXT))
                .statusCode(201)
                .body("outcome", equalTo("created"))
                .body("article.title", equalTo("Harbour tunnel to close"))
                .body(
                        "article.body",
                        contains(containsString("will close for six weeks"), containsString("Buses will run")))
                .body("article.lead", containsString("will close for six weeks"))
                .body("article.outlet.id", equalTo("bayobserver.example"))
                .body("article.outlet.name", equalTo("Bay Observer"))
                .body("article.published", equalTo("2026-11-02T07:15:00Z"))
                .body("article.publishedPrecision", equalTo("minute"))
                .body("article.publishedFrom", equalTo("claimed"))
                .body("article.language", equalTo("en"))
                .body("article.words", equalTo(36))
                .extract()
                .header("Location");

        when().get(location)
                .then()
                .statusCode(200)
                .body("title", equalTo("Harbour tunnel to close"))
                .body("url", equalTo(URL))
                .body("indexed", notNullValue());
    }

    @Test
    void isReadBackBeforeAnySearchCouldFindIt() {
        String id = post(article(TEXT)).extract().path("article.id");

        when().get("/api/articles/{id}", id).then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void takesTheSameArticleOnceHoweverItsAddressIsWritten() {
        String id = post(article(TEXT)).statusCode(201).extract().path("article.id");

        for (String address :
                new String[] {URL, "http://bayobserver.example/2026/11/02/tunnel-closes/?utm_source=feed#top"}) {
            Map<String, Object> again = article(TEXT);
            again.put("url", address);
            assertEquals(id, post(again).statusCode(200).extract().path("article.id"));
        }
        given().queryParam("refresh", "true")
                .contentType(ContentType.JSON)
                .body(article(TEXT))
                .post("/api/articles");
        when().get("/api/articles").then().body("total.value", equalTo(1));
    }

    @Test
    void changesNothingWhenNothingChanged() {
        String updated = post(article(TEXT)).extract().path("article.updated");

        post(article(TEXT))
                .statusCode(200)
                .body("outcome", equalTo("unchanged"))
                .body("article.updated", equalTo(updated));
    }

    @Test
    void replacesWhatChangedAndKeepsTheTimeItFirstCame() {
        String indexed = post(article(TEXT)).extract().path("article.indexed");

        Map<String, Object> corrected = article(TEXT.replace("six weeks", "seven weeks"));
        String id = post(corrected)
                .statusCode(200)
                .body("outcome", equalTo("updated"))
                .body("article.indexed", equalTo(indexed))
                .extract()
                .path("article.id");

        when().get("/api/articles/{id}", id).then().body("lead", containsString("seven weeks"));
    }

    @Test
    void knowsAnArticleWithoutAnAddressByItsText() {
        Map<String, Object> bare = Map.of("text", TEXT);
        String id = post(bare).statusCode(201).extract().path("article.id");

        post(bare).statusCode(200).body("article.id", equalTo(id));
        String other = post(Map.of("text", TEXT, "outlet", "Longness Mail"))
                .statusCode(201)
                .extract()
                .path("article.id");
        assertNotEquals(id, other, "another outlet's copy is another article");
    }

    @Test
    void takesTheIdThatTheClientChose() {
        Map<String, Object> named = article(TEXT);
        named.put("id", "tunnel-2026");

        post(named)
                .statusCode(201)
                .header("Location", endsWith("/api/articles/tunnel-2026"))
                .body("article.id", equalTo("tunnel-2026"));
    }

    @Test
    void answersWithAnEtagThatSparesAClientWhatItHas() {
        String id = post(article(TEXT)).extract().path("article.id");
        String etag = when().get("/api/articles/{id}", id).then().extract().header("ETag");

        given().header("If-None-Match", etag)
                .get("/api/articles/{id}", id)
                .then()
                .statusCode(304);
        post(article(TEXT.replace("six", "two")));
        given().header("If-None-Match", etag)
                .get("/api/articles/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(etag)));
    }

    @ParameterizedTest(name = "{0} is a {2} about {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"title":"No text"}                            | text      | missing-field
            {"text":"   "}                                 | text      | missing-field
            {"text":"A text.","headline":"x"}              | headline  | unknown-field
            {"text":{"p":"A text."}}                       | text      | invalid-field
            {"text":"A text.","url":"harbour/tunnel"}      | url       | invalid-field
            {"text":"A text.","url":"ftp://a.example/b"}   | url       | invalid-field
            {"text":"A text.","published":"last week"}     | published | invalid-field
            {"text":"A text.","published":"2999-01-01"}    | published | invalid-field
            {"text":"A text.","published":"1402-01-01"}    | published | invalid-field
            {"text":"A text.","language":"not a tag"}      | language  | invalid-field
            {"text":"A text.","id":"../up"}                | id        | invalid-field
            """)
    void refusesWhatWillNotDoAndNamesIt(String body, String field, String code) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/articles")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("field", equalTo(field))
                .body("detail", containsString("'" + field + "'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{\"text\":", "[]", "null", "\"text\"", "{\"text\":\"a\"} {}", "{\"text\":\"a\",\"text\":\"b\"}"})
    void refusesWhatIsNotOneJsonObject(String body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/articles")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-json"))
                .body("detail", not(containsString("dev.dateline")));
    }

    private static Map<String, Object> article(String text) {
        return new HashMap<>(Map.of(
                "title", "Harbour tunnel to close",
                "text", text,
                "url", URL,
                "outlet", "Bay Observer",
                "published", "2026-11-02T08:15:00+01:00",
                "language", "en"));
    }

    private static ValidatableResponse post(Map<String, Object> article) {
        return given().contentType(ContentType.JSON)
                .body(article)
                .post("/api/articles")
                .then();
    }
}
