package dev.dateline.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.article.DateSpan;
import java.util.List;
import java.util.Optional;

/** Values counted over the whole result; a facet that was not asked for is left out. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Facets(
        Optional<List<Value>> outlet,
        Optional<List<Value>> person,
        Optional<List<Value>> organization,
        Optional<List<Value>> place,
        Optional<List<Value>> agency,
        Optional<List<Value>> language,
        Optional<List<DateSpan>> published) {

    /**
     * One value. Counts of a facet are not narrowed by its own choice, so that a reader can add to it.
     *
     * @param value what to filter by
     * @param label what to show
     * @param count articles
     * @param selected whether the request filters by it
     */
    public record Value(String value, String label, long count, boolean selected) {}
}
