package dev.dateline.search;

import dev.dateline.http.Problems;
import java.util.List;
import java.util.stream.Stream;

/**
 * The values of one facet that a search is narrowed to, as they were written.
 *
 * @param wanted any of these; all where there is none
 * @param excluded none of these; they came with a minus
 */
record Choice(List<String> wanted, List<String> excluded) {

    static final int MOST_VALUES = 100;

    /**
     * Reads the values of a parameter.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when one is blank or there are too many
     */
    static Choice of(Facet facet, List<String> given) {
        String name = facet.parameter();
        List<String> values = given == null
                ? List.of()
                : given.stream().map(String::strip).distinct().toList();
        for (String value : values) {
            if (value.isEmpty() || value.equals("-")) {
                throw Problems.invalidParameter(name, value, expected(facet));
            }
        }
        if (values.size() > MOST_VALUES) {
            throw Problems.invalidParameter(name, String.join(",", values), "given at most " + MOST_VALUES + " times");
        }
        return new Choice(
                values.stream().filter(value -> !value.startsWith("-")).toList(),
                values.stream()
                        .filter(value -> value.startsWith("-"))
                        .map(value -> value.substring(1).strip())
                        .toList());
    }

    boolean isEmpty() {
        return wanted.isEmpty() && excluded.isEmpty();
    }

    /** As they were written. */
    List<String> all() {
        return Stream.concat(wanted.stream(), excluded.stream().map(value -> "-" + value))
                .toList();
    }

    private static String expected(Facet facet) {
        return switch (facet) {
            case OUTLET -> "the id of an outlet";
            case PERSON, ORGANIZATION, PLACE -> "the key or a spelling of a " + facet.parameter();
            default -> "the name of an agency or the code of a language";
        };
    }
}
