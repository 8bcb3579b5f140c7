package dev.dateline.enrich.recognition;

import java.util.Arrays;

/** The tokens of one text by their offsets. */
public final class Tokens {

    private final String text;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int size;

    Tokens(String text) {
        this.text = text;
    }

    void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Where a token begins, in UTF-16 units of the text. */
    public int start(int token) {
        return starts[token];
    }

    /** Behind the last character of a token. */
    public int end(int token) {
        return ends[token];
    }

    /** A token as it stands in the text. */
    public String get(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** The text they are of. */
    public String text() {
        return text;
    }
}
