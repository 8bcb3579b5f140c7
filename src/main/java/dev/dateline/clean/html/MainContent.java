package dev.dateline.clean.html;

import dev.dateline.data.DataFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Says of each block of a page how likely it is a part of the article: a first look at each block, a second at each among its
 * neighbours as the first took them. What the looks go by lies in {@code first-look.trees} and {@code second-look.trees};
 * bench/README.md tells how they were grown.
 */
final class MainContent {

    /** Read on first use: those that grow the trees run without. */
    private static final class Trained {
        private static final MainContent INSTANCE = new MainContent(
                trees("first-look.trees", Feature.names()), trees("second-look.trees", Neighbourhood.names()));
    }

    private final TreeEnsemble firstLook;
    private final TreeEnsemble secondLook;

    MainContent(TreeEnsemble firstLook, TreeEnsemble secondLook) {
        this.firstLook = firstLook;
        this.secondLook = secondLook;
    }

    static MainContent get() {
        return Trained.INSTANCE;
    }

    /** For each block the probability that it is a part of the article. */
    float[] probabilities(List<HtmlBlock> blocks, PageHints hints) {
        return judgeRows(blocks, BlockFeatures.of(blocks, hints));
    }

    float[] judgeRows(List<HtmlBlock> blocks, float[][] rows) {
        return judge(secondLook, Neighbourhood.extend(blocks, rows, judge(firstLook, rows)));
    }

    static float[] judge(TreeEnsemble trees, float[][] rows) {
        float[] probabilities = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            probabilities[i] = trees.probability(rows[i]);
        }
        return probabilities;
    }

    private static TreeEnsemble trees(String resource, List<String> names) {
        List<String> lines = new ArrayList<>();
        DataFile.rows(MainContent.class, resource, 1).forEach(row -> lines.add(row.getFirst()));
        return TreeEnsemble.parse(lines, names);
    }
}
