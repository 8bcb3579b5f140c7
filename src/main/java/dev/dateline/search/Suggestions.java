package dev.dateline.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Optional;

/**
 * Completions of what is being typed.
 *
 * @param q what was typed
 * @param suggestions entities, titles and outlets in turn, as long as there are any; the best of each first
 */
@RegisterForReflection
public record Suggestions(String q, List<Suggestion> suggestions) {

    /**
     * One completion.
     *
     * @param text what to show
     * @param type title, or person, organization, place or outlet, which are also the names of its filter
     * @param value what to filter by; of a title the id of its article
     * @param count articles; left out for a title
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Suggestion(String text, String type, String value, Optional<Long> count) {}
}
