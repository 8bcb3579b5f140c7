package dev.dateline.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds phrases in the words of a line, all at once: a tree of words, walked from each word of the line. A phrase is words
 * as {@link Words} gives them, where {@code #} stands for any number, {@code *} for any one word and {@code ...} for up to
 * {@value #GAP} words; {@code ^} before it binds it to the start of the line, {@code $} after it to the end. The walk from
 * one word is bounded by the phrases, not by the line, so the whole is linear in the line.
 *
 * @param <V> what a phrase stands for
 */
final class PhraseTable<V> {

    /** How many words {@code ...} may stand for. */
    static final int GAP = 6;

    /**
     * A phrase that was found.
     *
     * @param whole whether it is bound to both ends, so that it is all the line says
     * @param start the first of its words in the line
     * @param end the word after its last
     */
    record Found<V>(V value, String phrase, boolean anchored, boolean whole, int start, int end) {}

    private record Ending<V>(V value, String phrase, boolean atStart, boolean atEnd) {}

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>();
        private final List<Ending<V>> endings = new ArrayList<>(1);
        // The children that more than one word leads to, kept apart so that a word costs one look-up.
        private Node<V> number;
        private Node<V> any;
        private Node<V> gap;

        Node<V> child(String word) {
            return switch (word) {
                case "#" -> number = number == null ? new Node<>() : number;
                case "*" -> any = any == null ? new Node<>() : any;
                case "..." -> gap = gap == null ? new Node<>() : gap;
                default -> next.computeIfAbsent(word, w -> new Node<>());
            };
        }
    }

    private final Node<V> anywhere = new Node<>();
    private final Node<V> atStart = new Node<>();

    void add(String phrase, V value) {
        boolean start = phrase.startsWith("^");
        boolean end = phrase.endsWith("$");
        String inner =
                phrase.substring(start ? 1 : 0, phrase.length() - (end ? 1 : 0)).strip();
        Node<V> node = start ? atStart : anywhere;
        for (String word : inner.split(" +")) {
            node = node.child(word);
        }
        node.endings.add(new Ending<>(value, phrase, start, end));
    }

    List<Found<V>> find(List<String> words) {
        List<Found<V>> found = new ArrayList<>(2);
        walk(atStart, words, 0, 0, found);
        if (anywhere.next.isEmpty() && anywhere.number == null && anywhere.any == null) {
            return found;
        }
        for (int i = 0; i < words.size(); i++) {
            walk(anywhere, words, i, i, found);
        }
        return found;
    }

    private void walk(Node<V> node, List<String> words, int start, int at, List<Found<V>> found) {
        for (int i = 0; i < node.endings.size(); i++) {
            Ending<V> ending = node.endings.get(i);
            boolean last = at == words.size() || (at == words.size() - 1 && isClosingSign(words.get(at)));
            if (!ending.atEnd() || last) {
                boolean anchored = ending.atStart() || ending.atEnd();
                boolean whole = ending.atStart() && ending.atEnd();
                found.add(new Found<>(ending.value(), ending.phrase(), anchored, whole, start, at));
            }
        }
        if (node.gap != null) {
            for (int skip = 0; skip <= GAP && at + skip <= words.size(); skip++) {
                walk(node.gap, words, start, at + skip, found);
            }
        }
        if (at == words.size()) {
            return;
        }
        String word = words.get(at);
        step(node.next.get(word), words, start, at, found);
        step(node.any, words, start, at, found);
        if (node.number != null && Words.isNumber(word)) {
            step(node.number, words, start, at, found);
        }
    }

    private void step(Node<V> node, List<String> words, int start, int at, List<Found<V>> found) {
        if (node != null) {
            walk(node, words, start, at + 1, found);
        }
    }

    private static boolean isClosingSign(String word) {
        return word.equals("!")
                || word.equals("?")
                || word.equals(":")
                || word.equals("»")
                || word.equals("›")
                || word.equals("→")
                || word.equals("|")
                || word.equals("+");
    }
}
