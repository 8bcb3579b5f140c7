package dev.dateline.clean.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Grows the trees of a {@link TreeEnsemble} by gradient boosting on the logistic loss, with second-order leaf values and
 * histogram splits (Chen and Guestrin, KDD 2016). Seeded: the same rows give the same trees.
 */
final class TreeGrower {

    /** @param trees how many; @param depth of each; @param rate what of a leaf is believed; @param columns the share of features each tree may ask; @param lambda pulls leaves to 0; @param leafWeight least weight of a leaf */
    record Settings(int trees, int depth, double rate, double columns, double lambda, double leafWeight, long seed) {}

    private static final int BINS = 48;

    private final Settings settings;
    private final float[][] rows;
    private final float[] labels;
    private final double[] weights;
    private final float[][] cuts;
    private final byte[][] bins;
    private final double[] gains;
    private final StringBuilder out = new StringBuilder();
    private final List<String> names;

    private TreeGrower(Settings settings, List<float[]> rows, float[] labels, double[] weights, List<String> names) {
        this.settings = settings;
        this.rows = rows.toArray(new float[0][]);
        this.labels = labels;
        this.weights = weights;
        this.names = names;
        this.cuts = new float[names.size()][];
        this.bins = new byte[names.size()][this.rows.length];
        this.gains = new double[names.size()];
        for (int f = 0; f < cuts.length; f++) {
            cut(f);
        }
    }

    /** The text of the trees. */
    static String grow(Settings settings, List<float[]> rows, float[] labels, double[] weights, List<String> names) {
        return new TreeGrower(settings, rows, labels, weights, names).grow();
    }

    private void cut(int f) {
        float[] sorted = new float[rows.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = rows[i][f];
        }
        float[] values = sorted.clone();
        Arrays.sort(sorted);
        List<Float> edges = new ArrayList<>();
        for (int b = 1; b < BINS; b++) {
            float low = sorted[(int) ((long) b * (sorted.length - 1) / BINS)];
            if (low > sorted[0] && (edges.isEmpty() || low > edges.getLast())) {
                edges.add(low);
            }
        }
        if (edges.isEmpty() && sorted[0] < sorted[sorted.length - 1]) {
            edges.add(sorted[sorted.length - 1]);
        }
        cuts[f] = new float[edges.size()];
        for (int b = 0; b < edges.size(); b++) {
            cuts[f][b] = edges.get(b);
        }
        for (int i = 0; i < values.length; i++) {
            int at = Arrays.binarySearch(cuts[f], values[i]);
            bins[f][i] = (byte) (at >= 0 ? at + 1 : -at - 1);
        }
    }

    private String grow() {
        double yes = 0;
        double all = 0;
        for (int i = 0; i < labels.length; i++) {
            yes += weights[i] * labels[i];
            all += weights[i];
        }
        double base = Math.log(yes / (all - yes));
        double[] sums = new double[rows.length];
        Arrays.fill(sums, base);
        out.append("base ").append(number(base)).append('\n');
        Random random = new Random(settings.seed());
        double[] gradient = new double[rows.length];
        double[] hessian = new double[rows.length];
        for (int t = 0; t < settings.trees(); t++) {
            for (int i = 0; i < rows.length; i++) {
                double p = 1 / (1 + Math.exp(-sums[i]));
                gradient[i] = weights[i] * (p - labels[i]);
                hessian[i] = weights[i] * Math.max(p * (1 - p), 1e-6);
            }
            int[] members = new int[rows.length];
            for (int i = 0; i < members.length; i++) {
                members[i] = i;
            }
            out.append("tree\n");
            List<String> nodes = new ArrayList<>();
            node(members, 0, columns(random), gradient, hessian, sums, nodes);
            nodes.forEach(node -> out.append(node).append('\n'));
        }
        return importance() + out;
    }

    private int[] columns(Random random) {
        return random.ints(0, names.size())
                .distinct()
                .limit(Math.max(1, (int) (names.size() * settings.columns())))
                .toArray();
    }

    private void node(
            int[] members,
            int depth,
            int[] columns,
            double[] gradient,
            double[] hessian,
            double[] sums,
            List<String> nodes) {
        int number = nodes.size();
        nodes.add("");
        double g = 0;
        double h = 0;
        for (int i : members) {
            g += gradient[i];
            h += hessian[i];
        }
        int feature = -1;
        int bin = 0;
        double most = 1e-4;
        if (depth < settings.depth()) {
            for (int f : columns) {
                double[] gs = new double[cuts[f].length + 1];
                double[] hs = new double[cuts[f].length + 1];
                byte[] column = bins[f];
                for (int i : members) {
                    gs[column[i]] += gradient[i];
                    hs[column[i]] += hessian[i];
                }
                double gl = 0;
                double hl = 0;
                for (int b = 0; b < cuts[f].length; b++) {
                    gl += gs[b];
                    hl += hs[b];
                    if (hl < settings.leafWeight() || h - hl < settings.leafWeight()) {
                        continue;
                    }
                    double gain = value(gl, hl) + value(g - gl, h - hl) - value(g, h);
                    if (gain > most) {
                        most = gain;
                        feature = f;
                        bin = b;
                    }
                }
            }
        }
        if (feature < 0) {
            double leaf = -settings.rate() * g / (h + settings.lambda());
            for (int i : members) {
                sums[i] += leaf;
            }
            nodes.set(number, number + " = " + number(leaf));
            return;
        }
        gains[feature] += most;
        byte[] column = bins[feature];
        int split = bin;
        node(
                Arrays.stream(members).filter(i -> column[i] <= split).toArray(),
                depth + 1,
                columns,
                gradient,
                hessian,
                sums,
                nodes);
        int right = nodes.size();
        node(
                Arrays.stream(members).filter(i -> column[i] > split).toArray(),
                depth + 1,
                columns,
                gradient,
                hessian,
                sums,
                nodes);
        nodes.set(
                number,
                number + " " + names.get(feature) + " < " + cuts[feature][split] + " " + (number + 1) + " " + right);
    }

    private double value(double g, double h) {
        return g * g / (h + settings.lambda());
    }

    private String importance() {
        StringBuilder text = new StringBuilder("# What each feature gained, the most first:\n");
        double all = Arrays.stream(gains).sum();
        java.util.stream.IntStream.range(0, gains.length)
                .boxed()
                .filter(f -> gains[f] > 0.002 * all)
                .sorted((a, b) -> Double.compare(gains[b], gains[a]))
                .forEach(f -> text.append(String.format(Locale.ROOT, "# %.3f %s%n", gains[f] / all, names.get(f))));
        return text.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.5g", value).contains("e")
                ? String.format(Locale.ROOT, "%.7f", value)
                : String.format(Locale.ROOT, "%.5g", value);
    }
}
