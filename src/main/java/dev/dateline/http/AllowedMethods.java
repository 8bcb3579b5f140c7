package dev.dateline.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The methods that each path of the API knows. The framework says 405 without naming them, though
 * RFC 9110, section 15.5.6, asks for it; a test holds this table against the OpenAPI description.
 */
final class AllowedMethods {

    private static final Map<Pattern, String> BY_PATH = new LinkedHashMap<>();

    static {
        BY_PATH.put(Pattern.compile("/api/articles/?"), "GET, HEAD, OPTIONS, POST");
        BY_PATH.put(Pattern.compile("/api/articles[.](atom|rss|feed[.]json|csv|ndjson)/?"), "GET, HEAD, OPTIONS");
        BY_PATH.put(Pattern.compile("/api/articles/(bulk|preview)/?"), "OPTIONS, POST");
        BY_PATH.put(Pattern.compile("/api/articles/[^/]+/?"), "DELETE, GET, HEAD, OPTIONS, PUT");
        BY_PATH.put(Pattern.compile("/api/suggest/?"), "GET, HEAD, OPTIONS");
        BY_PATH.put(Pattern.compile("/api/(admin/)?entities/?"), "GET, HEAD, OPTIONS");
        BY_PATH.put(Pattern.compile("/api/entities/[^/]+/?"), "GET, HEAD, OPTIONS");
        BY_PATH.put(Pattern.compile("/api/admin/entities/[^/]+/?"), "DELETE, OPTIONS, PUT");
    }

    private AllowedMethods() {}

    /** The value of the Allow header; empty for a path that is not of the API. */
    static Optional<String> of(String path) {
        return BY_PATH.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
