package dev.dateline.search;

import java.util.List;

/**
 * Completions of what is being typed.
 *
 * @param q what was typed
 * @param suggestions the most frequent first
 */
public record Suggestions(String q, List<Suggestion> suggestions) {

    /**
     * One completion.
     *
     * @param text what to show
     * @param type what it is: person, organization or place, which are also the names of its filter
     * @param value what to filter by
     * @param count articles
     */
    public record Suggestion(String text, String type, String value, long count) {}
}
