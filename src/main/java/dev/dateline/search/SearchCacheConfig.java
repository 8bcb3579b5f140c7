package dev.dateline.search;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Answers to one address that are kept for a moment. */
@ConfigMapping(prefix = "dateline.search.cache")
public interface SearchCacheConfig {

    /** Whether answers are kept in memory for whoever asks the same a moment later. */
    @WithDefault("true")
    boolean enabled();

    /** Longest that an answer is given again; not more than the refresh interval. */
    @WithDefault("500ms")
    Duration maxAge();

    /** What all of them together may take. */
    @WithDefault("32M")
    MemorySize maxSize();
}
