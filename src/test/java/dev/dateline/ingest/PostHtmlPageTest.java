package dev.dateline.ingest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostHtmlPageTest {

    private static final String FIRST =
            "Beekeepers in the Orrin valley have lost four hives in ten this spring, their association said on Monday.";
    private static final String SECOND =
            "“We open them and find them silent,” said Marit Håkonsen, who has kept bees above the café at Strand since 1988.";
    private static final String THIRD =
            "The county vet, Oyelaran Adeyemi, said that samples had been sent to three laboratories and that no cause was known.";

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en-GB">
            <head>
              <meta charset="%s">
              <title>Silent hives in the Orrin valley | Strand Observer</title>
              <link rel="canonical" href="https://www.strandobserver.example/nature/silent-hives">
              <meta property="og:site_name" content="Strand Observer">
              <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
                "headline":"Silent hives in the Orrin valley","datePublished":"2026-05-04T06:10:00+02:00",
                "author":[{"@type":"Person","name":"Jorunn Eide"}]}</script>
            </head>
            <body>
              <header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
              <main><article>
                <h1>Silent hives in the Orrin valley</h1>
                <p class="byline">By Jorunn Eide</p>
                <figure><img src="b.jpg"><figcaption>A hive in Strand. Photo: Jorunn Eide</figcaption></figure>
                <p>%s</p>
                <div class="related"><h4>More stories</h4><ul><li><a href="/a">Late frost hits the orchards</a></li></ul></div>
                <p>%s</p>
                <p>%s</p>
                <div class="newsletter"><p>Sign up for our newsletter and never miss a story.</p></div>
              </article></main>
              <footer><p>© 2026 Strand Observer</p></footer>
            </body>
            </html>
            """;

    @BeforeEach
    void emptyArchive() {
        TestArchive.empty();
    }

    @Test
    void findsTheArticleAndWhatThePageSaysOfIt() {
        given().contentType("text/html; charset=utf-8")
                .body(page("utf-8").getBytes(StandardCharsets.UTF_8))
                .post("/api/articles")
                .then()
                .statusCode(201)
                .body("article.title", equalTo("Silent hives in the Orrin valley"))
                .body("article.body", contains(FIRST, SECOND, THIRD))
                .body("article.url", equalTo("https://www.strandobserver.example/nature/silent-hives"))
                .body("article.outlet.id", equalTo("strandobserver.example"))
                .body("article.outlet.name", equalTo("Strand Observer"))
                .body("article.byline", equalTo("Jorunn Eide"))
                .body("article.published", equalTo("2026-05-04T04:10:00Z"))
                .body("article.publishedPrecision", equalTo("minute"))
                .body("article.publishedFrom", equalTo("page"))
                .body("article.language", equalTo("en-GB"));
    }

    @Test
    void knowsThePageByTheAddressItGives() {
        String id = idOfThePosted();

        given().contentType("application/json")
                .body("{\"text\":\"" + FIRST
                        + "\",\"url\":\"http://strandobserver.example/nature/silent-hives?utm_source=x\"}")
                .post("/api/articles")
                .then()
                .statusCode(200)
                .body("article.id", equalTo(id))
                .body("outcome", equalTo("updated"));
    }

    @Test
    void readsTheCharsetThatThePageDeclaresWhenTheHeaderDoesNot() {
        given().contentType("text/html")
                .body(page("iso-8859-1").replace("“", "\"").replace("”", "\"").getBytes(StandardCharsets.ISO_8859_1))
                .post("/api/articles/preview")
                .then()
                .statusCode(200)
                .body("article.body[1]", equalTo(SECOND.replace("“", "\"").replace("”", "\"")));
    }

    @Test
    void takesTheArticlesElementAlone() {
        given().contentType("text/html; charset=utf-8")
                .queryParam("outlet", "Strand Observer")
                .body(("<div><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p></div>")
                        .getBytes(StandardCharsets.UTF_8))
                .post("/api/articles/preview")
                .then()
                .statusCode(200)
                .body("article.body", contains(FIRST, SECOND, THIRD))
                .body("article.outlet.name", equalTo("Strand Observer"));
    }

    @Test
    void tellsLaterWhatEveryBlockWasTakenFor() {
        String id = idOfThePosted();

        when().get("/api/articles/{id}?explain=true", id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("sources.title", equalTo("page"))
                .body("sources.url", equalTo("page"))
                .body("sources.published", equalTo("page"))
                .body("blocks.findAll { it.kept }.text", hasItems(FIRST, SECOND, THIRD))
                .body("blocks.findAll { !it.kept }.text", hasItem(startsWith("Sign up for our newsletter")));
    }

    @Test
    void refusesNothingAtAll() {
        given().contentType("text/html")
                .body(new byte[0])
                .post("/api/articles")
                .then()
                .statusCode(400)
                .body("code", equalTo("empty-body"));
        given().contentType("text/html")
                .body("<html><body></body></html>")
                .post("/api/articles")
                .then()
                .statusCode(422);
    }

    private static String page(String charset) {
        return PAGE.formatted(charset, FIRST, SECOND, THIRD);
    }

    private static String idOfThePosted() {
        return given().contentType("text/html; charset=utf-8")
                .body(page("utf-8").getBytes(StandardCharsets.UTF_8))
                .post("/api/articles")
                .then()
                .extract()
                .path("article.id");
    }
}
