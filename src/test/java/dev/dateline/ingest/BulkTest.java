package dev.dateline.ingest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BulkTest {

    @BeforeEach
    void emptyArchive() {
        TestArchive.empty();
    }

    @Test
    void givesAnOutcomeALineInTheOrderSent() {
        List<JsonPath> outcomes = bulk(line("one", "first") + line("two", "second") + line("three", "third"));

        assertEquals(
                List.of("one", "two", "three"),
                outcomes.stream().map(o -> o.getString("id")).toList());
        assertTrue(outcomes.stream()
                .allMatch(outcome -> outcome.getString("outcome").equals("created")));
        when().get("/api/articles").then().body("total.value", equalTo(3));
    }

    @Test
    void letsABadLineStopNothing() {
        List<JsonPath> outcomes = bulk(line("one", "first")
                + "{\"text\": \n"
                + "\n"
                + "{\"text\":\"A text.\",\"colour\":\"red\"}\n"
                + "{\"title\":\"No text\"}\n"
                + "{\"text\":\"ADVERTISEMENT\"}\n"
                + line("two", "second").strip());

        assertEquals(
                List.of(
                        "1 created",
                        "2 malformed-json",
                        "4 unknown-field",
                        "5 missing-field",
                        "6 no-article-text",
                        "7 created"),
                outcomes.stream()
                        .map(outcome -> outcome.getString("line") + " "
                                + (outcome.getString("code") == null
                                        ? outcome.getString("outcome")
                                        : outcome.getString("code")))
                        .toList());
        JsonPath rejected = outcomes.get(1);
        assertEquals("rejected", rejected.getString("outcome"));
        assertEquals(false, rejected.getBoolean("retry"));
        when().get("/api/articles").then().body("total.value", equalTo(2));
    }

    @Test
    void comparesEveryLineWithWhatCameBefore() {
        bulk(line("one", "first"));

        List<JsonPath> outcomes =
                bulk(line("one", "first") + line("one", "changed") + line("one", "changed") + line("two", "new"));

        assertEquals(
                List.of("unchanged", "updated", "unchanged", "created"),
                outcomes.stream().map(outcome -> outcome.getString("outcome")).toList());
        when().get("/api/articles/one").then().body("lead", equalTo(text("changed")));
    }

    @Test
    void rejectsALineThatIsTooLongAndGoesOn() {
        String huge = "{\"text\":\"" + "x".repeat(11 * 1024 * 1024) + "\"}\n";

        List<JsonPath> outcomes = bulk(huge + line("two", "second"));

        assertEquals("body-too-large", outcomes.get(0).getString("code"));
        assertEquals("created", outcomes.get(1).getString("outcome"));
    }

    @Test
    void takesManyMoreLinesThanAChunk() {
        int count = 3_000;

        List<JsonPath> outcomes = bulk(IntStream.range(0, count)
                .mapToObj(i -> line("many-" + i, "number " + i))
                .collect(Collectors.joining()));

        assertEquals(count, outcomes.size());
        assertEquals("many-2999", outcomes.getLast().getString("id"));
        when().get("/api/articles?size=0").then().body("total.value", equalTo(count));
    }

    @Test
    void answersNothingToNothing() {
        assertEquals(List.of(), bulk(""));
    }

    private static List<JsonPath> bulk(String lines) {
        String answer = given().contentType("application/x-ndjson")
                .queryParam("refresh", "true")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/api/articles/bulk")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
        return answer.lines().map(JsonPath::from).toList();
    }

    private static String line(String id, String word) {
        return "{\"id\":\"" + id + "\",\"text\":\"" + text(word) + "\"}\n";
    }

    private static String text(String word) {
        return "The harbour master of Longness read out the " + word + " notice to the crews on Tuesday.";
    }
}
