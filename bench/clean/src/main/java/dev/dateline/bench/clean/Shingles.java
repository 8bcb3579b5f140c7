package dev.dateline.bench.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The score of the evaluation: 4-word shingles as multisets, words being {@code \w+} of the text in lower case. */
public final class Shingles {

    /** Precision, recall and their harmonic mean. */
    public record Score(double p, double r, double f1) {}

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int SIZE = 4;

    private Shingles() {}

    public static Score score(String found, String gold) {
        Map<String, Integer> ours = of(found);
        Map<String, Integer> theirs = of(gold);
        int common = 0;
        for (Map.Entry<String, Integer> entry : ours.entrySet()) {
            common += Math.min(entry.getValue(), theirs.getOrDefault(entry.getKey(), 0));
        }
        int foundCount = ours.values().stream().mapToInt(i -> i).sum();
        int goldCount = theirs.values().stream().mapToInt(i -> i).sum();
        double p = foundCount == 0 ? (goldCount == 0 ? 1 : 0) : (double) common / foundCount;
        double r = goldCount == 0 ? 1 : (double) common / goldCount;
        return new Score(p, r, p + r == 0 ? 0 : 2 * p * r / (p + r));
    }

    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static Map<String, Integer> of(String text) {
        List<String> words = words(text);
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i + SIZE <= words.size(); i++) {
            counts.merge(String.join(" ", words.subList(i, i + SIZE)), 1, Integer::sum);
        }
        return counts;
    }
}
