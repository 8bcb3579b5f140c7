package dev.dateline.samples;

import dev.dateline.local.ElasticsearchTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Puts a line between the service and the Elasticsearch of all tests. */
public class OverALine implements QuarkusTestResourceLifecycleManager {

    private static volatile Line line;

    private final ElasticsearchTestResource elasticsearch = new ElasticsearchTestResource();

    /** The line, to be cut and restored. */
    public static Line line() {
        return line;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>(elasticsearch.start());
        try {
            line = Line.to(config.get("quarkus.elasticsearch.hosts"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        config.put("quarkus.elasticsearch.hosts", line.address());
        config.put("quarkus.hibernate-search-standalone.elasticsearch.hosts", line.address());
        return config;
    }

    @Override
    public void stop() {
        try {
            line.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
