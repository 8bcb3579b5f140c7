package dev.dateline.search;

import dev.dateline.http.Parameters;
import dev.dateline.http.Problems;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A search as it was understood: checked, dates resolved to instants.
 *
 * @param q what was typed, unchanged
 * @param text what it means
 * @param choices the values that each facet is narrowed to
 * @param from earliest time of publication, inclusive
 * @param to latest time of publication, inclusive
 * @param zone in which dates are meant and counted
 * @param sort order of the hits
 * @param size hits on a page
 * @param page number of the page, from 1
 * @param facets names of the facets wanted
 */
record SearchRequest(
        Optional<String> q,
        QueryText text,
        Map<Facet, Choice> choices,
        Optional<Instant> from,
        Optional<Instant> to,
        ZoneId zone,
        Sort sort,
        int size,
        int page,
        Set<Facet> facets) {

    /** Order of the hits. */
    enum Sort {
        RELEVANCE,
        NEWEST,
        OLDEST
    }

    static final int LARGEST_SIZE = 100;
    static final int DEFAULT_SIZE = 10;
    static final int LONGEST_QUERY = 1_000;

    /** Hits that can be reached by page; Elasticsearch's own bound (index.max_result_window). */
    static final int WINDOW = 10_000;

    /**
     * Checks the parameters.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names the parameter that will not do
     */
    static SearchRequest of(SearchParameters parameters) {
        Optional<String> q =
                Optional.ofNullable(parameters.q()).map(String::strip).filter(text -> !text.isEmpty());
        q.filter(text -> text.length() > LONGEST_QUERY).ifPresent(text -> {
            throw Problems.invalidParameter("q", text, "at most " + LONGEST_QUERY + " characters");
        });
        QueryText text = QueryText.parse(q.orElse(""));
        Map<Facet, Choice> choices = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.ofValues()) {
            choices.put(facet, Choice.of(facet, parameters.values(facet)));
        }
        ZoneId zone = zone(parameters.zone());
        Optional<Instant> from =
                Optional.ofNullable(parameters.from()).map(value -> moment("from", value, zone, false));
        Optional<Instant> to = Optional.ofNullable(parameters.to()).map(value -> moment("to", value, zone, true));
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw Problems.invalidParameter(
                    "from", parameters.from(), "not later than 'to', which is '" + parameters.to() + "'");
        }
        Sort usual = text.asksForSomething() ? Sort.RELEVANCE : Sort.NEWEST;
        int size = Parameters.number("size", parameters.size(), 0, LARGEST_SIZE, DEFAULT_SIZE);
        int page = Parameters.number("page", parameters.page(), 1, Integer.MAX_VALUE, 1);
        if ((long) page * size > WINDOW) {
            throw Problems.invalidParameter(
                    "page",
                    parameters.page(),
                    "within the first " + WINDOW + " hits; narrow the search with 'from' and 'to' to reach the others");
        }
        return new SearchRequest(
                q,
                text,
                choices,
                from,
                to,
                zone,
                choice("sort", parameters.sort(), Sort.class).orElse(usual),
                size,
                page,
                facets(parameters.facets()));
    }

    private static ZoneId zone(String value) {
        if (value == null) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(value);
        } catch (DateTimeException e) {
            throw Problems.invalidParameter("zone", value, "a time zone such as Europe/Istanbul, UTC or +03:00");
        }
    }

    private static Instant moment(String name, String value, ZoneId zone, boolean endOfDay) {
        try {
            if (value.length() == "2026-09-14".length()) {
                LocalDate date = LocalDate.parse(value);
                return endOfDay
                        ? date.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1)
                        : date.atStartOfDay(zone).toInstant();
            }
            // A plus that was not escaped in the query arrives as a space
            return OffsetDateTime.parse(value.replace(' ', '+')).toInstant();
        } catch (DateTimeParseException e) {
            throw Problems.invalidParameter(
                    name, value, "a date such as 2026-09-14 or an RFC 3339 time such as 2026-09-14T18:05:00Z");
        }
    }

    private static Set<Facet> facets(String value) {
        if (value == null) {
            return Set.of(Facet.values());
        }
        if (value.equals("none")) {
            return Set.of();
        }
        return Arrays.stream(value.split(",", -1))
                .map(name -> choice("facets", name, Facet.class).orElseThrow())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <E extends Enum<E>> Optional<E> choice(String name, String value, Class<E> of) {
        if (value == null) {
            return Optional.empty();
        }
        for (E choice : of.getEnumConstants()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(value)) {
                return Optional.of(choice);
            }
        }
        throw Problems.invalidParameter(
                name,
                value,
                "one of "
                        + Arrays.stream(of.getEnumConstants())
                                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")));
    }
}
