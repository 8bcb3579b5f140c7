package dev.dateline.enrich.recognition;

/**
 * The features of a token that depend on one word of its window alone. They are most of all features, and serving sums them up
 * once for each word, not once for each token.
 */
public final class WordFeatures {

    /** How far the window reaches to either side. */
    public static final int REACH = 2;

    /** How many places the window has. */
    public static final int PLACES = 2 * REACH + 1;

    private static final int LONGEST_AFFIX = 4;

    private WordFeatures() {}

    /**
     * Gives the features of a word at a place of the window.
     *
     * @param place 0 for the token two to the left, {@link #REACH} for the token itself
     */
    public static void of(Word word, int place, FeatureSink sink) {
        long base = (long) place << 8;
        if (word == Word.EDGE) {
            sink.add(Hash.of(base, 1));
            return;
        }
        sink.add(Hash.of(base | 2, word.form));
        if (!word.capsLine) {
            sink.add(Hash.of(base | 3, word.folded));
        }
        sink.add(Hash.of(base | 4, word.shape));
        sink.add(Hash.of(base | 5, word.shortShape));
        if (!word.path.isEmpty()) {
            sink.add(Hash.of(base | 6, word.path4));
            sink.add(Hash.of(base | 7, word.path6));
            sink.add(Hash.of(base | 8, word.path8));
            sink.add(Hash.of(base | 9, word.path12));
            sink.add(Hash.of(base | 10, word.cluster));
            if (place == REACH) {
                sink.add(Hash.of(Hash.of(base | 11, word.path8), word.shortShape));
            }
        }
        if (word.vectorCluster >= 0) {
            sink.add(Hash.of(base | 12, word.vectorCluster));
        }
        if (word.nameUse != 0) {
            for (int use = 0; use < 4; use++) {
                int often = word.nameUse >> (4 * use) & 15;
                sink.add(Hash.of(Hash.of(base | 13, use * 16L + often), place == REACH && word.capital ? 1 : 0));
            }
            sink.add(Hash.of(base | 14, word.nameUse));
        }
        if (Math.abs(place - REACH) <= 1 && word.letters) {
            affixes(word.lower, base, sink);
        }
    }

    private static void affixes(String text, long base, FeatureSink sink) {
        int longest = Math.min(LONGEST_AFFIX, text.length() - 1);
        for (int length = 1; length <= longest; length++) {
            sink.add(Hash.of(base | 32 + length, Hash.of(text, 0, length)));
            sink.add(Hash.of(base | 48 + length, Hash.of(text, text.length() - length, text.length())));
        }
    }
}
