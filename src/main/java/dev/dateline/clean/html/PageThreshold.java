package dev.dateline.clean.html;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * From what probability on a block is taken, for one page: on a page in unwonted markup all its text looks doubtful, and is its
 * text all the same.
 */
final class PageThreshold {

    private static final double TOP_WORDS = 60;
    private static final float USUAL = 0.5f;
    private static final float LEAST_TOP = 0.05f;

    private PageThreshold() {}

    /** How sure the surest blocks of the page are: the mean of those that hold its surest {@value #TOP_WORDS} words. */
    static float top(List<HtmlBlock> blocks, float[] probabilities) {
        int[] surest = IntStream.range(0, probabilities.length)
                .filter(i -> blocks.get(i).shape().words() >= 8)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -probabilities[i]))
                .mapToInt(i -> i)
                .toArray();
        double words = 0;
        double sum = 0;
        for (int i = 0; i < surest.length && words < TOP_WORDS; i++) {
            double count =
                    Math.min(TOP_WORDS - words, blocks.get(surest[i]).shape().words());
            words += count;
            sum += count * probabilities[surest[i]];
        }
        return words == 0 ? 1 : (float) Math.max(LEAST_TOP, sum / words);
    }

    /** The probability from which on a block of such a page is taken. */
    static float of(float top) {
        return Math.min(USUAL, USUAL * top);
    }
}
