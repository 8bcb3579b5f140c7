package dev.dateline.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Values counted over the whole result; a facet that was not asked for is left out. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Facets(Optional<List<Value>> outlet, Optional<List<Dates>> published) {

    /**
     * One value. Counts of a facet are not narrowed by its own choice, so that a reader can add to it.
     *
     * @param value what to filter by
     * @param label what to show
     * @param count articles
     * @param selected whether the request filters by it
     */
    public record Value(String value, String label, long count, boolean selected) {}

    /**
     * One span of days, in the time zone of the request.
     *
     * @param from first day
     * @param to last day
     * @param count articles
     */
    public record Dates(LocalDate from, LocalDate to, long count) {}
}
