package dev.dateline.enrich.recognition;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.function.Function;

/**
 * A layer of hidden units between the words and the labels, as in window networks (R. Collobert et al., <i>Natural language
 * processing (almost) from scratch</i>, JMLR 2011). What a word gives to the units at each place of the window is computed once
 * for each word; a token then costs a few sums.
 */
public final class HiddenLayer {

    /** Units of one network. */
    public static final int NETWORK = 64;

    /** How many networks stand side by side, learned apart. */
    public static final int NETWORKS = 3;

    /** How many units there are. */
    static final int UNITS = NETWORKS * NETWORK;

    /** Inputs of one place: the numbers of the vector, then the signs. */
    public static final int INPUTS = Vectors.SIZE + HiddenInputs.SIGNS;

    private static final int L = Label.COUNT;
    private static final float STEP = 1f / 1024;

    private final byte[] words;
    private final byte[] contexts;
    private final float scale;
    private final float[] outputs;

    private HiddenLayer(byte[] words, byte[] contexts, float scale, float[] outputs) {
        this.words = words;
        this.contexts = contexts;
        this.scale = scale;
        this.outputs = outputs;
    }

    /**
     * Packs what was learned.
     *
     * @param words for each place, input and unit the weight
     * @param contexts for each sign of the context and unit the weight
     * @param outputs for each unit and label the weight
     */
    public static HiddenLayer of(float[] words, float[] contexts, float[] outputs) {
        float most = 0;
        for (float[] all : new float[][] {words, contexts}) {
            for (float value : all) {
                most = Math.max(most, Math.abs(value));
            }
        }
        float scale = Math.min(most, 2) / 127;
        return new HiddenLayer(round(words, scale), round(contexts, scale), scale, outputs);
    }

    private static byte[] round(float[] values, float scale) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(values[i] / scale)));
        }
        return bytes;
    }

    /** What a word gives to each unit, for each place, in steps of {@link #STEP}: many words are kept, so each is kept small. */
    short[] word(Word word, Lexicon lexicon) {
        float[] sums = new float[HiddenInputs.PLACES * UNITS];
        float[] vector = HiddenInputs.vector(word, lexicon);
        int[] signs = HiddenInputs.signs(word);
        for (int place = 0; place < HiddenInputs.PLACES; place++) {
            int from = place * INPUTS;
            for (int d = 0; d < vector.length; d++) {
                add(words, (from + d) * UNITS, vector[d] * scale, sums, place * UNITS);
            }
            for (int sign : signs) {
                add(words, (from + Vectors.SIZE + sign) * UNITS, scale, sums, place * UNITS);
            }
        }
        short[] rounded = new short[sums.length];
        for (int i = 0; i < sums.length; i++) {
            rounded[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(sums[i] / STEP)));
        }
        return rounded;
    }

    private static void add(byte[] weights, int row, float by, float[] sums, int at) {
        for (int unit = 0; unit < UNITS; unit++) {
            sums[at + unit] += weights[row + unit] * by;
        }
    }

    /**
     * Adds what each label gains at a token of a line.
     *
     * @param window the scores of the words of its window
     * @param emissions of the line, changed
     */
    void add(
            Document document,
            Line line,
            int i,
            WordScores[] window,
            Function<Word, WordScores> scores,
            float[] emissions) {
        float[] units = new float[UNITS];
        for (int place = 0; place < window.length; place++) {
            add(window[place].hidden(), place, STEP, units);
        }
        Word[] elsewhere = HiddenInputs.elsewhere(line, i);
        for (int k = 0; k < elsewhere.length; k++) {
            add(
                    scores.apply(elsewhere[k]).hidden(),
                    HiddenInputs.ELSEWHERE + (k & 1),
                    2 * STEP / elsewhere.length,
                    units);
        }
        HiddenInputs.context(document, line, i, sign -> add(contexts, sign * UNITS, scale, units, 0));
        for (int unit = 0; unit < UNITS; unit++) {
            if (units[unit] > 0) {
                for (int label = 0; label < L; label++) {
                    emissions[i * L + label] += units[unit] * outputs[unit * L + label];
                }
            }
        }
    }

    private static void add(short[] hidden, int place, float by, float[] units) {
        for (int unit = 0; unit < UNITS; unit++) {
            units[unit] += by * hidden[place * UNITS + unit];
        }
    }

    /** Writes what {@link #read} reads. */
    void write(DataOutput out) throws IOException {
        out.writeFloat(scale);
        out.write(words);
        out.write(contexts);
        for (float output : outputs) {
            out.writeFloat(output);
        }
    }

    static HiddenLayer read(DataInput in) throws IOException {
        float scale = in.readFloat();
        byte[] words = new byte[HiddenInputs.PLACES * INPUTS * UNITS];
        in.readFully(words);
        byte[] contexts = new byte[HiddenInputs.CONTEXT_SIGNS * UNITS];
        in.readFully(contexts);
        float[] outputs = new float[UNITS * L];
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = in.readFloat();
        }
        return new HiddenLayer(words, contexts, scale, outputs);
    }
}
