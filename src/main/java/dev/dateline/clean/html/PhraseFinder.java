package dev.dateline.clean.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds all of many phrases in one pass over a text (Aho and Corasick, 1975). */
final class PhraseFinder {

    /** Hears of each phrase found: its group, where it begins and where it ends. */
    interface Listener {
        void found(int group, boolean alone, int start, int end);
    }

    private record Phrase(int group, boolean alone, int length) {}

    private static final int ALPHABET = 128;

    private final List<int[]> next = new ArrayList<>();
    private final List<Map<Character, Integer>> rare = new ArrayList<>();
    private final List<List<Phrase>> ends = new ArrayList<>();
    private int[] fallback = new int[0];

    PhraseFinder() {
        node();
    }

    /** Adds a phrase in lower case; one that stands alone is the listener's to check. */
    void add(String phrase, int group, boolean alone) {
        int at = 0;
        for (int i = 0; i < phrase.length(); i++) {
            int child = child(at, phrase.charAt(i));
            if (child < 0) {
                child = node();
                if (phrase.charAt(i) < ALPHABET) {
                    next.get(at)[phrase.charAt(i)] = child;
                } else {
                    rare.get(at).put(phrase.charAt(i), child);
                }
            }
            at = child;
        }
        ends.get(at).add(new Phrase(group, alone, phrase.length()));
    }

    /** To be called once, after the last phrase. */
    PhraseFinder build() {
        fallback = new int[next.size()];
        Deque<Integer> queue = new ArrayDeque<>();
        queue.add(0);
        while (!queue.isEmpty()) {
            int at = queue.poll();
            for (char c = 0; c < ALPHABET; c++) {
                link(at, c, next.get(at)[c], queue);
            }
            rare.get(at).forEach((c, child) -> link(at, c, child, queue));
        }
        return this;
    }

    void find(CharSequence text, int from, int to, Listener listener) {
        int at = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            c = c < ALPHABET ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
            at = step(at, c);
            for (Phrase phrase : ends.get(at)) {
                listener.found(phrase.group(), phrase.alone(), i + 1 - phrase.length(), i + 1);
            }
        }
    }

    private void link(int at, char c, int child, Deque<Integer> queue) {
        if (child < 0) {
            return;
        }
        fallback[child] = at == 0 ? 0 : step(fallback[at], c);
        ends.get(child).addAll(ends.get(fallback[child]));
        queue.add(child);
    }

    private int step(int from, char c) {
        int at = from;
        int child = child(at, c);
        while (child < 0 && at != 0) {
            at = fallback[at];
            child = child(at, c);
        }
        return Math.max(child, 0);
    }

    private int child(int at, char c) {
        return c < ALPHABET ? next.get(at)[c] : rare.get(at).getOrDefault(c, -1);
    }

    private int node() {
        int[] children = new int[ALPHABET];
        Arrays.fill(children, -1);
        next.add(children);
        rare.add(new HashMap<>(0));
        ends.add(new ArrayList<>(0));
        return next.size() - 1;
    }
}
