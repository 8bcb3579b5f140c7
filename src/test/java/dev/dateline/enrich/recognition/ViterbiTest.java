package dev.dateline.enrich.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The best labels, against trying all. */
class ViterbiTest {

    private static final int L = Label.COUNT;

    @Test
    void findsWhatTryingAllFinds() {
        for (long seed = 1; seed <= 50; seed++) {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(4);
            float[] emissions = randomFloats(size * L, random);
            float[][] steps = steps(random);
            int[] best = Viterbi.best(emissions, steps);
            assertEquals(
                    bestOfAll(emissions, steps, new int[size], 0), score(best, emissions, steps), 1e-4, "seed " + seed);
        }
    }

    @Test
    void endsEveryNameThatBegins() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            int[] labels = Viterbi.best(randomFloats(30 * L, random), steps(random));
            assertTrue(Float.isFinite(score(labels, new float[30 * L], new float[L][L])), "seed " + seed);
        }
    }

    @Test
    void labelsNothingOfNothing() {
        assertEquals(0, Viterbi.best(new float[0], new float[L][L]).length);
    }

    private static float bestOfAll(float[] emissions, float[][] steps, int[] labels, int at) {
        if (at == labels.length) {
            return score(labels, emissions, steps);
        }
        float best = Float.NEGATIVE_INFINITY;
        for (int label = 0; label < L; label++) {
            labels[at] = label;
            best = Math.max(best, bestOfAll(emissions, steps, labels, at + 1));
        }
        return best;
    }

    /** The sum of gains; minus infinity if the labels are not of whole names. */
    private static float score(int[] labels, float[] emissions, float[][] steps) {
        float sum = 0;
        int before = Label.OUTSIDE;
        for (int i = 0; i < labels.length; i++) {
            if (!Label.follows(before, labels[i])) {
                return Float.NEGATIVE_INFINITY;
            }
            sum += emissions[i * L + labels[i]] + (i == 0 ? 0 : steps[before][labels[i]]);
            before = labels[i];
        }
        return before == Label.OUTSIDE || Label.ends(before) ? sum : Float.NEGATIVE_INFINITY;
    }

    private static float[] randomFloats(int size, Random random) {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    private static float[][] steps(Random random) {
        float[][] steps = new float[L][];
        for (int i = 0; i < L; i++) {
            steps[i] = randomFloats(L, random);
        }
        return steps;
    }
}
