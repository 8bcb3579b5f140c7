package dev.dateline.enrich.recognition;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Words read before, in a table of a fixed number of places: of two words for one place the later stays. Threads may lose
 * each other's entries, and then a word is read again; they never see a wrong one.
 */
final class WordCache {

    private record Entry(String text, boolean capsLine, Word word) {}

    private final AtomicReferenceArray<Entry> places;
    private final Lexicon lexicon;
    private final WordScorer scorer;

    /** @param size how many words it holds, a power of two */
    WordCache(int size, Lexicon lexicon, WordScorer scorer) {
        this.places = new AtomicReferenceArray<>(size);
        this.lexicon = lexicon;
        this.scorer = scorer;
    }

    /** @param capsLine whether it stands in a line of capitals, where its own say nothing */
    Word word(String text, boolean capsLine) {
        int hash = text.hashCode() * 0x9E3779B9 + (capsLine ? 1 : 0);
        int place = (hash ^ hash >>> 15) & places.length() - 1;
        Entry entry = places.get(place);
        if (entry == null || entry.capsLine != capsLine || !entry.text.equals(text)) {
            entry = new Entry(text, capsLine, new Word(text, capsLine, lexicon, scorer));
            places.set(place, entry);
        }
        return entry.word;
    }
}
