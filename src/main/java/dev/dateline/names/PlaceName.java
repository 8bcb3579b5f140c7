package dev.dateline.names;

import java.util.List;
import java.util.Map;

/** The key of a place: by the tables of countries and places, else its words without accents. */
final class PlaceName {

    private static final Map<String, String> SHORT =
            Map.of("st", "saint", "ste", "sainte", "mt", "mount", "ft", "fort");
    private static final NameTable TABLE =
            new NameTable().read("countries.tsv", 1, PlaceName::phrase).read("places.tsv", 0, PlaceName::phrase);

    private PlaceName() {}

    static String key(String name) {
        return TABLE.key(phrase(name));
    }

    static NameTable table() {
        return TABLE;
    }

    /** The words with hyphens between, without an article, {@code River Nile} as {@code Nile River}. */
    static String phrase(String name) {
        List<String> words = WordsOfName.of(name);
        if (words.size() > 1 && words.getFirst().equals("the")) {
            words.removeFirst();
        }
        if (words.size() > 1) {
            words.set(0, SHORT.getOrDefault(words.getFirst(), words.getFirst()));
        }
        if (words.size() == 2 && words.getFirst().equals("river")) {
            words.add(words.removeFirst());
        }
        return words.isEmpty() ? Letters.hash(name) : String.join("-", words);
    }
}
