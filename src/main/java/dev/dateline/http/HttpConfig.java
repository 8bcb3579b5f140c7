package dev.dateline.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What every resource shares. */
@ConfigMapping(prefix = "dateline.http")
public interface HttpConfig {

    /** API keys that may write, separated by commas, each of at least 16 characters. */
    Optional<List<String>> apiKeys();

    /** Whether writes need no key; for development only. */
    @WithDefault("false")
    boolean openWrites();

    /** What Retry-After of a 503 says. */
    @WithDefault("5s")
    Duration retryAfter();

    /** Whether the log is written as JSON, an object a line. */
    @WithDefault("false")
    boolean jsonLogs();
}
