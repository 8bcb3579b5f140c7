package dev.dateline.clean;

import dev.dateline.clean.PhraseTable.Found;
import dev.dateline.clean.Vocabulary.Cue;
import java.util.List;

/**
 * A line with its words and the cues among them, read once for all the steps that ask.
 *
 * @param line its number in the page, from 1
 * @param text normalised
 * @param words its words and signs as cues see them; of a line longer than {@link #REACH} those of its two ends
 * @param cues the phrases of {@code cues.tsv} in it
 */
record ReadLine(int line, String text, List<String> words, List<Found<Cue>> cues) {

    /** What a line longer than this tells is told by its first and last half of as many characters. */
    static final int REACH = 20_000;

    static ReadLine of(int line, String text) {
        List<String> words = Words.of(ends(text));
        return new ReadLine(line, text, words, Vocabulary.get().cues(words));
    }

    /** The text, or the two ends of a long one. */
    static String ends(String text) {
        return text.length() <= REACH
                ? text
                : text.substring(0, REACH / 2) + " " + text.substring(text.length() - REACH / 2);
    }

    /** Whether {@link #key} is that, without making it. */
    boolean hasKey(String key) {
        if (text.length() > REACH) {
            return text.equals(key);
        }
        int at = 0;
        for (String word : words) {
            if (Words.isWord(word)) {
                int begin = at == 0 ? 0 : at + 1;
                if ((at > 0 && !key.startsWith(" ", at)) || !key.startsWith(word, begin)) {
                    return false;
                }
                at = begin + word.length();
            }
        }
        return at == key.length();
    }

    /** Its words alone, parted by single spaces: see {@link SameText}. */
    String key() {
        return text.length() > REACH ? text : SameText.key(words);
    }
}
