package dev.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocalElasticsearchPortTest {

    @Test
    void staysTheSameInDevMode() {
        Optional<Integer> port = port("dev", Map.of());

        assertTrue(port.isPresent());
        assertEquals(port, port("dev", Map.of()));
    }

    @Test
    void isNotThereInProduction() {
        assertFalse(port("prod", Map.of()).isPresent());
    }

    @Test
    void isNotThereWhenAnElasticsearchIsNamed() {
        assertFalse(port("dev", Map.of("ELASTICSEARCH_HOSTS", "search.example:9200"))
                .isPresent());
    }

    private static Optional<Integer> port(String profile, Map<String, String> config) {
        return new SmallRyeConfigBuilder()
                .withProfile(profile)
                .withSources(new PropertiesConfigSource(config, "test", 100))
                .withSources(new LocalElasticsearchPort())
                .build()
                .getOptionalValue(LocalElasticsearchPort.PROPERTY, Integer.class);
    }
}
