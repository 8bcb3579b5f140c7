package dev.dateline.search;

import dev.dateline.http.Parameters;

/**
 * Articles in an order, as many as there are.
 *
 * @param selection which articles
 * @param sort in which order
 */
public record ScanRequest(Selection selection, Order sort) {

    /** The order of the articles; equal ones stand by time, then by id. */
    public enum Order {
        RELEVANCE,
        NEWEST,
        OLDEST
    }

    /**
     * Checks the parameters; the newest come first where nothing else is said.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names the parameter that will not do
     */
    public static ScanRequest of(SelectionParameters parameters, String sort) {
        return new ScanRequest(
                Selection.of(parameters),
                Parameters.choice("sort", sort, Order.class).orElse(Order.NEWEST));
    }
}
