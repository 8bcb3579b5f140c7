package dev.dateline.entities;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long what is known of the entities may be used before it is looked up again. */
@ConfigMapping(prefix = "dateline.entities")
public interface EntityConfig {

    /** Age at which operators' decisions made elsewhere are looked up again. */
    @WithDefault("1s")
    Duration maxAge();

    /** Age at which display names, the most usual spellings, are counted again, in the background. */
    @WithDefault("30s")
    Duration namesMaxAge();

    /** Display names kept in memory at the most. */
    @WithDefault("20000")
    int maxNames();

    /** How long an operator's decision waits for the articles it concerns; they are seen to all the same. */
    @WithDefault("10s")
    Duration rewriteTimeout();
}
