package dev.dateline.clean;

import java.util.List;

/** Compares lines by their words alone: case, punctuation and spaces do not count. */
final class SameText {

    private SameText() {}

    /** The words of a line, parted by single spaces; a very long line is its own key. */
    static String key(String text) {
        return text.length() > ReadLine.REACH ? text : key(Words.of(text));
    }

    /** The same of a line's words. */
    static String key(List<String> words) {
        StringBuilder key = new StringBuilder(8 * words.size());
        for (String word : words) {
            if (Words.isWord(word)) {
                key.append(key.isEmpty() ? "" : " ").append(word);
            }
        }
        return key.toString();
    }

    /** The share of the first words that are among the second, by {@code n} words of four letters or more. */
    static double overlap(List<String> words, java.util.Set<String> among) {
        int counted = 0;
        int shared = 0;
        for (String word : words) {
            if (word.length() >= 4 || Words.isNumber(word) || Words.isIdeograph(word.codePointAt(0))) {
                counted++;
                shared += among.contains(word) ? 1 : 0;
            }
        }
        return counted == 0 ? 0 : (double) shared / counted;
    }
}
