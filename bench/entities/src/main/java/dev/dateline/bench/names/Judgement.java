package dev.dateline.bench.names;

import java.util.Locale;

/** Counts of pairs that were judged to be one or two. */
final class Judgement {

    private int merged;
    private int wronglyMerged;
    private int missed;
    private int apart;

    void add(boolean same, boolean judgedSame) {
        if (same) {
            merged += judgedSame ? 1 : 0;
            missed += judgedSame ? 0 : 1;
        } else {
            wronglyMerged += judgedSame ? 1 : 0;
            apart += judgedSame ? 0 : 1;
        }
    }

    @Override
    public String toString() {
        int all = merged + wronglyMerged + missed + apart;
        return String.format(
                Locale.ROOT,
                "rightly merged %d, missed %d, rightly apart %d, wrongly merged %d, right %.1f %%",
                merged,
                missed,
                apart,
                wronglyMerged,
                all == 0 ? 0 : 100.0 * (merged + apart) / all);
    }
}
