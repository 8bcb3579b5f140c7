package dev.dateline.ingest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PostScrapedPageTest {

    private static final String PAGE =
            """
             date 2026-11-03 Open menu

            Orchard growers in Vestmark count frost damage

            By Liv Aasen

            VESTMARK (NNS) — Apple growers in Vestmark say that two nights of frost have cost them a third of the crop.

            ADVERTISEMENT

            The café at Brænne farm sold its last cider on Sunday, its owner said.

            Sign up for our morning newsletter
            """;

    @BeforeEach
    void emptyArchive() {
        TestArchive.empty();
    }

    @Test
    void findsTheArticleInThePage() {
        given().contentType("text/plain; charset=utf-8")
                .queryParam("outlet", "Vestmark Post")
                .queryParam("url", "https://vestmarkpost.example/frost")
                .body(PAGE)
                .post("/api/articles")
                .then()
                .statusCode(201)
                .body("article.title", equalTo("Orchard growers in Vestmark count frost damage"))
                .body(
                        "article.body",
                        contains(
                                "Apple growers in Vestmark say that two nights of frost have cost them a third of the crop.",
                                "The café at Brænne farm sold its last cider on Sunday, its owner said."))
                .body("article.byline", equalTo("Liv Aasen"))
                .body("article.dateline", equalTo("Vestmark"))
                .body("article.agency", equalTo("NNS"))
                .body("article.published", equalTo("2026-11-03T00:00:00Z"))
                .body("article.publishedPrecision", equalTo("day"))
                .body("article.publishedFrom", equalTo("page"))
                .body("article.outlet.name", equalTo("Vestmark Post"));
    }

    @Test
    void readsTheCharsetOfTheHeader() {
        given().contentType("text/plain; charset=iso-8859-1")
                .body(PAGE.replace("—", "-").getBytes(StandardCharsets.ISO_8859_1))
                .post("/api/articles/preview")
                .then()
                .statusCode(200)
                .body("article.body", hasItem(startsWith("The café at Brænne farm")));
    }

    @Test
    void readsWindowsTextThatSaysNoCharset() {
        given().contentType("text/plain")
                .body(PAGE.getBytes(Charset.forName("windows-1252")))
                .post("/api/articles/preview")
                .then()
                .statusCode(200)
                .body("article.body", hasItem(startsWith("The café at Brænne farm")));
    }

    @Test
    void refusesACharsetThatIsNotOne() {
        given().contentType("text/plain; charset=klingon")
                .body("Some text.".getBytes(StandardCharsets.UTF_8))
                .post("/api/articles")
                .then()
                .statusCode(400)
                .body("code", equalTo("unsupported-charset"))
                .body("detail", containsString("klingon"));
    }

    @ParameterizedTest
    @CsvSource({
        "url, not-an-address, invalid-parameter",
        "published, tomorrow, invalid-parameter",
        "language, ??, invalid-parameter",
        "id, a b, invalid-parameter",
        "refresh, perhaps, invalid-parameter",
        "headline, x, unknown-parameter",
        "explain, true, unknown-parameter"
    })
    void refusesAClaimThatWillNotDoAndNamesIt(String name, String value, String code) {
        given().contentType("text/plain")
                .queryParam(name, value)
                .body(PAGE)
                .post("/api/articles")
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("parameter", equalTo(name));
    }

    @Test
    void saysSoWhenThereIsNothing() {
        given().contentType("text/plain")
                .body(" \n \n")
                .post("/api/articles")
                .then()
                .statusCode(400)
                .body("code", equalTo("empty-body"));
    }

    @Test
    void saysSoWhenThePageIsAllFurniture() {
        given().contentType("text/plain")
                .body("Open menu\n\nADVERTISEMENT\n\nSign up for our newsletter\n\n© 2026 Vestmark Post\n")
                .post("/api/articles")
                .then()
                .statusCode(422)
                .body("code", equalTo("no-article-text"));
        when().get("/api/articles").then().body("total.value", equalTo(0));
    }

    @Test
    void refusesAPageThatIsTooLargeWithoutReadingItAll() {
        given().contentType("text/plain")
                .body(new byte[11 * 1024 * 1024])
                .post("/api/articles")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("body-too-large"))
                .body("limit", equalTo(10 * 1024 * 1024));
    }

    @Test
    void isFoundAtOnceWhenAskedToWait() {
        given().contentType("text/plain")
                .queryParam("refresh", "true")
                .body(PAGE)
                .post("/api/articles")
                .then()
                .statusCode(201);
        when().get("/api/articles?q=frost").then().body("total.value", equalTo(1));
    }
}
