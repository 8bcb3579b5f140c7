package dev.dateline.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Articles so large that a chunk of them would be more than is held at once. */
@QuarkusTest
class LargeArticlesTest {

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
    void comeFewerAtATimeAndAllOfThem() throws Exception {
        // The answer with all of them is many times what a chunk may have, and one alone is more than that
        for (int i = 0; i < 12; i++) {
            String paragraph = "The ledger of the harbour of Osk. ".repeat(i == 5 ? 150_000 : 30_000);
            ManyArticles.put(List.of(ManyArticles.article("large-" + i, "Ledger " + i, paragraph)));
        }
        List<JsonNode> lines = ExportTest.lines("/api/articles.ndjson");
        Set<String> ids = lines.stream().map(line -> line.get("id").asText()).collect(Collectors.toSet());
        assertEquals(12, lines.size());
        assertEquals(12, ids.size());
        assertEquals(0, ManyArticles.openContexts());
    }
}
