package dev.dateline.article;

import java.util.Optional;

/**
 * How articles spell the name of a key, in a form that Elasticsearch counts: {@code key|name}. The key
 * comes first so that the spellings of one key lie together.
 *
 * @param key key of the entity
 * @param name as spelled
 */
public record Spelling(String key, String name) {

    private static final char BETWEEN = '|';

    /** Reads the text form; empty when it is not one. */
    public static Optional<Spelling> parse(String text) {
        int bar = text.indexOf(BETWEEN);
        return bar < 1 ? Optional.empty() : Optional.of(new Spelling(text.substring(0, bar), text.substring(bar + 1)));
    }

    /** The form that is kept. */
    public String text() {
        // Keys have no bar, and what is after the first one is the name, bars and all
        return key + BETWEEN + name;
    }
}
