package dev.dateline.publish;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Texts that would break out of the shape they leave in, and articles that must not leave. */
@QuarkusTest
class HostileTextTest {

    private static final String NASTY =
            "]]> <script>&amp;\u0000\u0001\u0008\u000B\u001F\uFFFE\uFFFF \uD83D\uDEA2 \u202Bميناء أوسك\u202C \uD800 \"'";
    private static final String WRITABLE = "]]> <script>&amp; \uD83D\uDEA2 \u202Bميناء أوسك\u202C ";

    @BeforeEach
    void empty() {
        TestArchive.empty();
        RestAssured.get("/api/articles?size=0").then().statusCode(200);
    }

    @AfterEach
    void leaveNothing() {
        TestArchive.empty();
    }

    @Test
    void feedsStayXmlWhateverTheTextIs() {
        // Half a pair does not survive the way to Elasticsearch; all else does
        ManyArticles.put(List.of(
                ManyArticles.article("nasty", NASTY.replace("\uD800", ""), NASTY.replace("\uD800", "") + " and more")));

        Element entry = Xml.children(Xml.get("/api/articles.atom"), "entry").getFirst();
        assertTrue(Xml.text(entry, "title").startsWith(WRITABLE), Xml.text(entry, "title"));
        assertTrue(Xml.text(entry, "summary").startsWith(WRITABLE));
        assertEquals("2026-11-16T08:31:12Z", Xml.text(entry, "updated"));
        assertEquals(0, Xml.children(entry, "published").size());
        assertEquals("Many Pages", Xml.text(Xml.children(entry, "author").getFirst(), "name"));
        assertTrue(Xml.link(entry, "alternate").endsWith("/api/articles/nasty"));

        Element channel = Xml.children(Xml.get("/api/articles.rss"), "channel").getFirst();
        Element item = Xml.children(channel, "item").getFirst();
        assertTrue(Xml.text(item, "title").startsWith(WRITABLE));
        // A description is HTML: what is a text there is escaped once more
        assertTrue(Xml.text(item, "description").startsWith("]]&gt; &lt;script&gt;&amp;amp; "));

        when().get("/api/articles.feed.json").then().body("items[0].url", equalTo(Xml.text(item, "link")));
    }

    @Test
    void aFeedIsXmlWhateverIsSearchedFor() {
        for (String q : List.of("\u0001", "]]>", "<b>\"&", "\uFFFF \uD83D\uDEA2", "a".repeat(1_000))) {
            for (String format : List.of("atom", "rss")) {
                Xml.read(given().queryParam("q", q).get("/api/articles." + format));
            }
        }
    }

    @Test
    void noCellIsAFormula() throws Exception {
        List<String> titles = List.of(
                "=HYPERLINK(\"https://evil.example\")",
                "+1 for the harbour",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(1+1)",
                "\tTabbed",
                "\rReturned",
                "\uFF1D1+1",
                "5 = 2 + 3, \"quoted\"\r\nand broken");
        for (int i = 0; i < titles.size(); i++) {
            ManyArticles.put(List.of(ManyArticles.article("formula-" + i, titles.get(i), titles.get(i))));
        }
        List<CSVRecord> rows = ExportTest.table("/api/articles.csv");
        assertEquals(titles.size(), rows.size());
        for (CSVRecord row : rows) {
            String title = titles.get(Integer.parseInt(row.get("id").substring("formula-".length())));
            String expected = title.startsWith("5") ? title : "'" + title;
            for (String column : List.of("title", "lead", "body")) {
                assertEquals(expected, row.get(column), column);
            }
        }
    }

    @Test
    void whatIsHeldBackNeverLeaves() {
        ninjs("open", "\"pubStatus\":\"usable\"");
        ninjs("held", "\"pubStatus\":\"withheld\"");
        ninjs(
                "later",
                "\"pubStatus\":\"usable\",\"embargoedUntil\":\"" + Instant.now().plusSeconds(3_600) + "\"");
        TestArchive.elasticsearch("POST", "/article-read/_refresh", "");
        for (String format : List.of("ndjson", "csv", "atom", "rss", "feed.json")) {
            String answer = when().get("/api/articles." + format).asString();
            assertTrue(answer.contains("The open strike"), format);
            assertFalse(answer.contains("The held strike"), format);
            assertFalse(answer.contains("The later strike"), format);
        }
    }

    private static void ninjs(String name, String status) {
        given().contentType("application/vnd.iptc.ninjs+json")
                .body(("{\"uri\":\"urn:newsml:osk.example:1:" + name + "\"," + status
                                + ",\"versionCreated\":\"2026-11-16T08:30:00Z\",\"language\":\"en\","
                                + "\"headlines\":[{\"role\":\"main\",\"value\":\"The " + name + " strike\"}],"
                                + "\"bodies\":[{\"role\":\"main\",\"contentType\":\"text/plain\",\"value\":"
                                + "\"Dockers of Osk went on strike on Monday over the closing of the harbour.\"}]}")
                        .getBytes(UTF_8))
                .post("/api/articles")
                .then()
                .statusCode(201);
    }
}
