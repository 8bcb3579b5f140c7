package dev.dateline.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.samples.TestArchive;
import io.restassured.RestAssured;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Articles by the thousand, put where they are searched without being read: a second's work. */
final class ManyArticles {

    static final String OUTLET = "manypages.example";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The form in which Hibernate Search keeps times. */
    private static final DateTimeFormatter KEPT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSSX").withZone(ZoneOffset.UTC);

    private ManyArticles() {}

    /** An archive with so many articles and no other, each with a body of about so many characters. */
    static void archive(int count, int characters) {
        TestArchive.empty();
        // Asked for, so that the indexes are there
        RestAssured.get("/api/articles?size=0").then().statusCode(200);
        String paragraph = "The harbour of Osk was closed again. ".repeat(Math.max(1, characters / 37));
        List<ObjectNode> chunk = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ObjectNode article = article("many-" + i, "Number " + i, paragraph);
            if (i % 10 != 0) {
                // Several share a minute, and a tenth has no date
                published(article, Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60L * (i % 700)));
            }
            chunk.add(article);
            if (chunk.size() == 500 || i == count - 1) {
                put(chunk);
                chunk.clear();
            }
        }
    }

    /** An article without a date. */
    static ObjectNode article(String id, String title, String paragraph) {
        ObjectNode article = JSON.createObjectNode();
        article.put("_entity_type", "article").put("id", id).put("title", title);
        article.putArray("body").add(paragraph);
        article.put("lead", paragraph);
        article.putObject("outlet").put("id", OUTLET).put("name", "Many Pages");
        article.put("indexed", KEPT.format(Instant.parse("2026-11-16T08:31:12.113Z")));
        article.put("updated", KEPT.format(Instant.parse("2026-11-16T08:31:12.113Z")));
        article.put("language", "en").put("words", 7).put("withheld", false).put("pipeline", 1);
        return article.put("contentHash", "0");
    }

    static void published(ObjectNode article, Instant time) {
        article.put("published", KEPT.format(time)).put("publishedPrecision", "minute");
    }

    /** Puts articles where they are searched. */
    static void put(List<ObjectNode> articles) {
        StringBuilder bulk = new StringBuilder();
        for (ObjectNode article : articles) {
            bulk.append("{\"index\":{\"_id\":").append(article.get("id")).append("}}\n");
            bulk.append(article).append('\n');
        }
        HttpResponse<String> answer =
                TestArchive.elasticsearch("POST", "/article-write/_bulk?refresh=true", bulk.toString());
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"errors\":false"), answer.body());
    }

    /** Points in time, and other searches, that Elasticsearch keeps open. */
    static int openContexts() {
        try {
            return JSON.readTree(TestArchive.elasticsearch("GET", "/_nodes/stats/indices/search", "")
                            .body())
                    .findValue("open_contexts")
                    .asInt();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
