package dev.dateline.publish;

import dev.dateline.http.Parameters;
import dev.dateline.http.Problems;
import dev.dateline.search.ScanRequest;
import dev.dateline.search.SelectionParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A feed that is asked for.
 *
 * @param scan which articles, in which order
 * @param filters what they are narrowed to, as it was written
 * @param page from 1
 * @param size articles of a page
 */
record FeedRequest(ScanRequest scan, List<String> filters, int page, int size) {

    private static final int LARGEST_SIZE = 100;
    private static final int DEFAULT_SIZE = 50;

    /** Articles that can be reached by page; Elasticsearch's own bound (index.max_result_window). */
    private static final int WINDOW = 10_000;

    /**
     * Checks the parameters.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names the parameter that will not do
     */
    static FeedRequest of(SelectionParameters selection, String sort, String size, String page) {
        ScanRequest scan = ScanRequest.of(selection, sort);
        int articles = Parameters.number("size", size, 1, LARGEST_SIZE, DEFAULT_SIZE);
        int number = Parameters.number("page", page, 1, Integer.MAX_VALUE, 1);
        if ((long) number * articles > WINDOW) {
            throw Problems.invalidParameter("page", page, "within the first " + WINDOW + " articles");
        }
        return new FeedRequest(scan, filters(selection), number, articles);
    }

    /** Whether there can be a page after this one. */
    boolean mayGoOn() {
        return (long) (page + 1) * size <= WINDOW;
    }

    /** What was searched for, after the name of the service. */
    String title(String owner) {
        List<String> parts = new ArrayList<>();
        scan.selection().q().ifPresent(parts::add);
        parts.addAll(filters);
        return parts.isEmpty() ? owner : owner + ": " + String.join(", ", parts);
    }

    /** What the articles are. */
    String description() {
        String order =
                switch (scan.sort()) {
                    case NEWEST -> "the newest first";
                    case OLDEST -> "the oldest first";
                    case RELEVANCE -> "the best matches first";
                };
        String found = title("").replaceFirst("^: ", "");
        return found.isEmpty() ? "All articles, " + order : "Articles found by " + found + "; " + order;
    }

    private static List<String> filters(SelectionParameters selection) {
        List<String> filters = new ArrayList<>();
        Stream.of(
                        selection.outlet(),
                        selection.person(),
                        selection.organization(),
                        selection.place(),
                        selection.agency(),
                        selection.language())
                .flatMap(values -> values == null ? Stream.of() : values.stream())
                .map(String::strip)
                .map(value ->
                        value.startsWith("-") ? "not " + value.substring(1).strip() : value)
                .forEach(filters::add);
        if (selection.from() != null) {
            filters.add("from " + selection.from());
        }
        if (selection.to() != null) {
            filters.add("to " + selection.to());
        }
        return filters;
    }
}
