package dev.dateline.blackbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every format goes in, is cleaned, and is there by its id. */
class IngestIT {

    @RegisterExtension
    static final OwnArticles OWN = new OwnArticles();

    private final ServiceUnderTest service = ServiceUnderTest.get();

    @Test
    void takesJsonOnceAndLeadsToIt() {
        Map<String, String> article = Map.of(
                "title",
                "Bridge over the " + OWN.word() + " opens",
                "text",
                "The bridge opened on Monday after four years of work, the council said.",
                "url",
                OWN.url("bridge"),
                "outlet",
                "Evening " + OWN.word(),
                "published",
                "2025-03-10T08:30:00Z");
        Response created = service.writing()
                .contentType("application/json")
                .body(OwnArticles.json(article).getBytes(UTF_8))
                .post("/api/articles");

        created.then().statusCode(201).body("outcome", equalTo("created"));
        String id = created.path("article.id");
        OWN.remember(id);
        assertTrue(created.header("Location").endsWith("/api/articles/" + id), created.header("Location"));
        assertEquals("unchanged", OWN.post(article).getString("outcome"));

        Response given = service.reading().get("/api/articles/{id}", id);
        given.then()
                .statusCode(200)
                .body("title", equalTo(article.get("title")))
                .body("outlet.id", equalTo(OWN.host()))
                .body("published", equalTo("2025-03-10T08:30:00Z"))
                .body("publishedFrom", equalTo("claimed"));
        service.reading()
                .header("If-None-Match", given.header("ETag"))
                .get("/api/articles/{id}", id)
                .then()
                .statusCode(304);
    }

    @Test
    void findsTheArticleInAScrapedPage() {
        String page =
                """
                Home | World | Sport | Subscribe

                Night trains return to %1$s

                By Ada Lindqvist

                OSLO, March 12 (Reuters) - Night trains will run again between the two cities from June, the railway company said on Wednesday.

                ADVERTISEMENT

                Tickets go on sale in April, and a berth will cost about as much as a short flight, a spokesman said.

                Sign up for our newsletter
                """
                        .formatted(OWN.word());
        JsonPath answer = OWN.post(
                "text/plain; charset=utf-8", page, Map.of("url", OWN.url("trains"), "published", "2025-03-12"));

        assertEquals("Night trains return to " + OWN.word(), answer.getString("article.title"));
        assertEquals(2, answer.getList("article.body").size());
        assertEquals("Reuters", answer.getString("article.agency"));
        assertEquals("Oslo", answer.getString("article.dateline"));
        assertEquals("day", answer.getString("article.publishedPrecision"));
    }

    @Test
    void readsWhatAnHtmlPageSaysOfItself() {
        String page =
                """
                <!doctype html><html lang="en"><head><title>Ferry is late &amp; full | Harbour Gazette</title>
                <link rel="canonical" href="%1$s"><meta property="og:site_name" content="Harbour Gazette">
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
                "headline":"Ferry is late & full","datePublished":"2025-03-13T06:15:00Z"}</script></head>
                <body><nav><a href="/">Home</a></nav><article><h1>Ferry is late &amp; full</h1>
                <p>The %2$s ferry left four hours late on Thursday because of the ice in the harbour.</p>
                <p>Nobody was hurt, and all cars found room on the second boat, the captain said later.</p>
                </article><footer>© 2025</footer></body></html>
                """
                        .formatted(OWN.url("ferry"), OWN.word());
        JsonPath answer = OWN.post("text/html; charset=utf-8", page, Map.of());

        assertEquals("Ferry is late & full", answer.getString("article.title"));
        assertEquals(OWN.url("ferry"), answer.getString("article.url"));
        assertEquals("2025-03-13T06:15:00Z", answer.getString("article.published"));
        assertEquals(2, answer.getList("article.body").size());
    }

    @Test
    void readsNinjs() {
        Map<String, ?> item = Map.of(
                "uri",
                "urn:newsml:" + OWN.host() + ":20250314:mill:1",
                "pubStatus",
                "usable",
                "versionCreated",
                "2025-03-14T09:00:00Z",
                "language",
                "en",
                "headlines",
                List.of(Map.of("role", "main", "value", "Paper mill of " + OWN.word() + " closes")),
                "bodies",
                List.of(Map.of(
                        "role", "main",
                        "contentType", "text/html",
                        "value", "<p>The mill will close in May after ninety years, its owner said on Friday.</p>")));
        JsonPath answer = OWN.post("application/vnd.iptc.ninjs+json", OwnArticles.json(item), Map.of());

        assertEquals("created", answer.getString("outcome"));
        assertEquals("Paper mill of " + OWN.word() + " closes", answer.getString("article.title"));
    }

    @Test
    void takesAnIdOfTheClientAndReplacesAndDeletes() {
        String id = OWN.word() + "-put";
        OWN.remember(id);
        put(id, "The first version of it was short, as first versions of the news often are.")
                .then()
                .statusCode(201);
        put(id, "The second version said a little more, as the reporter had arrived by then.")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("updated"));
        service.writing().delete("/api/articles/{id}", id).then().statusCode(204);
        service.reading()
                .get("/api/articles/{id}", id)
                .then()
                .statusCode(404)
                .body("code", equalTo("article-not-found"));
    }

    @Test
    void previewsWithoutKeeping() {
        Response preview = service.writing()
                .contentType("application/json")
                .queryParam("explain", true)
                .body(("{\"text\":\"Only a preview of " + OWN.word()
                                + " was wanted here, the editor said on Friday.\"}")
                        .getBytes(UTF_8))
                .post("/api/articles/preview");
        preview.then().statusCode(200).body("blocks.kind", hasItem("body"));
        service.reading()
                .get("/api/articles/{id}", (String) preview.path("article.id"))
                .then()
                .statusCode(404);
    }

    @Test
    void answersEveryLineOfABulkRequestInItsOrder() {
        String id = OWN.word() + "-bulk-";
        OWN.remember(id + 1);
        OWN.remember(id + 2);
        String lines =
                """
                {"id":"%1$s1","text":"The first of two lines about %2$s, sent together with a broken one."}
                {"id":"%1$s3","headline":"no such field"}
                {"id":"%1$s2","text":"The second of two lines about %2$s, which the broken one must not stop."}
                """
                        .formatted(id, OWN.word());
        String answer = service.writing()
                .contentType("application/x-ndjson")
                .queryParam("refresh", true)
                .body(lines.getBytes(UTF_8))
                .post("/api/articles/bulk")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        List<JsonPath> outcomes = answer.lines().map(JsonPath::from).toList();
        assertEquals(
                List.of("created", "rejected", "created"),
                outcomes.stream().map(o -> o.getString("outcome")).toList());
        assertEquals(
                List.of(1, 2, 3), outcomes.stream().map(o -> o.getInt("line")).toList());
        assertEquals("unknown-field", outcomes.get(1).getString("code"));
        service.reading()
                .get("/api/articles/{id}", id + 2)
                .then()
                .statusCode(200)
                .body("words", not(equalTo(0)));
    }

    private Response put(String id, String text) {
        return service.writing()
                .contentType("application/json")
                .body(OwnArticles.json(Map.of("text", text)).getBytes(UTF_8))
                .put("/api/articles/{id}", id);
    }
}
