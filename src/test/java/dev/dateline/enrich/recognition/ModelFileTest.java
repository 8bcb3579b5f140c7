package dev.dateline.enrich.recognition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is written is what is read. */
class ModelFileTest {

    @Test
    void keepsAscendingNumbers() throws IOException {
        Random random = new Random(3);
        TreeSet<Integer> numbers = new TreeSet<>();
        numbers.add(Integer.MIN_VALUE);
        numbers.add(Integer.MAX_VALUE);
        for (int i = 0; i < 5_000; i++) {
            numbers.add(random.nextInt() >> random.nextInt(30));
        }
        int[] ascending = numbers.stream().mapToInt(i -> i).toArray();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deltas.write(ascending, new DataOutputStream(bytes));

        assertArrayEquals(ascending, Deltas.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))));
    }

    @Test
    void keepsWeights() throws IOException {
        int count = 2_000;
        Random random = new Random(5);
        long[] features = new long[count];
        float[][] rows = new float[count][Label.COUNT];
        for (int i = 0; i < count; i++) {
            features[i] = random.nextLong();
            for (int label = 0; label < Label.COUNT; label++) {
                rows[i][label] = random.nextFloat() * 2 - 1;
            }
        }
        Weights weights = Weights.of(features, rows, new float[Label.COUNT][Label.COUNT], 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        weights.write(new DataOutputStream(bytes));
        Weights read = Weights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        for (int i = 0; i < count; i++) {
            int[] sums = new int[Label.COUNT];
            read.add(features[i], sums);
            for (int label = 0; label < Label.COUNT; label++) {
                assertEquals(rows[i][label], sums[label] * read.scale(), 0.51 / 127);
            }
        }
        int[] sums = new int[Label.COUNT];
        read.add(random.nextLong(), sums);
        assertArrayEquals(new int[Label.COUNT], sums);
    }

    @Test
    void findsWordsOfTheLexicon() throws IOException {
        TreeSet<Integer> keys = new TreeSet<>();
        for (int i = 0; i < 1_000; i++) {
            keys.add(Lexicon.key(Hash.of("word" + i)));
        }
        int[] words = keys.stream().mapToInt(i -> i).toArray();
        short[] column = new short[words.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = (short) (i * 31 - 7);
        }
        short[] brown = new short[words.length];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Lexicon(
                        words,
                        brown,
                        column,
                        column,
                        new String[] {"0110"},
                        words,
                        new byte[words.length],
                        vectors(1, 0, 0))
                .write(new DataOutputStream(bytes));
        Lexicon read = Lexicon.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        for (int i = 0; i < 1_000; i++) {
            int word = read.word(Hash.of("word" + i));
            assertEquals(Lexicon.key(Hash.of("word" + i)), words[word]);
            assertEquals(column[word], read.vectorCluster(word));
            assertEquals("0110", read.path(word));
        }
        assertEquals(Lexicon.UNKNOWN, read.word(Hash.of("another")));
    }

    @Test
    void keepsVectors() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        vectors(3, 7, 9).write(new DataOutputStream(bytes));
        Vectors read = Vectors.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        float[] coded = read.of(7, 2);
        float[] other = read.of(9, 2);
        float[] ofCluster = read.of(8, 2);
        for (int d = 0; d < Vectors.SIZE; d++) {
            assertEquals(typical(d / Vectors.PART, 0, d % Vectors.PART), coded[d], 0.51 / 127);
            assertEquals(typical(d / Vectors.PART, 1, d % Vectors.PART), other[d], 0.51 / 127);
            assertEquals(2 / 4f, ofCluster[d], 0.51 / 127);
        }
        assertEquals(0, read.of(Lexicon.UNKNOWN, Lexicon.UNKNOWN).length);
    }

    @Test
    void keepsTheHiddenLayer() throws IOException {
        Random random = new Random(9);
        float[] words = numbers(random, HiddenInputs.PLACES * HiddenLayer.INPUTS * HiddenLayer.UNITS);
        float[] contexts = numbers(random, HiddenInputs.CONTEXT_SIGNS * HiddenLayer.UNITS);
        float[] outputs = numbers(random, HiddenLayer.UNITS * Label.COUNT);
        HiddenLayer layer = HiddenLayer.of(words, contexts, outputs);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        layer.write(new DataOutputStream(bytes));
        HiddenLayer read = HiddenLayer.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        Lexicon lexicon = new Lexicon(
                new int[0],
                new short[0],
                new short[0],
                new short[0],
                new String[0],
                new int[0],
                new byte[0],
                vectors(1, 0, 0));
        Word word = new Word("Geneva", false, lexicon);
        short[] hidden = read.word(word, lexicon);
        assertArrayEquals(layer.word(word, lexicon), hidden);
        float[] expected = new float[HiddenLayer.UNITS];
        for (int sign : HiddenInputs.signs(word)) {
            for (int unit = 0; unit < HiddenLayer.UNITS; unit++) {
                expected[unit] += words[(Vectors.SIZE + sign) * HiddenLayer.UNITS + unit];
            }
        }
        for (int unit = 0; unit < HiddenLayer.UNITS; unit++) {
            assertEquals(expected[unit], hidden[unit] / 1024f, 0.12);
        }
    }

    private static float[] numbers(Random random, int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = random.nextFloat() * 2 - 1;
        }
        return numbers;
    }

    /** Some clusters, and two words with vectors of their own, the first in codes of 0, the second of 1. */
    private static Vectors vectors(int clusters, int first, int second) {
        float[] centres = new float[clusters * Vectors.SIZE];
        for (int i = 0; i < centres.length; i++) {
            centres[i] = i / Vectors.SIZE / 4f;
        }
        float[] typical = new float[Vectors.PARTS * Vectors.CODES * Vectors.PART];
        for (int i = 0; i < typical.length; i++) {
            int part = i / Vectors.PART / Vectors.CODES;
            typical[i] = typical(part, i / Vectors.PART % Vectors.CODES, i % Vectors.PART);
        }
        int[] coded = first == second ? new int[0] : new int[] {first, second};
        byte[] codes = new byte[coded.length * Vectors.PARTS];
        for (int i = Vectors.PARTS; i < codes.length; i++) {
            codes[i] = 1;
        }
        return Vectors.of(centres, typical, coded, codes);
    }

    private static float typical(int part, int code, int d) {
        return (part * 5 + code * 3 + d) % 17 / 17f;
    }
}
