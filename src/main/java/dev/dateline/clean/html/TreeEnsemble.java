package dev.dateline.clean.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Small decision trees whose leaves are summed to the log-odds of an answer (gradient boosting: Friedman, Annals of
 * Statistics 2001). Read from a text, one node a line: {@code number feature < threshold left right}, or {@code number =
 * value} for a leaf; a line {@code tree} begins each tree, {@code base value} gives what the sum begins with.
 */
final class TreeEnsemble {

    private static final int LEAF = -1;

    private final float base;
    private final int[] roots;
    private final int[] features;
    private final float[] values;
    private final int[] lefts;
    private final int[] rights;

    private TreeEnsemble(float base, List<Integer> roots, List<int[]> nodes, List<Float> values) {
        this.base = base;
        this.roots = roots.stream().mapToInt(i -> i).toArray();
        this.features = nodes.stream().mapToInt(node -> node[0]).toArray();
        this.lefts = nodes.stream().mapToInt(node -> node[1]).toArray();
        this.rights = nodes.stream().mapToInt(node -> node[2]).toArray();
        this.values = new float[values.size()];
        for (int i = 0; i < this.values.length; i++) {
            this.values[i] = values.get(i);
        }
    }

    /**
     * The trees of a file.
     *
     * @param names of the features, in the order of the rows to judge
     * @throws IllegalStateException if a line is none of the above or names another feature
     */
    static TreeEnsemble parse(List<String> lines, List<String> names) {
        float base = 0;
        List<Integer> roots = new ArrayList<>();
        List<int[]> nodes = new ArrayList<>();
        List<Float> values = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.strip().split(" +");
            if (line.isBlank() || cells[0].equals("#")) {
                continue;
            }
            int root = roots.isEmpty() ? 0 : roots.getLast();
            switch (cells.length) {
                case 1 -> roots.add(nodes.size());
                case 2 -> base = Float.parseFloat(cells[1]);
                case 3 -> {
                    nodes.add(new int[] {LEAF, 0, 0});
                    values.add(Float.parseFloat(cells[2]));
                }
                case 6 -> {
                    nodes.add(new int[] {
                        feature(cells[1], names), root + Integer.parseInt(cells[4]), root + Integer.parseInt(cells[5])
                    });
                    values.add(Float.parseFloat(cells[3]));
                }
                default -> throw new IllegalStateException("Not a line of trees: " + line);
            }
        }
        return new TreeEnsemble(base, roots, nodes, values);
    }

    /** The probability of the answer being yes. */
    float probability(float[] row) {
        return (float) (1 / (1 + Math.exp(-sum(row))));
    }

    private float sum(float[] row) {
        float sum = base;
        for (int root : roots) {
            int at = root;
            while (features[at] != LEAF) {
                at = row[features[at]] < values[at] ? lefts[at] : rights[at];
            }
            sum += values[at];
        }
        return sum;
    }

    private static int feature(String name, List<String> names) {
        int feature = names.indexOf(name);
        if (feature < 0) {
            throw new IllegalStateException(
                    "The trees ask for a feature " + name + " that the page reader does not give; train anew");
        }
        return feature;
    }
}
