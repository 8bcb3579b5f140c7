package dev.dateline.clean;

import java.util.List;

/**
 * What can be measured of a line without knowing the lines around it.
 *
 * @param words its words and signs, as cues see them
 * @param length how many words it has, by which two ideographs count as one
 * @param sentenceEnd whether it ends as sentences do
 * @param lowercase the share of its words that begin in lower case; 1 in scripts without case
 * @param truncated whether it was cut short with dots, as the headlines in lists of other articles are
 */
record BlockFeatures(List<String> words, int length, boolean sentenceEnd, double lowercase, boolean truncated) {

    private static final double PROSE_WORDS = Weights.of("prose.words");
    private static final double OPEN_PROSE_WORDS = Weights.of("prose.open.words");
    private static final double PROSE_LOWERCASE = Weights.of("prose.lowercase");

    static BlockFeatures of(ReadLine line) {
        String text = ReadLine.ends(line.text());
        boolean truncated = text.endsWith(" ..") || text.endsWith("...") || text.endsWith("…");
        return new BlockFeatures(
                line.words(), length(line.words()), endsAsSentence(text), lowercaseShare(text), truncated);
    }

    /** How many words a text has, by which two ideographs count as one. */
    static int length(List<String> words) {
        int halves = 0;
        for (String word : words) {
            int point = word.codePointAt(0);
            if (Words.isIdeograph(point)) {
                halves += 1;
            } else if (Character.isLetterOrDigit(point)) {
                halves += 2;
            }
        }
        return (halves + 1) / 2;
    }

    /** Whether it reads like a paragraph: a sentence, or much running text. */
    boolean prose() {
        if (lowercase < PROSE_LOWERCASE) {
            return false;
        }
        return (sentenceEnd && !truncated && length >= PROSE_WORDS) || length >= OPEN_PROSE_WORDS;
    }

    /** Also before the agency that a last paragraph may be signed with. */
    private static boolean endsAsSentence(String text) {
        return Sentences.endsAsSentence(text)
                || ClosingCredit.ofAgency(text)
                        .filter(credit -> Sentences.endsAsSentence(
                                text.substring(0, credit.start()).strip()))
                        .isPresent();
    }

    /** Whether there is a number in it. */
    boolean hasDigit() {
        for (String word : words) {
            if (Character.isDigit(word.charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private static double lowercaseShare(String text) {
        int cased = 0;
        int lower = 0;
        int withoutCase = 0;
        int letters = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                if (!inWord) {
                    cased++;
                    lower++;
                }
                letters++;
                inWord = true;
                continue;
            }
            if (!inWord && (Character.isLowerCase(c) || Character.isUpperCase(c))) {
                cased++;
                lower += Character.isLowerCase(c) ? 1 : 0;
            }
            inWord = Character.isLetterOrDigit(c) || c == '\'' || c == '’';
            if (c >= 0x590 && Character.getType(c) == Character.OTHER_LETTER) {
                withoutCase++;
            } else if (inWord) {
                letters++;
            }
        }
        return cased == 0 || withoutCase > letters ? 1 : (double) lower / cased;
    }
}
