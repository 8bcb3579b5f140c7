package dev.dateline.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Bounds of ingest. */
@ConfigMapping(prefix = "dateline.ingest")
public interface IngestConfig {

    /** Largest article taken, in bytes of its body or of its line in a bulk request; larger ones get a 413. */
    @WithDefault("10M")
    MemorySize maxArticleSize();

    /** Most requests that take articles in at once; further ones get a 429. */
    @WithDefault("32")
    @Min(1) int maxConcurrent();

    /** What Retry-After of a 429 says. */
    @WithDefault("1s")
    Duration retryAfter();

    /** Most lines of a bulk request that are written together. */
    @WithDefault("250")
    @Min(1) int bulkChunk();

    /** Most bytes of a bulk request that are held in memory at once, one line more at the most. */
    @WithDefault("8M")
    MemorySize bulkChunkSize();

    /** Whether the sample articles are put into an archive that is empty. */
    @WithDefault("false")
    boolean samples();
}
