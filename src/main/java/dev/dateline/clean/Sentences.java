package dev.dateline.clean;

import dev.dateline.data.DataFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parts a line into sentences, well enough to tell a lead from what was glued to it. */
final class Sentences {

    private static final Set<String> ABBREVIATIONS = abbreviations();

    private Sentences() {}

    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            if (isEnd(text, i)) {
                sentences.add(text.substring(start, i + 1).strip());
                start = i + 1;
            }
        }
        if (start < text.length()) {
            sentences.add(text.substring(start).strip());
        }
        return sentences;
    }

    /** Whether a line ends as sentences do: with a full stop, perhaps followed by a closing quote or bracket. */
    static boolean endsAsSentence(String text) {
        int i = text.length() - 1;
        while (i >= 0 && "\"'”’»)]」』".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        if (i < 0 || text.endsWith(" ..")) {
            return false;
        }
        return ".!?…。！？।؟۔".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean isEnd(String text, int i) {
        char c = text.charAt(i);
        if ("。！？".indexOf(c) >= 0) {
            return true;
        }
        boolean closesQuote = "\"”’»)".indexOf(c) >= 0 && i > 0 && ".!?".indexOf(text.charAt(i - 1)) >= 0;
        if (".!?".indexOf(c) < 0 && !closesQuote) {
            return false;
        }
        if (text.charAt(i + 1) != ' ' || i + 2 >= text.length()) {
            return false;
        }
        int next = text.codePointAt(i + 2);
        if (Character.isLowerCase(next)) {
            return false;
        }
        return c != '.' || !isAbbreviation(text, i);
    }

    private static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && stop - start < 12 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int letters = stop - start;
        return (letters == 1 && Character.isUpperCase(text.charAt(start)))
                || (letters > 0 && ABBREVIATIONS.contains(text.substring(start, stop)));
    }

    private static Set<String> abbreviations() {
        Set<String> words = new HashSet<>();
        DataFile.rows(Sentences.class, "abbreviations.txt", 1)
                .forEach(row -> words.addAll(List.of(row.getFirst().split(" "))));
        return Set.copyOf(words);
    }
}
