package dev.dateline.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** Of these names. */
    public static Parameters of(Collection<String> names) {
        return new Parameters(List.copyOf(names));
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

    /**
     * A parameter that is a whole number.
     *
     * @param most the largest; {@link Integer#MAX_VALUE} for no bound worth naming
     * @param otherwise what it is where it is not given
     * @throws io.quarkiverse.resteasy.problem.HttpProblem on anything that is not such a number
     */
    public static int number(String name, String value, int least, int most, int otherwise) {
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // falls through to the same answer as a number out of bounds
        }
        throw Problems.invalidParameter(
                name, value, "a whole number from " + least + (most == Integer.MAX_VALUE ? "" : " to " + most));
    }

    /**
     * A parameter that is one of a few words, those of an enum in lower case.
     *
     * @return empty where it is not given
     * @throws io.quarkiverse.resteasy.problem.HttpProblem on any other word
     */
    public static <E extends Enum<E>> Optional<E> choice(String name, String value, Class<E> of) {
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
