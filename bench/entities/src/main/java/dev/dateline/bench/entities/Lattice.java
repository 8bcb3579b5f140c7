package dev.dateline.bench.entities;

import dev.dateline.enrich.recognition.Label;

/** Probabilities of the labels of a sentence, forward and backward (L. Rabiner, Proceedings of the IEEE 1989), scaled at each token. */
final class Lattice {

    private static final int L = Label.COUNT;
    private static final int[] FROM;
    private static final int[] TO;

    static {
        int count = 0;
        int[] from = new int[L * L];
        int[] to = new int[L * L];
        for (int a = 0; a < L; a++) {
            for (int b = 0; b < L; b++) {
                if (Label.follows(a, b)) {
                    from[count] = a;
                    to[count++] = b;
                }
            }
        }
        FROM = java.util.Arrays.copyOf(from, count);
        TO = java.util.Arrays.copyOf(to, count);
    }

    interface StepSink {
        void add(int step, float gradient);
    }

    private final float[] emissions;
    private final float[] steps;
    private final int size;
    private final double[] gains;
    private final double[] stepGains = new double[FROM.length];
    private final double[] forward;
    private final double[] backward;
    private final double[] scales;
    private double log;

    Lattice(float[] emissions, float[] steps) {
        this.emissions = emissions;
        this.steps = steps;
        size = emissions.length / L;
        gains = new double[emissions.length];
        forward = new double[emissions.length];
        backward = new double[emissions.length];
        scales = new double[size];
        for (int k = 0; k < FROM.length; k++) {
            stepGains[k] = Math.exp(steps[FROM[k] * L + TO[k]]);
        }
        forward();
        backward();
    }

    private void forward() {
        for (int i = 0; i < size; i++) {
            float most = Float.NEGATIVE_INFINITY;
            for (int y = 0; y < L; y++) {
                most = Math.max(most, emissions[i * L + y]);
            }
            for (int y = 0; y < L; y++) {
                gains[i * L + y] = Math.exp(emissions[i * L + y] - most);
            }
            if (i == 0) {
                for (int y = 0; y < L; y++) {
                    forward[y] = Label.follows(Label.OUTSIDE, y) ? gains[y] : 0;
                }
            } else {
                for (int k = 0; k < FROM.length; k++) {
                    forward[i * L + TO[k]] += forward[(i - 1) * L + FROM[k]] * stepGains[k];
                }
                for (int y = 0; y < L; y++) {
                    forward[i * L + y] *= gains[i * L + y];
                }
            }
            double sum = 1e-300;
            for (int y = 0; y < L; y++) {
                if (i < size - 1 || isEnd(y)) {
                    sum += forward[i * L + y];
                } else {
                    forward[i * L + y] = 0;
                }
            }
            for (int y = 0; y < L; y++) {
                forward[i * L + y] /= sum;
            }
            scales[i] = sum;
            log += Math.log(sum) + most;
        }
    }

    private static boolean isEnd(int label) {
        return label == Label.OUTSIDE || Label.ends(label);
    }

    private void backward() {
        for (int y = 0; y < L; y++) {
            backward[(size - 1) * L + y] = isEnd(y) ? 1 : 0;
        }
        for (int i = size - 2; i >= 0; i--) {
            int next = (i + 1) * L;
            for (int k = 0; k < FROM.length; k++) {
                backward[i * L + FROM[k]] +=
                        stepGains[k] * gains[next + TO[k]] * backward[next + TO[k]] / scales[i + 1];
            }
        }
    }

    double logPartition() {
        return log;
    }

    double score(int[] labels) {
        double score = 0;
        for (int i = 0; i < size; i++) {
            score += emissions[i * L + labels[i]];
            score += i == 0 ? 0 : steps[labels[i - 1] * L + labels[i]];
        }
        return score;
    }

    float marginal(int i, int label) {
        return (float) (forward[i * L + label] * backward[i * L + label]);
    }

    void stepGradient(int[] labels, float weight, StepSink sink) {
        double[] expected = new double[FROM.length];
        int[] seen = new int[L * L];
        for (int i = 1; i < size; i++) {
            for (int k = 0; k < FROM.length; k++) {
                int to = i * L + TO[k];
                expected[k] += forward[(i - 1) * L + FROM[k]] * stepGains[k] * gains[to] * backward[to] / scales[i];
            }
            seen[labels[i - 1] * L + labels[i]]++;
        }
        for (int k = 0; k < FROM.length; k++) {
            int step = FROM[k] * L + TO[k];
            float gradient = (float) (seen[step] - expected[k]) * weight;
            if (Math.abs(gradient) > 1e-4f) {
                sink.add(step, gradient);
            }
        }
    }
}
