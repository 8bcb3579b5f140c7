package dev.dateline.search;

import dev.dateline.search.Suggestions.Suggestion;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Completions in the format of the OpenSearch Suggestions extension 1.1: what was typed, the completions, a description
 * of each, and the address of the search for each.
 */
final class OpenSearchSuggestions {

    /** Media type of the format. */
    static final String TYPE = "application/x-suggestions+json";

    private OpenSearchSuggestions() {}

    /**
     * The format has no types, so one text comes once.
     *
     * @param page address of the search page
     */
    static List<Object> of(Suggestions suggestions, URI page) {
        Set<String> seen = new HashSet<>();
        List<String> completions = new ArrayList<>();
        List<String> descriptions = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (Suggestion suggestion : suggestions.suggestions()) {
            if (seen.add(suggestion.text())) {
                completions.add(suggestion.text());
                descriptions.add(description(suggestion));
                addresses.add(address(suggestion, page));
            }
        }
        return List.of(suggestions.q(), completions, descriptions, addresses);
    }

    private static String description(Suggestion suggestion) {
        String type = suggestion.type().substring(0, 1).toUpperCase(Locale.ROOT)
                + suggestion.type().substring(1);
        return suggestion
                .count()
                .map(count -> type + ", " + count + (count == 1 ? " article" : " articles"))
                .orElse(type);
    }

    private static String address(Suggestion suggestion, URI page) {
        boolean title = suggestion.type().equals("title");
        return UriBuilder.fromUri(page)
                .queryParam(title ? "q" : suggestion.type(), "{value}")
                .build(title ? '"' + suggestion.text().replace("\"", " ") + '"' : suggestion.value())
                .toString();
    }
}
