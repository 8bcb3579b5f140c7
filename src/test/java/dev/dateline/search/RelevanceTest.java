package dev.dateline.search;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For queries on the sample articles: these come first, in any order among themselves. */
@QuarkusTest
class RelevanceTest {

    private record Expectation(String query, List<String> first) {

        @Override
        public String toString() {
            return query + " → " + String.join(", ", first);
        }
    }

    @BeforeEach
    void samples() {
        TestArchive.withSamples();
    }

    static Stream<Expectation> expectations() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Expectation> expectations = new ArrayList<>();
        try (InputStream in = RelevanceTest.class.getResourceAsStream("/relevance-samples.ndjson")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                JsonNode node = json.readTree(line);
                List<String> first = new ArrayList<>();
                node.get("top").forEach(slug -> first.add(slug.asText()));
                expectations.add(new Expectation(node.get("query").asText(), first));
            }
        }
        return expectations.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expectations")
    void bringsTheseFirst(Expectation expected) {
        List<String> found = given().queryParam("q", expected.query())
                .queryParam("size", 20)
                .get("/api/articles")
                .then()
                .statusCode(200)
                .extract()
                .path("hits.id");
        Set<String> first =
                new HashSet<>(expected.first().stream().map(TestArchive::idOf).toList());
        assertTrue(found.size() >= first.size(), "found only " + found.size());
        assertTrue(
                first.equals(new HashSet<>(found.subList(0, first.size()))),
                () -> "found " + found + ", expected " + first);
    }
}
