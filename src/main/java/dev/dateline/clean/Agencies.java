package dev.dateline.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The wire services of {@code agencies.tsv} by any of their names. */
final class Agencies {

    private static final Agencies INSTANCE = new Agencies();

    private final Map<String, String> shortNames = new HashMap<>();

    private Agencies() {
        for (List<String> row : DataFile.rows("agencies.tsv", 2)) {
            String shortName = row.get(0);
            row.subList(0, 2).forEach(name -> shortNames.putIfAbsent(name, shortName));
            if (row.size() > 2) {
                DataFile.list(row.get(2)).forEach(name -> shortNames.putIfAbsent(name, shortName));
            }
        }
    }

    static Agencies get() {
        return INSTANCE;
    }

    /** The short name of the agency of that name, as it is spelled in credits: {@code AP} for The Associated Press. */
    Optional<String> shortName(String name) {
        return Optional.ofNullable(shortNames.get(name.strip()));
    }

    Set<String> names() {
        return Set.copyOf(shortNames.keySet());
    }
}
