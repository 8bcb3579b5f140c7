package dev.dateline.enrich.recognition;

import dev.dateline.names.EntityType;
import java.util.ArrayList;
import java.util.List;

/** A line with the names found in it so far, which rules may change. */
final class Reading {

    /**
     * A name by its tokens.
     *
     * @param from the first of its tokens in the line
     * @param to behind the last
     * @param type what it names
     */
    record Span(int from, int to, EntityType type) {

        int size() {
            return to - from;
        }
    }

    final Line line;
    private final int[] labels;

    Reading(Line line, int[] labels) {
        this.line = line;
        this.labels = labels;
    }

    /** The names, in order. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < labels.length; i++) {
            if (Label.begins(labels[i])) {
                from = i;
            }
            if (Label.ends(labels[i])) {
                spans.add(new Span(from, i + 1, Label.type(labels[i])));
            }
        }
        return spans;
    }

    /** Whether none of these tokens is in a name. */
    boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (labels[i] != Label.OUTSIDE) {
                return false;
            }
        }
        return true;
    }

    /** Whether just these tokens are a name. */
    boolean isName(int from, int to) {
        if (!Label.begins(labels[from]) || !Label.ends(labels[to - 1])) {
            return false;
        }
        for (int i = from; i < to - 1; i++) {
            if (Label.ends(labels[i])) {
                return false;
            }
        }
        return true;
    }

    /** Makes a name of these tokens, which must be free or a name of their own. */
    void mark(int from, int to, EntityType type) {
        for (int i = from; i < to; i++) {
            labels[i] = Label.of(type, i == from, i == to - 1);
        }
    }

    /** Makes these tokens, which are a name, none. */
    void clear(int from, int to) {
        for (int i = from; i < to; i++) {
            labels[i] = Label.OUTSIDE;
        }
    }

    /** The words of some tokens in lower case, parted by spaces. */
    String lower(int from, int to) {
        if (to - from == 1) {
            return line.words[from].lower;
        }
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i == from ? "" : " ").append(line.words[i].lower);
        }
        return words.toString();
    }
}
