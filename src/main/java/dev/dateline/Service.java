package dev.dateline;

import dev.dateline.index.IndexConfig;
import dev.dateline.index.IndexSchema;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.jboss.logging.Logger;

/** Serves until it is told to end; or, with {@code dateline.index.schema-only}, creates the schema and ends. */
public class Service implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(Service.class);

    private final IndexSchema schema;
    private final IndexConfig config;

    Service(IndexSchema schema, IndexConfig config) {
        this.schema = schema;
        this.config = config;
    }

    /** The exit code: 0, or 1 when the schema could not be created. */
    @Override
    public int run(String... arguments) {
        if (!config.schemaOnly()) {
            Quarkus.waitForExit();
            return 0;
        }
        try {
            schema.ensure();
            return 0;
        } catch (RuntimeException e) {
            LOG.error("The indexes could not be created", e);
            return 1;
        }
    }
}
