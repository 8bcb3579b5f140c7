package dev.dateline.search;

import dev.dateline.http.Parameters;
import dev.dateline.http.Problems;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A search as it was understood.
 *
 * @param selection which articles
 * @param sort order of the hits
 * @param size hits on a page
 * @param page number of the page, from 1; empty where none was asked for, which is the first
 * @param cursor where to go on instead
 * @param facets names of the facets wanted
 */
record SearchRequest(
        Selection selection, Sort sort, int size, OptionalInt page, Optional<Cursor> cursor, Set<Facet> facets) {

    static final int LARGEST_SIZE = 100;
    static final int DEFAULT_SIZE = 10;

    /** Hits that can be reached by page; Elasticsearch's own bound (index.max_result_window). */
    static final int WINDOW = 10_000;

    /**
     * Checks the parameters.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names the parameter that will not do
     */
    static SearchRequest of(SearchParameters parameters) {
        Selection selection = Selection.of(parameters.selection());
        Sort usual = selection.text().asksForSomething() ? Sort.RELEVANCE : Sort.NEWEST;
        int size = Parameters.number("size", parameters.size(), 0, LARGEST_SIZE, DEFAULT_SIZE);
        Sort sort = Parameters.choice("sort", parameters.sort(), Sort.class).orElse(usual);
        int number = Parameters.number("page", parameters.page(), 1, Integer.MAX_VALUE, 1);
        OptionalInt page = parameters.page() == null ? OptionalInt.empty() : OptionalInt.of(number);
        if (page.isPresent() && parameters.cursor() != null) {
            throw Problems.invalidParameter("page", parameters.page(), "left out where there is a 'cursor'");
        }
        if ((long) number * size > WINDOW) {
            throw Problems.invalidParameter(
                    "page",
                    parameters.page(),
                    "within the first " + WINDOW
                            + " hits; the others are reached by 'cursor', which the links of a search without 'page' have");
        }
        return new SearchRequest(
                selection,
                sort,
                size,
                page,
                Optional.ofNullable(parameters.cursor()).map(text -> Cursor.parse(text, selection, sort)),
                facets(parameters.facets()));
    }

    /** Hits before those of its page. */
    int offset() {
        return cursor.isPresent() ? 0 : (page.orElse(1) - 1) * size;
    }

    /** The same with other words. */
    SearchRequest asking(String words) {
        return new SearchRequest(selection.asking(words), sort, size, page, cursor, facets);
    }

    private static Set<Facet> facets(String value) {
        if (value == null) {
            return Set.of(Facet.values());
        }
        if (value.equals("none")) {
            return Set.of();
        }
        return Arrays.stream(value.split(",", -1))
                .map(name -> Parameters.choice("facets", name, Facet.class).orElseThrow())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
