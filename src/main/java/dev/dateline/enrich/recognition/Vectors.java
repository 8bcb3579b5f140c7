package dev.dateline.enrich.recognition;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Word vectors in a few bytes each (H. Jégou, M. Douze, C. Schmid, <i>Product quantization for nearest neighbor search</i>, IEEE
 * TPAMI 2011): of frequent words each part of the vector is the number of a typical part; rarer words have the vector of the middle of
 * their cluster.
 */
public final class Vectors {

    /** Numbers of a vector. */
    public static final int SIZE = 50;

    /** Parts of a vector. */
    public static final int PARTS = 10;

    /** Numbers of a part. */
    public static final int PART = SIZE / PARTS;

    /** Typical parts for each part. */
    public static final int CODES = 256;

    /** Vectors have length one, and their numbers are kept in steps of this. */
    private static final float STEP = 1f / 127;

    private final byte[] centres;
    private final byte[] typical;
    private final int[] coded;
    private final byte[] codes;

    /**
     * @param centres of the clusters, one after another
     * @param typical for each part its typical ones, one after another
     * @param coded words of the lexicon that have codes, ascending
     * @param codes for each of them the number of each part
     */
    private Vectors(byte[] centres, byte[] typical, int[] coded, byte[] codes) {
        this.centres = centres;
        this.typical = typical;
        this.coded = coded;
        this.codes = codes;
    }

    /** The same with numbers yet to be rounded, each between -1 and 1. */
    public static Vectors of(float[] centres, float[] typical, int[] coded, byte[] codes) {
        return new Vectors(round(centres), round(typical), coded, codes);
    }

    private static byte[] round(float[] values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(Math.max(-1, Math.min(1, values[i])) / STEP);
        }
        return bytes;
    }

    /** The vector of a word, empty for one that has none. */
    float[] of(int word, int cluster) {
        int at = word < 0 ? -1 : Arrays.binarySearch(coded, word);
        if (at < 0 && cluster < 0) {
            return new float[0];
        }
        float[] vector = new float[SIZE];
        for (int d = 0; d < SIZE; d++) {
            int part = d / PART;
            vector[d] = STEP
                    * (at < 0
                            ? centres[cluster * SIZE + d]
                            : typical[(part * CODES + (codes[at * PARTS + part] & 255)) * PART + d % PART]);
        }
        return vector;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(centres.length);
        out.write(centres);
        out.write(typical);
        Deltas.write(coded, out);
        for (int part = 0; part < PARTS; part++) {
            byte[] column = new byte[coded.length];
            for (int i = 0; i < column.length; i++) {
                column[i] = codes[i * PARTS + part];
            }
            out.write(column);
        }
    }

    static Vectors read(DataInput in) throws IOException {
        byte[] centres = new byte[in.readInt()];
        in.readFully(centres);
        byte[] typical = new byte[PARTS * CODES * PART];
        in.readFully(typical);
        int[] coded = Deltas.read(in);
        byte[] codes = new byte[coded.length * PARTS];
        byte[] column = new byte[coded.length];
        for (int part = 0; part < PARTS; part++) {
            in.readFully(column);
            for (int i = 0; i < column.length; i++) {
                codes[i * PARTS + part] = column[i];
            }
        }
        return new Vectors(centres, typical, coded, codes);
    }
}
