package dev.dateline.clean.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds to the row of each block what a first look took the blocks around it for: beside it, under the same element, marked up
 * alike. With that a second look keeps a short line between paragraphs and drops a paragraph among teasers.
 */
final class Neighbourhood {

    private static final List<String> NAMES = List.of(
            "first_look",
            "first_look.previous",
            "first_look.next",
            "first_look.previous_2",
            "first_look.next_2",
            "first_look.around",
            "first_look.parent",
            "first_look.grandparent",
            "first_look.signature",
            "first_look.from_start",
            "first_look.to_end",
            "first_look.words_share_before",
            "first_look.page_words",
            "first_look.gap_previous",
            "first_look.gap_next",
            "first_look.top",
            "first_look.of_top",
            "first_look.parent_of_top",
            "first_look.signature_of_top");
    private static final int REACH = 5;

    private final List<HtmlBlock> blocks;
    private final float[] first;
    private final float top;
    private final float likely;

    private Neighbourhood(List<HtmlBlock> blocks, float[] first) {
        this.blocks = blocks;
        this.first = first;
        this.top = PageThreshold.top(blocks, first);
        this.likely = PageThreshold.of(top);
    }

    /** The names of all numbers of a row. */
    static List<String> names() {
        List<String> names = new ArrayList<>(Feature.names());
        names.addAll(NAMES);
        return names;
    }

    /** @param first the probability of each block by the first look */
    static float[][] extend(List<HtmlBlock> blocks, float[][] rows, float[] first) {
        return new Neighbourhood(blocks, first).extend(rows);
    }

    private float[][] extend(float[][] rows) {
        Map<Object, double[]> parents = new HashMap<>();
        Map<Object, double[]> grandparents = new HashMap<>();
        Map<Object, double[]> signatures = new HashMap<>();
        int start = -1;
        int end = -1;
        double total = 0;
        for (int i = 0; i < first.length; i++) {
            HtmlBlock block = blocks.get(i);
            add(parents, parent(block), i);
            add(grandparents, grandparent(block), i);
            add(signatures, block.place().signature, i);
            if (first[i] > likely) {
                start = start < 0 ? i : start;
                end = i;
                total += block.shape().words();
            }
        }
        float[][] extended = new float[rows.length][];
        double before = 0;
        int last = -100;
        int[] next = nextLikely();
        for (int i = 0; i < rows.length; i++) {
            float[] row = java.util.Arrays.copyOf(rows[i], Feature.COUNT + NAMES.size());
            int at = Feature.COUNT;
            HtmlBlock block = blocks.get(i);
            row[at++] = first[i];
            row[at++] = look(i - 1);
            row[at++] = look(i + 1);
            row[at++] = look(i - 2);
            row[at++] = look(i + 2);
            row[at++] = around(i);
            row[at++] = share(parents.get(parent(block)), i);
            row[at++] = share(grandparents.get(grandparent(block)), i);
            row[at++] = share(signatures.get(block.place().signature), i);
            row[at++] = Math.max(-50, Math.min(200, start < 0 ? -50 : i - start));
            row[at++] = Math.max(-50, Math.min(200, end < 0 ? -50 : end - i));
            row[at++] = (float) (before / Math.max(1, total));
            row[at++] = (float) total;
            row[at++] = Math.min(50, i - last);
            row[at++] = Math.min(50, next[i] - i);
            row[at++] = top;
            row[at++] = first[i] / top;
            row[at++] = share(parents.get(parent(block)), i) / top;
            row[at] = share(signatures.get(block.place().signature), i) / top;
            if (first[i] > likely) {
                before += block.shape().words();
                last = i;
            }
            extended[i] = row;
        }
        return extended;
    }

    private int[] nextLikely() {
        int[] next = new int[first.length];
        int nearest = first.length + 100;
        for (int i = first.length - 1; i >= 0; i--) {
            next[i] = nearest;
            nearest = first[i] > likely ? i : nearest;
        }
        return next;
    }

    private float look(int i) {
        return i < 0 || i >= first.length ? 0 : first[i];
    }

    private float around(int i) {
        double kept = 0;
        double all = 0;
        for (int j = Math.max(0, i - REACH); j <= Math.min(first.length - 1, i + REACH); j++) {
            if (j != i) {
                double words = blocks.get(j).shape().words() + 1;
                kept += words * first[j];
                all += words;
            }
        }
        return all == 0 ? 0 : (float) (kept / all);
    }

    private void add(Map<Object, double[]> sums, Object key, int i) {
        double[] sum = sums.computeIfAbsent(key, k -> new double[2]);
        double words = blocks.get(i).shape().words() + 1;
        sum[0] += words * first[i];
        sum[1] += words;
    }

    /** The share of the other blocks' words that the first look took for text; -1 where there are none. */
    private float share(double[] sums, int i) {
        double words = blocks.get(i).shape().words() + 1;
        double others = sums[1] - words;
        return others < 0.5 ? -1 : (float) ((sums[0] - words * first[i]) / others);
    }

    private static Place parent(HtmlBlock block) {
        return block.place().parent == null ? block.place() : block.place().parent;
    }

    private static Place grandparent(HtmlBlock block) {
        Place parent = parent(block);
        return parent.parent == null ? parent : parent.parent;
    }
}
