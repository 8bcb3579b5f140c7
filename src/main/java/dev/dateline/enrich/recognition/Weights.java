package dev.dateline.enrich.recognition;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The weights of the field: for each feature what each label gains, in 8 bits, and what each step from label to label gains. Features
 * are found by 32 bits of their hashes, in an open-addressed table whose places the other bits choose.
 */
public final class Weights {

    private static final int EMPTY = 0;

    private final int[] keys;
    private final byte[] rows;
    private final float scale;
    private final float[][] steps;

    private Weights(int capacity, float scale, float[][] steps) {
        this.keys = new int[capacity];
        this.rows = new byte[capacity * Label.COUNT];
        this.scale = scale;
        this.steps = steps;
    }

    /**
     * Packs what was learned.
     *
     * @param features hashes of the features
     * @param rows for each feature its gain for each label
     * @param steps the gain of each step, from label and to label
     * @param largest gains beyond are cut down to this
     */
    public static Weights of(long[] features, float[][] rows, float[][] steps, float largest) {
        Weights weights = new Weights(capacity(features.length), largest / 127, steps);
        byte[] row = new byte[Label.COUNT];
        for (int i = 0; i < features.length; i++) {
            for (int label = 0; label < Label.COUNT; label++) {
                int q = Math.round(rows[i][label] / weights.scale);
                row[label] = (byte) Math.max(-127, Math.min(127, q));
            }
            weights.put(slot(features[i], weights.keys.length), key(features[i]), row, 0);
        }
        return weights;
    }

    private static int capacity(int features) {
        return Math.max(16, (int) (features * 1.5)) | 1;
    }

    private static int slot(long feature, int capacity) {
        return (int) (((feature & 0xFFFFFFFFL) * capacity) >>> 32);
    }

    private static int key(long feature) {
        int key = (int) (feature >>> 32);
        return key == EMPTY ? 1 : key;
    }

    private void put(int slot, int key, byte[] row, int from) {
        int at = slot;
        while (keys[at] != EMPTY) {
            at = at + 1 == keys.length ? 0 : at + 1;
        }
        keys[at] = key;
        System.arraycopy(row, from, rows, at * Label.COUNT, Label.COUNT);
    }

    /** Adds what each label gains from a feature, in units of {@link #scale}. */
    void add(long feature, int[] sums) {
        int key = key(feature);
        int at = slot(feature, keys.length);
        while (keys[at] != EMPTY) {
            if (keys[at] == key) {
                int row = at * Label.COUNT;
                for (int label = 0; label < Label.COUNT; label++) {
                    sums[label] += rows[row + label];
                }
                return;
            }
            at = at + 1 == keys.length ? 0 : at + 1;
        }
    }

    float scale() {
        return scale;
    }

    float[][] steps() {
        return steps;
    }

    /** Writes what {@link #read} reads: the table as it is, column after column. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(keys.length);
        out.writeFloat(scale);
        for (float[] from : steps) {
            for (float step : from) {
                out.writeFloat(step);
            }
        }
        byte[] used = new byte[(keys.length + 7) / 8];
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != EMPTY) {
                used[i >> 3] |= (byte) (1 << (i & 7));
                count++;
            }
        }
        out.writeInt(count);
        out.write(used);
        byte[] bytes = new byte[count * 4];
        int at = 0;
        for (int key : keys) {
            if (key != EMPTY) {
                bytes[at++] = (byte) (key >> 24);
                bytes[at++] = (byte) (key >> 16);
                bytes[at++] = (byte) (key >> 8);
                bytes[at++] = (byte) key;
            }
        }
        out.write(bytes);
        byte[] packed = new byte[count * Label.COUNT];
        at = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != EMPTY) {
                System.arraycopy(rows, i * Label.COUNT, packed, at, Label.COUNT);
                at += Label.COUNT;
            }
        }
        out.write(packed);
    }

    static Weights read(DataInput in) throws IOException {
        int capacity = in.readInt();
        float scale = in.readFloat();
        float[][] steps = new float[Label.COUNT][Label.COUNT];
        for (float[] from : steps) {
            for (int to = 0; to < Label.COUNT; to++) {
                from[to] = in.readFloat();
            }
        }
        Weights weights = new Weights(capacity, scale, steps);
        int count = in.readInt();
        byte[] used = new byte[(capacity + 7) / 8];
        in.readFully(used);
        byte[] bytes = new byte[count * 4];
        in.readFully(bytes);
        byte[] packed = new byte[count * Label.COUNT];
        in.readFully(packed);
        int at = 0;
        for (int i = 0; i < capacity; i++) {
            if ((used[i >> 3] >> (i & 7) & 1) != 0) {
                int b = at * 4;
                weights.keys[i] =
                        bytes[b] << 24 | (bytes[b + 1] & 255) << 16 | (bytes[b + 2] & 255) << 8 | bytes[b + 3] & 255;
                System.arraycopy(packed, at * Label.COUNT, weights.rows, i * Label.COUNT, Label.COUNT);
                at++;
            }
        }
        return weights;
    }
}
