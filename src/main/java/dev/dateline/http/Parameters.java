package dev.dateline.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;

/** The query parameters that a resource knows; any other is an error that names it. */
public final class Parameters {

    private final List<String> known;

    private Parameters(List<String> known) {
        this.known = known;
    }

    /** Of these names. */
    public static Parameters of(String... names) {
        return new Parameters(List.of(names));
    }

    /** These and one more. */
    public Parameters and(String name) {
        return new Parameters(Stream.concat(known.stream(), Stream.of(name)).toList());
    }

    /**
     * Checks a request.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem naming the first parameter not known
     */
    public void check(UriInfo request) {
        for (String name : request.getQueryParameters().keySet()) {
            if (!known.contains(name)) {
                throw Problems.unknownParameter(name, known);
            }
        }
    }

    /**
     * A parameter that is on or off: {@code true}, or only its name, is on; {@code false}, or its
     * absence, is off.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem on any other value
     */
    public static boolean flag(String name, String value) {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.isEmpty() || value.equals("true")) {
            return true;
        }
        throw Problems.invalidParameter(name, value, "true or false");
    }
}
