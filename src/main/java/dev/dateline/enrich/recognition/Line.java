package dev.dateline.enrich.recognition;

/** A sentence as the features see it: its words and how it is written. */
public final class Line {

    /** How the letters of a line are cased. */
    enum Casing {
        /** As in running text. */
        SENTENCE,
        /** Most words with a capital, as in headlines. */
        TITLE,
        /** Capitals alone. */
        UPPER,
        /** No capital at all. */
        LOWER
    }

    final Tokens tokens;
    final int from;
    final Word[] words;
    final Casing casing;
    final int paragraph;

    /** For each token the names of the gazetteer it may be part of: see {@link Gazetteer}. */
    final int[] names;

    /** For each token what the article says of the same word elsewhere. */
    final DocumentWord[] elsewhere;

    Line(Tokens tokens, int from, int to, int paragraph, WordCache cache) {
        this.tokens = tokens;
        this.from = from;
        this.paragraph = paragraph;
        casing = casing(tokens, from, to);
        words = new Word[to - from];
        for (int i = from; i < to; i++) {
            words[i - from] = cache.word(tokens.get(i), casing == Casing.UPPER);
        }
        names = new int[words.length];
        elsewhere = new DocumentWord[words.length];
    }

    /** How many tokens it has. */
    public int size() {
        return words.length;
    }

    /** The index of its first token among those of the paragraph. */
    public int from() {
        return from;
    }

    /** Which paragraph it is of. */
    public int paragraph() {
        return paragraph;
    }

    /** The tokens of its paragraph. */
    public Tokens tokens() {
        return tokens;
    }

    /** A word of the line; what stands beyond its ends is {@link Word#EDGE}. */
    public Word word(int i) {
        return i < 0 || i >= words.length ? Word.EDGE : words[i];
    }

    private static Casing casing(Tokens tokens, int from, int to) {
        int words = 0;
        int upper = 0;
        int capital = 0;
        int longWords = 0;
        int lower = 0;
        String text = tokens.text();
        for (int i = from; i < to; i++) {
            int start = tokens.start(i);
            int end = tokens.end(i);
            char first = text.charAt(start);
            if (!Character.isLetter(first)) {
                continue;
            }
            words++;
            boolean isCapital = Character.isUpperCase(first);
            boolean isUpper = isCapital;
            for (int j = start + 1; isUpper && j < end; j++) {
                isUpper = !Character.isLowerCase(text.charAt(j));
            }
            upper += isUpper ? 1 : 0;
            lower += isCapital ? 0 : 1;
            if (end - start > 3) {
                longWords++;
                capital += isCapital ? 1 : 0;
            }
        }
        if (words >= 2 && upper >= 0.75 * words && lower <= words / 5) {
            return Casing.UPPER;
        }
        if (words > 0 && lower == words) {
            return Casing.LOWER;
        }
        return longWords >= 4 && capital >= 0.8 * longWords ? Casing.TITLE : Casing.SENTENCE;
    }
}
