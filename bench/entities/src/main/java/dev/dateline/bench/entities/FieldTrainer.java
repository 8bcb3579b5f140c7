package dev.dateline.bench.entities;

import dev.dateline.bench.entities.TrainingSet.Sentence;
import dev.dateline.enrich.recognition.Label;
import dev.dateline.enrich.recognition.Weights;
import dev.dateline.enrich.recognition.WordFeatures;
import java.util.Random;

/**
 * Learns the weights of the field: stochastic gradient on the log-likelihood, each feature with a step size of its own (J.
 * Duchi, E. Hazan, Y. Singer, <i>Adaptive subgradient methods</i>, JMLR 2011), with some features left out at random at each step
 * (S. Wang et al., <i>Feature noising for log-linear structured prediction</i>, EMNLP 2013). Seeded.
 */
final class FieldTrainer {

    /** How it learns. */
    record Settings(int rounds, float rate, float decay, float dropped, long seed) {}

    private static final int L = Label.COUNT;
    private static final float SMALL = 1e-3f;
    /** How often in a round the weights are taken for their mean. */
    private static final int SAMPLES = 4;

    private final Settings settings;
    private final float[] weights;
    private final float[] squares;
    private final float[] steps = new float[L * L];
    private final float[] stepSquares = new float[L * L];
    private final Random random;

    /** Of the weights at several times, for their mean. */
    private final float[] sums;

    private final float[] stepSums = new float[L * L];
    private int samples;

    FieldTrainer(int features, Settings settings) {
        this.settings = settings;
        this.weights = new float[features * L];
        this.squares = new float[features * L];
        this.sums = new float[features * L];
        this.random = new Random(settings.seed());
    }

    /** Learns from all sentences, some rounds. */
    void train(TrainingSet set) {
        int[] order = new int[set.sentences().size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int round = 0; round < settings.rounds(); round++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[j];
                order[j] = swap;
            }
            double loss = 0;
            int sampled = 0;
            for (int i = 0; i < order.length; i++) {
                loss += learn(set.sentences().get(order[i]));
                if (round >= settings.rounds() / 2 && i == (long) order.length * (sampled + 1) / SAMPLES - 1) {
                    sample();
                    sampled++;
                }
            }
            System.err.printf("round %d loss %.4f%n", round, loss / order.length);
        }
    }

    /** Remembers the weights as they are now; the mean over the second half of the way is steadier than its end. */
    private void sample() {
        for (int i = 0; i < weights.length; i++) {
            sums[i] += weights[i];
        }
        for (int i = 0; i < steps.length; i++) {
            stepSums[i] += steps[i];
        }
        samples++;
    }

    private double learn(Sentence sentence) {
        int n = sentence.size();
        boolean[][] on = new boolean[n][];
        float[] emissions = new float[n * L];
        float kept = 1 / (1 - settings.dropped());
        long[] masks = new long[n];
        long[] state = {random.nextLong()};
        for (int i = 0; i < n; i++) {
            masks[i] = state[0] = next(state[0]);
            long mask = masks[i];
            for (int place = 0; place < WordFeatures.PLACES; place++) {
                mask = score(sentence.words()[i][place], mask, emissions, i * L);
            }
            score(sentence.contexts()[i], mask, emissions, i * L);
            if (settings.dropped() > 0) {
                for (int y = 0; y < L; y++) {
                    emissions[i * L + y] *= kept;
                }
            }
        }
        Lattice lattice = new Lattice(emissions, steps);
        double loss = lattice.logPartition() - lattice.score(sentence.labels());
        float[] diff = new float[L];
        for (int i = 0; i < n; i++) {
            float most = 0;
            for (int y = 0; y < L; y++) {
                diff[y] = ((sentence.labels()[i] == y ? 1 : 0) - lattice.marginal(i, y)) * sentence.weight();
                most = Math.max(most, Math.abs(diff[y]));
            }
            if (most < SMALL) {
                continue;
            }
            long mask = masks[i];
            for (int place = 0; place < WordFeatures.PLACES; place++) {
                mask = update(sentence.words()[i][place], mask, diff);
            }
            update(sentence.contexts()[i], mask, diff);
        }
        lattice.stepGradient(sentence.labels(), sentence.weight(), this::step);
        return loss;
    }

    private static long next(long state) {
        state ^= state << 13;
        state ^= state >>> 7;
        return state ^ state << 17;
    }

    private boolean isOn(long mask) {
        return (mask >>> 40) >= (long) (settings.dropped() * (1 << 24));
    }

    private long score(int[] features, long mask, float[] sums, int at) {
        for (int feature : features) {
            mask = next(mask);
            if (isOn(mask)) {
                int row = feature * L;
                for (int y = 0; y < L; y++) {
                    sums[at + y] += weights[row + y];
                }
            }
        }
        return mask;
    }

    private long update(int[] features, long mask, float[] diff) {
        float rate = settings.rate();
        float decay = settings.decay();
        for (int feature : features) {
            mask = next(mask);
            if (isOn(mask)) {
                int row = feature * L;
                for (int y = 0; y < L; y++) {
                    float gradient = diff[y] - decay * weights[row + y];
                    float square = squares[row + y] += gradient * gradient;
                    weights[row + y] += rate * gradient / (float) Math.sqrt(square + 1e-6f);
                }
            }
        }
        return mask;
    }

    private void step(int step, float gradient) {
        stepSquares[step] += gradient * gradient;
        steps[step] += settings.rate() * gradient / (float) Math.sqrt(stepSquares[step] + 1e-6f);
    }

    /**
     * What was learned, without the features that change least.
     *
     * @param least features of which no gain is so large are left out
     * @param largest gains beyond are cut down to this
     * @param eager what every label of a name gains beyond what was learned: a field that learned with features left out finds
     *     too few names
     * @param share what its gains are multiplied by
     * @param otherSteps for each step from label to label the gain that others add
     */
    Weights weights(FeatureTable table, float least, float largest, float eager, float share, float[] otherSteps) {
        long[] features = table.features();
        int kept = 0;
        float[] strengths = new float[features.length];
        for (int i = 0; i < features.length; i++) {
            for (int y = 0; y < L; y++) {
                strengths[i] = Math.max(strengths[i], Math.abs(sums[i * L + y] / samples));
            }
            kept += strengths[i] >= least ? 1 : 0;
        }
        long[] hashes = new long[kept];
        float[][] rows = new float[kept][];
        int at = 0;
        for (int i = 0; i < features.length; i++) {
            if (strengths[i] >= least) {
                hashes[at] = features[i];
                rows[at] = new float[L];
                for (int y = 0; y < L; y++) {
                    rows[at][y] = sums[i * L + y] / samples * share;
                }
                at++;
            }
        }
        float[][] matrix = new float[L][L];
        for (int i = 0; i < L * L; i++) {
            matrix[i / L][i % L] = stepSums[i] / samples * share + otherSteps[i] - (i % L == Label.OUTSIDE ? eager : 0);
        }
        System.err.printf("features %d of %d%n", kept, features.length);
        return Weights.of(hashes, rows, matrix, largest);
    }
}
