package dev.dateline.bench.relevance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How good a run is, as means over the queries that have a relevant document. MAP knows no hit beyond the hundredth.
 *
 * @param ndcg nDCG of the first ten; gain is the grade, discount log2 of the rank plus one
 * @param map mean average precision
 * @param precision share of relevant ones among the first ten
 * @param recall share of the relevant ones that are among the first hundred
 */
record Scores(double ndcg, double map, double precision, double recall) {

    static final int DEPTH = 100;
    private static final int TOP = 10;

    static Scores of(JudgedCollection collection, Map<String, List<String>> run) {
        double[] sums = new double[4];
        collection.judgements().forEach((query, grades) -> {
            List<String> found = run.getOrDefault(query, List.of());
            double gained = 0;
            double precisions = 0;
            int relevant = 0;
            int relevantAtTop = 0;
            for (int i = 0; i < Math.min(found.size(), DEPTH); i++) {
                int grade = grades.getOrDefault(found.get(i), 0);
                if (grade > 0) {
                    relevant++;
                    precisions += (double) relevant / (i + 1);
                    if (i < TOP) {
                        relevantAtTop++;
                        gained += discounted(grade, i);
                    }
                }
            }
            sums[0] += gained / best(grades);
            sums[1] += precisions / grades.size();
            sums[2] += (double) relevantAtTop / TOP;
            sums[3] += (double) relevant / grades.size();
        });
        int queries = collection.judgements().size();
        return new Scores(sums[0] / queries, sums[1] / queries, sums[2] / queries, sums[3] / queries);
    }

    String row(String what) {
        return String.format(Locale.ROOT, "| %s | %.3f | %.3f | %.3f | %.3f |", what, ndcg, map, precision, recall);
    }

    private static double best(Map<String, Integer> grades) {
        List<Integer> sorted = new ArrayList<>(grades.values());
        sorted.sort(Comparator.reverseOrder());
        double best = 0;
        for (int i = 0; i < Math.min(sorted.size(), TOP); i++) {
            best += discounted(sorted.get(i), i);
        }
        return best;
    }

    private static double discounted(int grade, int place) {
        return grade / (Math.log(place + 2) / Math.log(2));
    }
}
