package dev.dateline.enrich.reference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The spans of one paragraph, asked in logarithmic time whether another overlaps one of them. */
final class SpanIndex {

    private final int[] starts;
    // The furthest end of all spans up to this one, so that one look suffices even where spans nest
    private final int[] ends;

    SpanIndex(List<Named> spans) {
        List<Named> sorted =
                spans.stream().sorted(Comparator.comparingInt(Named::start)).toList();
        starts = sorted.stream().mapToInt(Named::start).toArray();
        ends = new int[starts.length];
        int furthest = Integer.MIN_VALUE;
        for (int i = 0; i < ends.length; i++) {
            furthest = Math.max(furthest, sorted.get(i).end());
            ends[i] = furthest;
        }
    }

    boolean overlaps(Named other) {
        int at = Arrays.binarySearch(starts, Math.max(other.start(), other.end() - 1));
        int last = at >= 0 ? at : -at - 2;
        while (at >= 0 && last + 1 < starts.length && starts[last + 1] == starts[at]) {
            last++;
        }
        return last >= 0 && ends[last] > other.start();
    }
}
