package dev.dateline.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How the state of Elasticsearch is judged. */
@ConfigMapping(prefix = "dateline.index")
public interface IndexConfig {

    /** Longest that a readiness probe waits for Elasticsearch. */
    @WithDefault("2s")
    Duration readinessTimeout();

    /** Probes that must fail in a row before the service is no longer ready. */
    @WithDefault("3")
    @Min(1) int readinessFailures();

    /** Whether to create the indexes that are missing and end, as a job before a rollout does. */
    @WithDefault("false")
    boolean schemaOnly();
}
