package dev.dateline.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
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

    /**
     * Address under which clients reach the service, for links that it gives, as in
     * {@code https://news.example/archive}; where it is not set, what the request says of itself, with
     * the X-Forwarded-* of a gateway.
     */
    Optional<URI> publicUrl();

    /** What the site is called by feeds and where browsers list it as a search engine; there cut to 16 characters. */
    @WithDefault("Dateline")
    String siteName();

    /** Whether the log is written as JSON, an object a line. */
    @WithDefault("false")
    boolean jsonLogs();
}
