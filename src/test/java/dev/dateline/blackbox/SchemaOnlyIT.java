package dev.dateline.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.local.ElasticsearchTestResource;
import dev.dateline.local.RawElasticsearch;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The job before a rollout: creates the schema and ends, and its exit code tells whether it could. */
class SchemaOnlyIT {

    @Test
    void createsTheIndexesAndEnds() throws Exception {
        assumeTrue(ServiceUnderTest.isOurs(), "a service that runs elsewhere is not started anew");
        Map<String, String> settings = new ElasticsearchTestResource().start();

        assertEquals(0, run(settings));

        Map<String, String> client = new HashMap<>();
        settings.forEach((name, value) -> client.put(name.substring(name.lastIndexOf('.') + 1), value));
        assertEquals(
                200,
                RawElasticsearch.of(client)
                        .send("GET", "/_alias/article-read,article-write", "")
                        .statusCode());
    }

    @Test
    void endsWithAnErrorWhenNobodyAnswers() throws Exception {
        assumeTrue(ServiceUnderTest.isOurs(), "a service that runs elsewhere is not started anew");

        // Port 9 (discard) is one that nobody listens on
        assertNotEquals(
                0,
                run(Map.of(
                        "quarkus.elasticsearch.hosts", "127.0.0.1:9",
                        "quarkus.hibernate-search-standalone.elasticsearch.hosts", "127.0.0.1:9")));
    }

    private static int run(Map<String, String> settings) throws Exception {
        Map<String, String> all = new HashMap<>(settings);
        all.put("dateline.index.schema-only", "true");
        return PackagedService.exitCode(all);
    }
}
