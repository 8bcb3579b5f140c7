package dev.dateline.clean.html;

import dev.dateline.data.DataFile;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the text of a block tells by itself: counts of words and signs, and the hashes of its words for comparing it with
 * other texts. One pass over the characters; ideographs count as half a word each.
 *
 * @param words how many
 * @param stopWords how many of the first {@value #LISTED} words are of {@code stop-words.txt}
 * @param capitals how many words begin with a capital
 * @param digits how many characters are digits
 * @param sentences how many full stops, question and exclamation marks end a word
 * @param commas how many
 * @param hashes of its first {@value #HASHED} words in lower case
 * @param hash of all its words
 */
record TextShape(
        int words, int stopWords, int capitals, int digits, int sentences, int commas, int[] hashes, int hash) {

    private static final int LISTED = 80;
    private static final int HASHED = 600;
    private static final int LONGEST_STOP_WORD = 7;
    private static final Set<String> STOP_WORDS = stopWordList();

    static TextShape of(String text) {
        return of(text, HASHED);
    }

    /** @param mostHashes of how many words the hashes are kept */
    static TextShape of(String text, int mostHashes) {
        int words = 0;
        int stops = 0;
        int capitals = 0;
        int digits = 0;
        int sentences = 0;
        int commas = 0;
        int ideographs = 0;
        int hash = 1;
        int[] hashes = new int[16];
        int hashed = 0;
        int n = text.length();
        for (int i = 0; i < n; ) {
            char c = text.charAt(i);
            if (!isWordPart(c)) {
                sentences += isStop(c, i + 1 < n ? text.charAt(i + 1) : ' ') ? 1 : 0;
                commas += c == ',' || c == '、' || c == '،' ? 1 : 0;
                i++;
                continue;
            }
            int start = i;
            int wordHash = 0;
            if (isIdeograph(c)) {
                wordHash = c;
                ideographs++;
                i++;
            } else {
                while (i < n && isWordPart(text.charAt(i)) && !isIdeograph(text.charAt(i))) {
                    char w = text.charAt(i++);
                    digits += w >= '0' && w <= '9' ? 1 : 0;
                    wordHash =
                            wordHash * 31 + (w < 128 ? (w >= 'A' && w <= 'Z' ? w + 32 : w) : Character.toLowerCase(w));
                }
                words++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
                if (words <= LISTED && i - start <= LONGEST_STOP_WORD && Character.isLowerCase(c)) {
                    stops += STOP_WORDS.contains(text.substring(start, i)) ? 1 : 0;
                }
            }
            hash = hash * 31 + wordHash;
            if (hashed < mostHashes) {
                if (hashed == hashes.length) {
                    hashes = Arrays.copyOf(hashes, hashed * 2);
                }
                hashes[hashed++] = wordHash;
            }
        }
        return new TextShape(
                words + (ideographs + 1) / 2,
                stops,
                capitals,
                digits,
                sentences,
                commas,
                Arrays.copyOf(hashes, hashed),
                hash);
    }

    /** The share of its first words that are stop words. */
    double stopDensity() {
        return words == 0 ? 0 : (double) stopWords / Math.min(words, LISTED);
    }

    /** The hash of the three words from there on. */
    int shingle(int i) {
        return (hashes[i] * 31 + hashes[i + 1]) * 31 + hashes[i + 2];
    }

    static boolean isIdeograph(char c) {
        return c >= 0x3040 && c <= 0x30FF || c >= 0x3400 && c <= 0x9FFF || c >= 0x0E00 && c <= 0x0E7F;
    }

    private static boolean isWordPart(char c) {
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_'
                : isRareWordPart(c);
    }

    private static boolean isRareWordPart(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isStop(char c, char after) {
        return c == '。' || c == '।' || (c == '.' || c == '!' || c == '?') && !Character.isLetterOrDigit(after);
    }

    private static Set<String> stopWordList() {
        Set<String> words = new HashSet<>();
        for (List<String> row : DataFile.rows(TextShape.class, "stop-words.txt", 1)) {
            words.addAll(List.of(row.getFirst().strip().split(" +")));
        }
        return Set.copyOf(words);
    }
}
