package dev.dateline.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Bounds of a search. */
@ConfigMapping(prefix = "dateline.search")
public interface SearchConfig {

    /** Longest that a search may take in Elasticsearch; then it is a 503. */
    @WithDefault("5s")
    Duration timeout();

    /** How long a reader may take from one page of a cursor to the next, when sorted by relevance. */
    @WithDefault("5m")
    Duration cursorKeepAlive();
}
