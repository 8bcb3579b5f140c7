package dev.dateline.publish;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Bounds of exports and feeds. */
@ConfigMapping(prefix = "dateline.publish")
public interface PublishConfig {

    /** Most exports at once; further ones get a 429. */
    @WithDefault("4")
    @Min(1) int maxExports();

    /** What Retry-After of that 429 says. */
    @WithDefault("10s")
    Duration retryAfter();

    /** Most articles of an export that are held in memory at once. */
    @WithDefault("200")
    @Min(1) int chunk();

    /** Most bytes of an answer of Elasticsearch that an export holds at once; a larger article comes by itself. */
    @WithDefault("4M")
    MemorySize chunkSize();

    /** How long Elasticsearch keeps what an export still has to read when nothing is heard of it. */
    @WithDefault("1M")
    Duration keepAlive();

    /** How long an export waits for a client that takes nothing, or next to nothing; then it is cut off. */
    @WithDefault("2M")
    Duration patience();

    /** How long a feed reader may use a feed without asking again. */
    @WithDefault("1M")
    Duration maxAge();
}
