package dev.dateline.bench.names;

import dev.dateline.names.Titles;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * The measures that were tried before there were keys: two people are one when their surnames are alike by Jaro and Winkler
 * and sound alike by Double Metaphone, and their given names are equal, alike or an initial of the other. It compares, so it
 * gives no key: what it merges depends on what it has seen.
 */
final class Prototype {

    private static final double ALIKE = 0.92;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final DoubleMetaphone SOUND = new DoubleMetaphone();

    private Prototype() {}

    static boolean isSame(String one, String other) {
        String[] some = words(one);
        String[] others = words(other);
        String surname = some[some.length - 1];
        String otherSurname = others[others.length - 1];
        return SIMILARITY.apply(surname, otherSurname) >= ALIKE
                && SOUND.isDoubleMetaphoneEqual(surname, otherSurname)
                && (some.length == 1 || others.length == 1 || isGiven(some[0], others[0]));
    }

    private static boolean isGiven(String one, String other) {
        return SIMILARITY.apply(one, other) >= ALIKE
                || (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
    }

    private static String[] words(String name) {
        String plain = Normalizer.normalize(Titles.cut(name).name(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L} ]", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
        return plain.split(" +");
    }
}
