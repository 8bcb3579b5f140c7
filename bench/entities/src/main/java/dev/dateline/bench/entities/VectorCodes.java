package dev.dateline.bench.entities;

import dev.dateline.enrich.recognition.Vectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Finds typical parts of vectors by k-means, and the codes of vectors by them. */
final class VectorCodes {

    private static final int ROUNDS = 10;
    private static final int SAMPLE = 30_000;
    private static final long SEED = 13;

    private final Map<String, float[]> vectors;
    private final float[][] centres;
    private final float[][][] typical = new float[Vectors.PARTS][][];

    VectorCodes(Map<String, float[]> vectors, float[][] centres) {
        this.vectors = vectors;
        this.centres = centres;
        List<float[]> all = new ArrayList<>(vectors.values());
        Random random = new Random(SEED);
        float[][] sample = new float[Math.min(SAMPLE, all.size())][];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = all.get(random.nextInt(all.size()));
        }
        for (int part = 0; part < Vectors.PARTS; part++) {
            typical[part] = typical(sample, part, random);
        }
    }

    /** The vectors of the words of a lexicon, given in its order. */
    Vectors of(Collection<String> words) {
        int[] coded = new int[words.size()];
        byte[] codes = new byte[words.size() * Vectors.PARTS];
        int size = 0;
        int at = 0;
        for (String word : words) {
            float[] vector = vectors.get(word);
            if (vector != null) {
                for (int part = 0; part < Vectors.PARTS; part++) {
                    codes[size * Vectors.PARTS + part] = (byte) nearest(vector, part, typical[part]);
                }
                coded[size++] = at;
            }
            at++;
        }
        System.err.println(size + " words with vectors of their own");
        return Vectors.of(
                flat(centres),
                flat(Arrays.stream(typical).flatMap(Arrays::stream).toArray(float[][]::new)),
                Arrays.copyOf(coded, size),
                Arrays.copyOf(codes, size * Vectors.PARTS));
    }

    private static float[] flat(float[][] rows) {
        float[] flat = new float[rows.length * rows[0].length];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, flat, i * rows[0].length, rows[0].length);
        }
        return flat;
    }

    private static float[][] typical(float[][] sample, int part, Random random) {
        float[][] means = new float[Vectors.CODES][];
        for (int i = 0; i < means.length; i++) {
            float[] from = sample[random.nextInt(sample.length)];
            means[i] = Arrays.copyOfRange(from, part * Vectors.PART, (part + 1) * Vectors.PART);
        }
        for (int round = 0; round < ROUNDS; round++) {
            float[][] sums = new float[means.length][Vectors.PART];
            int[] counts = new int[means.length];
            for (float[] vector : sample) {
                int nearest = nearest(vector, part, means);
                counts[nearest]++;
                for (int d = 0; d < Vectors.PART; d++) {
                    sums[nearest][d] += vector[part * Vectors.PART + d];
                }
            }
            for (int i = 0; i < means.length; i++) {
                for (int d = 0; d < Vectors.PART && counts[i] > 0; d++) {
                    means[i][d] = sums[i][d] / counts[i];
                }
            }
        }
        return means;
    }

    private static int nearest(float[] vector, int part, float[][] means) {
        int best = 0;
        float least = Float.POSITIVE_INFINITY;
        for (int i = 0; i < means.length; i++) {
            float distance = 0;
            for (int d = 0; d < Vectors.PART; d++) {
                float difference = vector[part * Vectors.PART + d] - means[i][d];
                distance += difference * difference;
            }
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
