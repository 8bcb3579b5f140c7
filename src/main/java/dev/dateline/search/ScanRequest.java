package dev.dateline.search;

import dev.dateline.http.Parameters;

/**
 * Articles in an order, as many as there are.
 *
 * @param selection which articles
 * @param sort in which order
 */
public record ScanRequest(Selection selection, Sort sort) {

    /**
     * Checks the parameters; the newest come first where nothing else is said.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names the parameter that will not do
     */
    public static ScanRequest of(SelectionParameters parameters, String sort) {
        return new ScanRequest(
                Selection.of(parameters),
                Parameters.choice("sort", sort, Sort.class).orElse(Sort.NEWEST));
    }
}
