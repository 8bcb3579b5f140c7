package dev.dateline.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much of what a line speaks of the article, or the lines next to it, speak of too. Words of four letters count. */
final class SharedWords {

    /** In how many lines of the article a word is, and in which last. */
    private static final class Uses {
        private int lines;
        private int last = -1;
    }

    private final List<Candidate> lines;
    private final Map<String, Uses> uses = new HashMap<>(1024);
    private final List<Set<String>> wordSets;

    SharedWords(List<Candidate> lines) {
        this.lines = lines;
        this.wordSets = new ArrayList<>(Collections.nCopies(lines.size(), null));
    }

    /** Counts a line as one of the article. */
    void count(int i) {
        for (String word : lines.get(i).features().words()) {
            if (isTelling(word)) {
                Uses found = uses.computeIfAbsent(word, w -> new Uses());
                found.lines += found.last == i ? 0 : 1;
                found.last = i;
            }
        }
    }

    /**
     * By the share of a line's words that the article has in other lines 1 to 7; 0 where there is nothing to compare.
     *
     * @param counted whether the line was counted itself
     */
    int withArticle(int i, boolean counted) {
        int telling = 0;
        int shared = 0;
        for (String word : lines.get(i).features().words()) {
            if (isTelling(word)) {
                telling++;
                Uses found = uses.get(word);
                shared += found != null && found.lines > (counted ? 1 : 0) ? 1 : 0;
            }
        }
        return telling == 0 ? 0 : 1 + Math.min(6, (int) (8.0 * shared / telling));
    }

    /** The same of the lines before and after it alone, 1 to 4. */
    int withNeighbours(int i) {
        int telling = 0;
        int shared = 0;
        for (String word : lines.get(i).features().words()) {
            if (isTelling(word)) {
                telling++;
                shared += isAround(word, i) ? 1 : 0;
            }
        }
        return telling == 0 ? 0 : 1 + Math.min(3, (int) (6.0 * shared / telling));
    }

    private boolean isAround(String word, int i) {
        return (i > 0 && wordsOf(i - 1).contains(word))
                || (i + 1 < lines.size() && wordsOf(i + 1).contains(word));
    }

    private Set<String> wordsOf(int i) {
        if (wordSets.get(i) == null) {
            wordSets.set(i, new HashSet<>(lines.get(i).features().words()));
        }
        return wordSets.get(i);
    }

    private static boolean isTelling(String word) {
        return word.length() >= 4 || Words.isIdeograph(word.codePointAt(0));
    }
}
