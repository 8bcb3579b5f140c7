package dev.dateline.bench.entities;

import java.util.Random;

/** Clusters unit vectors by their cosine: spherical k-means, seeded. */
final class Clusters {

    private static final long SEED = 7;

    private Clusters() {}

    /** The centres of clusters, each of length one. */
    static float[][] of(float[][] vectors, int count, int rounds) {
        Random random = new Random(SEED);
        float[][] centres = new float[count][];
        for (int i = 0; i < count; i++) {
            centres[i] = vectors[random.nextInt(vectors.length)].clone();
        }
        for (int round = 0; round < rounds; round++) {
            float[][] sums = new float[count][centres[0].length];
            for (float[] vector : vectors) {
                float[] sum = sums[nearest(vector, centres)];
                for (int d = 0; d < sum.length; d++) {
                    sum[d] += vector[d];
                }
            }
            for (int i = 0; i < count; i++) {
                centres[i] = unit(sums[i], vectors, random);
            }
        }
        return centres;
    }

    /** The number of the nearest centre. */
    static int nearest(float[] vector, float[][] centres) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < centres.length; i++) {
            float[] centre = centres[i];
            float sum = 0;
            for (int d = 0; d < vector.length; d++) {
                sum += vector[d] * centre[d];
            }
            if (sum > most) {
                most = sum;
                best = i;
            }
        }
        return best;
    }

    private static float[] unit(float[] sum, float[][] vectors, Random random) {
        double length = 0;
        for (float value : sum) {
            length += value * value;
        }
        if (length == 0) {
            return vectors[random.nextInt(vectors.length)].clone();
        }
        float[] unit = new float[sum.length];
        for (int d = 0; d < sum.length; d++) {
            unit[d] = (float) (sum[d] / Math.sqrt(length));
        }
        return unit;
    }
}
