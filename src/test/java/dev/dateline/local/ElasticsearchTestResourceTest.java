package dev.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ElasticsearchTestResource.class)
class ElasticsearchTestResourceTest {

    @Inject
    ElasticsearchClient client;

    @ConfigProperty(name = "quarkus.hibernate-search-standalone.elasticsearch.hosts")
    String hosts;

    @Test
    void givesAnElasticsearchOfTheVersionWeRunInProduction() throws IOException {
        assertTrue(client.info().version().number().startsWith("9."));
    }

    @Test
    void startsOnlyOneForAllTests() {
        Map<String, String> again = new ElasticsearchTestResource().start();

        assertEquals(hosts, again.get("quarkus.elasticsearch.hosts"));
    }
}
