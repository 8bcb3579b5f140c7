package dev.dateline.publish;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.samples.Samples;
import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

@QuarkusTest
class FeedTest {

    private static final String QUERY = "?q=dock+said&outlet=-harbourpost.example";

    @BeforeEach
    void samples() {
        TestArchive.withSamples();
    }

    @Test
    void atomHasWhatItsStandardAsksFor() {
        Element feed = Xml.get("/api/articles.atom" + QUERY);
        assertEquals("feed", feed.getLocalName());
        assertEquals(Xml.ATOM, feed.getNamespaceURI());
        assertEquals("Dateline: dock said, not harbourpost.example", Xml.text(feed, "title"));
        assertEquals(1, Xml.children(feed, "id").size());
        assertEquals(1, Xml.children(feed, "updated").size());
        assertTrue(Xml.link(feed, "self").endsWith("/api/articles.atom" + QUERY));
        assertTrue(Xml.link(feed, "alternate").endsWith("/" + QUERY), Xml.link(feed, "alternate"));
        List<Element> entries = Xml.children(feed, "entry");
        assertEquals(
                found(), entries.stream().map(entry -> Xml.text(entry, "title")).toList());
        Set<String> ids = new HashSet<>();
        for (Element entry : entries) {
            assertTrue(Xml.text(entry, "id").matches("urn:uuid:[0-9a-f-]{36}") && ids.add(Xml.text(entry, "id")));
            OffsetDateTime.parse(Xml.text(entry, "updated"));
            assertEquals(1, Xml.children(entry, "author").size());
            assertTrue(URI.create(Xml.link(entry, "alternate")).isAbsolute());
            assertTrue(Xml.text(entry, "summary").length() > 20);
        }
        Instant latest = entries.stream()
                .map(entry -> Instant.parse(Xml.text(entry, "updated")))
                .max(Instant::compareTo)
                .orElseThrow();
        assertEquals(latest, Instant.parse(Xml.text(feed, "updated")));
    }

    @Test
    void rssHasWhatItsDescriptionAsksFor() {
        Element rss = Xml.get("/api/articles.rss" + QUERY);
        assertEquals("rss", rss.getNodeName());
        assertEquals("2.0", rss.getAttribute("version"));
        Element channel = Xml.children(rss, "channel").getFirst();
        assertEquals("Dateline: dock said, not harbourpost.example", Xml.text(channel, "title"));
        assertTrue(Xml.text(channel, "description").contains("dock said"));
        assertTrue(Xml.link(channel, "self").endsWith("/api/articles.rss" + QUERY));
        List<Element> items = Xml.children(channel, "item");
        assertEquals(
                found(), items.stream().map(item -> Xml.text(item, "title")).toList());
        for (Element item : items) {
            assertTrue(URI.create(Xml.text(item, "link")).isAbsolute());
            Element guid = Xml.children(item, "guid").getFirst();
            assertEquals("false", guid.getAttribute("isPermaLink"));
            assertTrue(guid.getTextContent().startsWith("urn:uuid:"));
            ZonedDateTime.parse(
                    Xml.text(item, "pubDate"), DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ENGLISH));
            assertEquals(1, Xml.children(item, "creator").size());
        }
    }

    @Test
    void theJsonFeedHasWhatItsVersionAsksFor() {
        Response feed = given().urlEncodingEnabled(false).get("/api/articles.feed.json" + QUERY + "&size=2");
        feed.then()
                .contentType("application/feed+json")
                .body("version", equalTo("https://jsonfeed.org/version/1.1"))
                .body("title", equalTo("Dateline: dock said, not harbourpost.example"))
                .body("home_page_url", startsWith("http"))
                .body("feed_url", containsString("/api/articles.feed.json?q="))
                .body("items", hasSize(2))
                .body("items[0].id", startsWith("urn:uuid:"))
                .body("items[0].url", startsWith("https://"))
                .body("items[0].content_text", not(nullValue()))
                .body("items[0].authors[0].name", notNullValue())
                .body("items[0].tags.size()", not(0))
                .body("items[0].language", equalTo("en"));
        OffsetDateTime.parse(feed.path("items[0].date_published"));
        assertEquals(found().subList(0, 2), feed.path("items.title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"atom", "rss", "feed.json"})
    void aReaderThatAsksAgainIsToldThatNothingChanged(String format) {
        String path = "/api/articles." + format + "?q=dock";
        Response first = when().get(path);
        first.then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age=60"))
                .header("ETag", startsWith("W/\""))
                .header("Last-Modified", notNullValue());
        given().header("If-None-Match", first.header("ETag"))
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", first.header("ETag"))
                .body(equalTo(""));
        given().header("If-Modified-Since", first.header("Last-Modified"))
                .get(path)
                .then()
                .statusCode(304);
        given().header("If-None-Match", "W/\"another\"")
                .header("If-Modified-Since", first.header("Last-Modified"))
                .get(path)
                .then()
                .statusCode(200);
        given().header("If-Modified-Since", "Thu, 01 Jan 2026 00:00:00 GMT")
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void aNewArticleChangesTheFeed() {
        String path = "/api/articles.rss?outlet=one.example";
        Response before = when().get(path);
        assertEquals(
                0,
                Xml.children(Xml.children(Xml.read(before), "channel").getFirst(), "item")
                        .size());
        String article = "{\"id\":\"feed-news\",\"outlet\":\"one.example\",\"url\":\"https://one.example/news\","
                + "\"text\":\"The last newspaper kiosk of Osk closed on Friday after ninety-one years of trade.\"}";
        given().contentType("application/json")
                .queryParam("refresh", "true")
                .body(article)
                .post("/api/articles")
                .then()
                .statusCode(201);
        try {
            given().header("If-None-Match", before.header("ETag"))
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body(containsString("kiosk of Osk"));
        } finally {
            given().queryParam("refresh", "true").delete("/api/articles/feed-news");
        }
    }

    @Test
    void leadsToTheArticlesAfterThese() {
        Set<String> ids = new HashSet<>();
        String next = "/api/articles.feed.json?size=20";
        while (next != null) {
            Response feed = given().urlEncodingEnabled(false).get(next);
            List<String> items = feed.path("items.id");
            items.forEach(id -> assertTrue(ids.add(id), id));
            next = feed.path("next_url");
        }
        assertEquals(Samples.all().size(), ids.size());
        assertTrue(Xml.link(Xml.get("/api/articles.atom?size=20"), "next").endsWith("size=20&page=2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=0", "size=101", "page=0", "page=201", "cursor=1", "sort=best", "zone=Mars"})
    void refusesWhatAFeedDoesNotKnow(String query) {
        for (String format : List.of("atom", "rss", "feed.json")) {
            when().get("/api/articles." + format + "?" + query)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("parameter", equalTo(query.substring(0, query.indexOf('='))));
        }
    }

    /** What the search finds, the newest first. */
    private static List<String> found() {
        return given().urlEncodingEnabled(false)
                .get("/api/articles" + QUERY + "&sort=newest&size=50")
                .path("hits.title");
    }
}
