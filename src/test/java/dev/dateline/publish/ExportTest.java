package dev.dateline.publish;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.samples.Samples;
import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void samples() {
        TestArchive.withSamples();
    }

    @Test
    void givesEveryArticleAsItIsByItsId() throws Exception {
        List<JsonNode> lines = lines("/api/articles.ndjson");
        assertEquals(Samples.all().size(), ids(lines).size());
        assertEquals(lines.size(), ids(lines).size());
        for (JsonNode line : lines) {
            JsonNode alone = JSON.readTree(
                    when().get("/api/articles/" + line.get("id").asText()).asString());
            assertEquals(alone, line);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=dock+said",
                "q=said&outlet=-harbourpost.example",
                "outlet=harbourpost.example&outlet=northcoast.example",
                "place=kenya&from=2026-09-01&to=2026-10-15",
                "q=%22dock+workers%22&sort=oldest",
                "q=dock+said&sort=relevance",
                "q=nowheretobefound"
            })
    void givesWhatTheSearchFindsInItsOrder(String query) throws Exception {
        String sorted = query.contains("sort=") ? query : query + "&sort=newest";
        List<String> found = given().urlEncodingEnabled(false)
                .get("/api/articles?size=100&" + sorted)
                .path("hits.id");
        List<String> exported = new ArrayList<>();
        lines("/api/articles.ndjson?" + query)
                .forEach(line -> exported.add(line.get("id").asText()));
        assertEquals(found, exported);
        List<String> rows = new ArrayList<>();
        table("/api/articles.csv?" + query).forEach(row -> rows.add(row.get("id")));
        assertEquals(found, rows);
    }

    @Test
    void theTableSaysWhatTheArticlesSay() throws Exception {
        List<CSVRecord> rows = table("/api/articles.csv");
        assertEquals(Samples.all().size(), rows.size());
        for (CSVRecord row : rows) {
            JsonNode article =
                    JSON.readTree(when().get("/api/articles/" + row.get("id")).asString());
            for (String column : List.of(
                    "url", "title", "agency", "byline", "published", "publishedPrecision", "language", "words")) {
                assertEquals(article.path(column).asText(), row.get(column), column);
            }
            assertEquals(article.at("/outlet/id").asText(), row.get("outlet"));
            assertEquals(String.join("; ", article.get("people").findValuesAsText("name")), row.get("people"));
            assertEquals(article.get("body").size(), row.get("body").split("\n\n").length);
        }
    }

    @Test
    void isAFileWithAName() {
        when().head("/api/articles.csv")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv; charset=utf-8; header=present"))
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"articles-\\d{4}-\\d\\d-\\d\\d[.]csv\""));
        assertEquals(0, ManyArticles.openContexts());
        when().get("/api/articles.ndjson?q=dock")
                .then()
                .contentType("application/x-ndjson")
                .header("Content-Disposition", containsString(".ndjson"));
        assertEquals(0, ManyArticles.openContexts());
    }

    @Test
    void isCompressedForWhoAsks() {
        Response plain = given().header("Accept-Encoding", "identity").get("/api/articles.csv");
        Response compressed = given().header("Accept-Encoding", "gzip").get("/api/articles.csv");
        compressed.then().header("Content-Encoding", "gzip");
        assertEquals(plain.asString(), compressed.asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=10", "page=2", "facets=none", "sort=best", "from=yesterday"})
    void refusesWhatAnExportDoesNotKnow(String query) {
        for (String format : List.of("ndjson", "csv")) {
            when().get("/api/articles." + format + "?" + query)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("parameter", equalTo(query.substring(0, query.indexOf('='))));
        }
    }

    @Test
    void knowsNoOtherMethod() {
        when().delete("/api/articles.csv").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
    }

    static List<JsonNode> lines(String path) throws Exception {
        Response answer = given().urlEncodingEnabled(false).get(path);
        assertEquals(200, answer.statusCode(), answer.asString());
        List<JsonNode> lines = new ArrayList<>();
        for (String line : answer.asString().lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    static List<CSVRecord> table(String path) throws Exception {
        Response answer = given().urlEncodingEnabled(false).get(path);
        assertEquals(200, answer.statusCode(), answer.asString());
        assertTrue(answer.asString().startsWith("id,url,title,"));
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(answer.asString()))
                .getRecords();
    }

    private static Set<String> ids(List<JsonNode> lines) {
        Set<String> ids = new HashSet<>();
        lines.forEach(line -> ids.add(line.get("id").asText()));
        assertFalse(ids.contains(""));
        return ids;
    }
}
