package dev.dateline.bench.entities;

import dev.dateline.bench.entities.HiddenSet.Sentence;
import dev.dateline.enrich.recognition.HiddenInputs;
import dev.dateline.enrich.recognition.HiddenLayer;
import dev.dateline.enrich.recognition.Label;
import dev.dateline.enrich.recognition.Vectors;
import dev.dateline.enrich.recognition.WordFeatures;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns one network of hidden units by itself, as a field of its own whose gains are then added to those of the others: stochastic
 * gradient with a step size for each weight, some units and some words left out at random. Seeded.
 */
final class HiddenTrainer {

    /** How it learns. */
    record Settings(int rounds, float rate, float decay, float droppedUnits, float droppedWords, long seed) {}

    private static final int L = Label.COUNT;
    private static final int U = HiddenLayer.NETWORK;
    private static final int P = HiddenInputs.PLACES;
    private static final int IN = HiddenLayer.INPUTS;
    private static final float SMALL = 2e-3f;
    private static final int SAMPLES = 4;

    private final Settings settings;
    private final HiddenSet set;

    private final float[] words = new float[P * IN * U];
    private final float[] contexts = new float[HiddenInputs.CONTEXT_SIGNS * U];
    private final float[] outputs = new float[U * L];
    private final float[] steps = new float[L * L];
    private final float[][] all = {words, contexts, outputs, steps};
    private final float[][] squares = new float[all.length][];
    private final float[][] sums = new float[all.length][];
    private int samples;
    private final Random random;

    HiddenTrainer(HiddenSet set, Settings settings) {
        this.settings = settings;
        this.set = set;
        this.random = new Random(settings.seed());
        for (int i = 0; i < all.length; i++) {
            squares[i] = new float[all[i].length];
            Arrays.fill(squares[i], 1e-2f);
            sums[i] = new float[all[i].length];
        }
        for (int i = 0; i < words.length; i++) {
            words[i] = (float) random.nextGaussian() * 0.08f;
        }
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = (float) random.nextGaussian() * 0.1f;
        }
    }

    /** Learns from all sentences, some rounds. */
    void train() {
        int[] order = IntStream.range(0, set.sentences().size()).toArray();
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
            System.err.printf("hidden round %d loss %.4f%n", round, loss / order.length);
        }
    }

    private void sample() {
        for (int k = 0; k < all.length; k++) {
            for (int i = 0; i < all[k].length; i++) {
                sums[k][i] += all[k][i];
            }
        }
        samples++;
    }

    private double learn(Sentence sentence) {
        int n = sentence.labels().length;
        float[] units = new float[n * U];
        float[] emissions = new float[n * L];
        boolean[] hiddenWords = new boolean[sentence.words().length];
        for (int i = 0; i < hiddenWords.length; i++) {
            hiddenWords[i] = random.nextFloat() < settings.droppedWords();
        }
        float kept = 1 / (1 - settings.droppedUnits());
        for (int i = 0; i < n; i++) {
            forward(sentence, i, hiddenWords, units);
            for (int u = 0; u < U; u++) {
                float value = units[i * U + u];
                if (value > 0 && random.nextFloat() >= settings.droppedUnits()) {
                    units[i * U + u] = value *= kept;
                    for (int y = 0; y < L; y++) {
                        emissions[i * L + y] += value * outputs[u * L + y];
                    }
                } else {
                    units[i * U + u] = 0;
                }
            }
        }
        Lattice lattice = new Lattice(emissions, steps);
        double loss = lattice.logPartition() - lattice.score(sentence.labels());
        float[] diff = new float[L];
        float[] back = new float[U];
        for (int i = 0; i < n; i++) {
            float most = 0;
            for (int y = 0; y < L; y++) {
                diff[y] = ((sentence.labels()[i] == y ? 1 : 0) - lattice.marginal(i, y)) * sentence.weight();
                most = Math.max(most, Math.abs(diff[y]));
            }
            if (most < SMALL) {
                continue;
            }
            for (int u = 0; u < U; u++) {
                back[u] = 0;
                float value = units[i * U + u];
                if (value > 0) {
                    for (int y = 0; y < L; y++) {
                        back[u] += diff[y] * outputs[u * L + y] * kept;
                        change(2, u * L + y, diff[y] * value);
                    }
                }
            }
            backward(sentence, i, hiddenWords, back);
        }
        lattice.stepGradient(sentence.labels(), sentence.weight(), (step, gradient) -> change(3, step, gradient));
        return loss;
    }

    private void forward(Sentence sentence, int i, boolean[] hiddenWords, float[] units) {
        for (int place = 0; place < WordFeatures.PLACES; place++) {
            forward(sentence.words()[i + place], place, 1, hiddenWords[i + place], units, i * U);
        }
        int[] elsewhere = sentence.elsewhere()[i];
        for (int k = 0; k < elsewhere.length; k++) {
            forward(elsewhere[k], HiddenInputs.ELSEWHERE + (k & 1), 2f / elsewhere.length, false, units, i * U);
        }
        for (int sign : sentence.contexts()[i]) {
            for (int u = 0; u < U; u++) {
                units[i * U + u] += contexts[sign * U + u];
            }
        }
    }

    private void forward(int word, int place, float by, boolean hidden, float[] units, int at) {
        float[] vector = set.vector(word);
        if (!hidden) {
            for (int d = 0; d < vector.length; d++) {
                int row = (place * IN + d) * U;
                float value = vector[d] * by;
                for (int u = 0; u < U; u++) {
                    units[at + u] += words[row + u] * value;
                }
            }
        }
        for (int sign : set.signs(word)) {
            if (hidden && HiddenInputs.isLexical(sign)) {
                continue;
            }
            int row = (place * IN + Vectors.SIZE + sign) * U;
            for (int u = 0; u < U; u++) {
                units[at + u] += words[row + u] * by;
            }
        }
    }

    private void backward(Sentence sentence, int i, boolean[] hiddenWords, float[] back) {
        for (int place = 0; place < WordFeatures.PLACES; place++) {
            backward(sentence.words()[i + place], place, 1, hiddenWords[i + place], back);
        }
        int[] elsewhere = sentence.elsewhere()[i];
        for (int k = 0; k < elsewhere.length; k++) {
            backward(elsewhere[k], HiddenInputs.ELSEWHERE + (k & 1), 2f / elsewhere.length, false, back);
        }
        for (int sign : sentence.contexts()[i]) {
            row(1, sign * U, 1, back);
        }
    }

    private void backward(int word, int place, float by, boolean hidden, float[] back) {
        float[] vector = set.vector(word);
        if (!hidden) {
            for (int d = 0; d < vector.length; d++) {
                row(0, (place * IN + d) * U, vector[d] * by, back);
            }
        }
        for (int sign : set.signs(word)) {
            if (!hidden || !HiddenInputs.isLexical(sign)) {
                row(0, (place * IN + Vectors.SIZE + sign) * U, by, back);
            }
        }
    }

    private void row(int table, int row, float by, float[] back) {
        float[] weights = all[table];
        float[] square = squares[table];
        for (int u = 0; u < U; u++) {
            float gradient = back[u] * by - settings.decay() * weights[row + u];
            float s = square[row + u] += gradient * gradient;
            weights[row + u] += settings.rate() * gradient / (float) Math.sqrt(s);
        }
    }

    private void change(int table, int at, float gradient) {
        float s = squares[table][at] += gradient * gradient;
        all[table][at] += settings.rate() * gradient / (float) Math.sqrt(s);
    }

    /** The mean weights of the words' inputs: for each place, input and unit. */
    float[] words() {
        return mean(0);
    }

    /** The mean weights of the signs of the context: for each sign and unit. */
    float[] contexts() {
        return mean(1);
    }

    /** The mean weights of the units: for each unit and label. */
    float[] outputs() {
        return mean(2);
    }

    /** The mean gains of the steps from label to label. */
    float[] steps() {
        return mean(3);
    }

    private float[] mean(int table) {
        float[] mean = new float[sums[table].length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = sums[table][i] / samples;
        }
        return mean;
    }
}
