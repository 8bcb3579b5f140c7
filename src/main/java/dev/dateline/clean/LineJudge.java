package dev.dateline.clean;

import dev.dateline.clean.LineSigns.Sign;
import dev.dateline.data.DataFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Has the last word on lines that no cue explains: a side box or caption inside the article goes, a paragraph cut off from
 * it comes back. A logistic regression over {@link LineSigns}, with the weights of {@code line-weights.tsv}, which a trainer
 * among the tests writes.
 */
final class LineJudge {

    private static final double DROP = Weights.of("judge.drop");
    private static final double DROP_SENTENCE = Weights.of("judge.drop.sentence");
    private static final double MOST = Weights.of("judge.drop.most");
    private static final double KEEP = Weights.of("judge.keep");

    private final double[][] weights;

    LineJudge() {
        this(read());
    }

    LineJudge(double[][] weights) {
        this.weights = weights;
    }

    /** The lines with kinds changed where the weights are clear about it. */
    List<Candidate> apply(List<Candidate> lines, BodyRegion body, String title) {
        double[] scores = scores(new LineSigns(lines, body, title), lines);
        boolean dropping = isFamiliar(lines, scores);
        List<Candidate> judged = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Candidate line = lines.get(i);
            double score = scores[i];
            if (dropping && isDropped(line, score)) {
                judged.add(line.as(BlockKind.OUTSIDE, "unlike the text around it"));
            } else if (line.kind() == BlockKind.OUTSIDE && score > KEEP) {
                judged.add(line.as(BlockKind.BODY, "like the text near it"));
            } else {
                judged.add(line);
            }
        }
        return judged;
    }

    private double[] scores(LineSigns signs, List<Candidate> lines) {
        double[] scores = new double[lines.size()];
        for (int i = 0; i < scores.length; i++) {
            Candidate line = lines.get(i);
            // Of what lies outside only paragraphs come back: most of a page are menus, which need no look.
            scores[i] = line.kind().kept() || signs.isOpen(i) && line.features().prose() ? score(signs.of(i)) : 0;
        }
        return scores;
    }

    private static boolean isDropped(Candidate line, double score) {
        boolean known = line.kind() == BlockKind.STANDFIRST || line.reason().equals(Neighbours.ITEM);
        boolean sentence = line.features().prose() || line.features().sentenceEnd();
        return line.kind().kept() && !known && score < (sentence ? DROP_SENTENCE : DROP);
    }

    /** A page of which much would go is unlike those learned from, and stays as it is. */
    private static boolean isFamiliar(List<Candidate> lines, double[] scores) {
        int kept = 0;
        int dropped = 0;
        for (int i = 0; i < scores.length; i++) {
            Candidate line = lines.get(i);
            int words = line.kind().kept() ? line.features().length() : 0;
            kept += words;
            dropped += isDropped(line, scores[i]) ? words : 0;
        }
        return dropped <= kept * MOST;
    }

    /** The log odds that a line with these signs is of the article. */
    double score(int[] values) {
        double sum = 0;
        for (int sign = 0; sign < values.length; sign++) {
            sum += weights[sign][values[sign]];
        }
        return sum;
    }

    /** Weights of nothing, as training begins with. */
    static double[][] zeros() {
        double[][] weights = new double[Sign.values().length][];
        for (Sign sign : Sign.values()) {
            weights[sign.ordinal()] = new double[sign.values];
        }
        return weights;
    }

    private static double[][] read() {
        double[][] weights = zeros();
        for (List<String> row : DataFile.rows(LineJudge.class, "line-weights.tsv", 2)) {
            String[] cells = row.get(1).split(" ");
            for (int i = 0; i < cells.length; i++) {
                weights[Sign.valueOf(row.get(0)).ordinal()][i] = Double.parseDouble(cells[i]);
            }
        }
        return weights;
    }
}
