package dev.dateline.names;

import dev.dateline.data.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ministries, courts and the like that each country has, which papers call by turns {@code Turkish Foreign Ministry}, {@code
 * Turkey's Foreign Ministry} and {@code Ministry of Foreign Affairs of Turkey}: one key, the country before the office.
 */
final class InstitutionName {

    private static final int MOST_WORDS = 5;
    private static final Map<String, String> COUNTRIES = new HashMap<>();
    private static final Map<String, String> INSTITUTIONS = new HashMap<>();
    private static final Map<String, String> PORTFOLIOS = new HashMap<>();

    static {
        for (List<String> row : DataFile.rows(InstitutionName.class, "countries.tsv", 4)) {
            String key = PlaceName.phrase(row.get(1));
            country(row.get(1), key);
            DataFile.list(row.get(2)).forEach(alias -> country(alias, key));
            DataFile.list(row.get(3)).forEach(belonging -> country(belonging, key));
        }
        COUNTRIES.remove("");
        synonyms("institutions.tsv", INSTITUTIONS);
        synonyms("portfolios.tsv", PORTFOLIOS);
    }

    private InstitutionName() {}

    /**
     * The key of an organization's phrase.
     *
     * @param phrase its words with hyphens between
     * @return the phrase itself unless it is an institution's
     */
    static String key(String phrase) {
        Optional<String> alone = office(phrase);
        if (alone.isPresent()) {
            return alone.get();
        }
        int of = phrase.lastIndexOf("-of-");
        if (of > 0) {
            String country = COUNTRIES.get(withoutArticle(phrase.substring(of + 4)));
            Optional<String> office = office(phrase.substring(0, of));
            if (country != null && office.isPresent()) {
                return country + "-" + office.get();
            }
        }
        int end = -1;
        for (int words = 1; words <= MOST_WORDS; words++) {
            end = phrase.indexOf('-', end + 1);
            if (end < 0) {
                break;
            }
            String country = COUNTRIES.get(phrase.substring(0, end));
            Optional<String> office = country == null ? Optional.empty() : office(phrase.substring(end + 1));
            if (office.isPresent()) {
                return country + "-" + office.get();
            }
        }
        return phrase;
    }

    /** {@code ministry-of-foreign-affairs} as {@code foreign-ministry}; empty if it is no institution. */
    private static Optional<String> office(String phrase) {
        String known = INSTITUTIONS.get(phrase);
        if (known != null) {
            return Optional.of(known);
        }
        for (String kind : List.of("ministry", "department")) {
            String portfolio = null;
            if (phrase.startsWith(kind + "-of-") || phrase.startsWith(kind + "-for-")) {
                portfolio = withoutArticle(phrase.substring(phrase.indexOf('-', kind.length() + 1) + 1));
            } else if (phrase.endsWith("-" + kind)) {
                portfolio = phrase.substring(0, phrase.length() - kind.length() - 1);
            }
            if (portfolio != null && isPortfolio(portfolio)) {
                return Optional.of(PORTFOLIOS.getOrDefault(portfolio, portfolio) + "-" + kind);
            }
        }
        return Optional.empty();
    }

    /** A portfolio has no country in it: {@code turkish-foreign} and {@code defense-of-russia} are parted first. */
    private static boolean isPortfolio(String phrase) {
        int first = phrase.indexOf('-');
        int second = first < 0 ? -1 : phrase.indexOf('-', first + 1);
        int third = second < 0 ? -1 : phrase.indexOf('-', second + 1);
        int last = phrase.lastIndexOf("-of-");
        return !COUNTRIES.containsKey(phrase)
                && (first < 0 || !COUNTRIES.containsKey(phrase.substring(0, first)))
                && (second < 0 || !COUNTRIES.containsKey(phrase.substring(0, second)))
                && (third < 0 || !COUNTRIES.containsKey(phrase.substring(0, third)))
                && (last < 0 || !COUNTRIES.containsKey(withoutArticle(phrase.substring(last + 4))));
    }

    private static String withoutArticle(String phrase) {
        return phrase.startsWith("the-") ? phrase.substring(4) : phrase;
    }

    private static void country(String name, String key) {
        if (!name.equals("-")) {
            String phrase = PlaceName.phrase(name);
            COUNTRIES.put(phrase, key);
            COUNTRIES.put(phrase + "s", key);
        }
    }

    private static void synonyms(String resource, Map<String, String> into) {
        for (List<String> row : DataFile.rows(InstitutionName.class, resource, 2)) {
            String one = row.get(0).replace(' ', '-');
            into.put(one, one);
            if (!row.get(1).equals("-")) {
                DataFile.list(row.get(1)).forEach(other -> into.put(other.replace(' ', '-'), one));
            }
        }
    }
}
