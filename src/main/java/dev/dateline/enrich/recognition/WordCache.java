package dev.dateline.enrich.recognition;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Words read before, and their scores, in two tables of fixed size: of two words for one place the later stays. Threads may
 * lose each other's entries, and then a word is read again; they never see a wrong one.
 */
final class WordCache {

    private static final int WORDS = 1 << 13;

    /** Scores take three kilobytes each. */
    private static final int SCORES = 3 << 10;

    private final AtomicReferenceArray<Word> words = new AtomicReferenceArray<>(WORDS);
    private final AtomicReferenceArray<WordScores> scores = new AtomicReferenceArray<>(SCORES);
    private final Lexicon lexicon;
    private final Function<Word, WordScores> scorer;

    WordCache(Lexicon lexicon, Function<Word, WordScores> scorer) {
        this.lexicon = lexicon;
        this.scorer = scorer;
    }

    /** @param capsLine whether it stands in a line of capitals, where its own say nothing */
    Word word(String text, boolean capsLine) {
        int place = place(text, capsLine, WORDS);
        Word word = words.get(place);
        if (word == null || word.capsLine != capsLine || !word.text.equals(text)) {
            word = new Word(text, capsLine, lexicon);
            words.set(place, word);
        }
        return word;
    }

    WordScores scores(Word word) {
        int place = place(word.text, word.capsLine, SCORES);
        WordScores known = scores.get(place);
        if (known == null || !known.isOf(word)) {
            known = scorer.apply(word);
            scores.set(place, known);
        }
        return known;
    }

    private static int place(String text, boolean capsLine, int size) {
        int hash = text.hashCode() * 0x9E3779B9 + (capsLine ? 1 : 0);
        return Integer.remainderUnsigned(hash ^ hash >>> 15, size);
    }
}
