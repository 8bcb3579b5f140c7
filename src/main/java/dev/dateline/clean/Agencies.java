package dev.dateline.clean;

import dev.dateline.data.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The wire services of {@code agencies.tsv} by any of their names. */
final class Agencies {

    /** How names of agencies are made, as a piece of a regular expression. */
    static final String NAME =
            "(?:\\p{Lu}[\\p{L}-]+ ){1,3}(?i:News Service|News Agency|Press Agency|Press|Newswire|Wire|Wire Service|Agency)";

    private static final Pattern LIKE_ONE = Pattern.compile(NAME + "|\\p{Lu}[\\p{Lu}\\d&-]{1,5}");

    private static final Agencies INSTANCE = new Agencies();

    private final Map<String, String> shortNames = new HashMap<>();

    private Agencies() {
        for (List<String> row : DataFile.rows(Agencies.class, "agencies.tsv", 2)) {
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

    /**
     * The agency that a name in a credit stands for: a known one by its short name, else the name itself if it is made as
     * such names are, {@code Costa Sur Press} or {@code HNS}.
     */
    Optional<String> credited(String name) {
        String spelled = Capitals.toTitleCase(name.strip());
        return shortName(spelled)
                .or(() -> Optional.of(spelled).filter(n -> LIKE_ONE.matcher(n).matches()));
    }

    Set<String> names() {
        return Set.copyOf(shortNames.keySet());
    }
}
