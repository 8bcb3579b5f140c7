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
        new Lexicon(words, brown, column, column, new String[] {"0110"}, words, new byte[words.length])
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
}
