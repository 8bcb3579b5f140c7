package dev.dateline.enrich.recognition;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * What is known of words beforehand: Brown clusters (P. Brown et al., <i>Class-based n-gram models of natural language</i>,
 * 1992), clusters of word vectors, and how often names of people, places and organizations have the word; and a gazetteer of
 * names. Words and names are kept as 32 bits of their hashes, sorted, so that a million of them take few megabytes; one look-up in
 * some thousands finds what was never put in.
 */
public final class Lexicon {

    /** What is known of a word that is not known. */
    static final int UNKNOWN = -1;

    private final int[] words;
    private final short[] brown;
    private final short[] vectorCluster;
    private final short[] nameUse;
    private final String[] paths;
    private final int[] names;
    private final byte[] nameKinds;
    private final Vectors vectors;

    /**
     * @param words hashes of lower-case words by {@link #key}, ascending
     * @param brown for each word the index of its cluster in {@code paths}, or -1
     * @param vectorCluster for each word the number of its cluster of word vectors, or -1
     * @param nameUse for each word how names use it: four nibbles
     * @param paths paths of the Brown clusters, as digits 0 and 1
     * @param names hashes of names by {@link #key}, ascending
     * @param nameKinds for each name the kinds that it may be, one bit each
     * @param vectors of the words
     */
    public Lexicon(
            int[] words,
            short[] brown,
            short[] vectorCluster,
            short[] nameUse,
            String[] paths,
            int[] names,
            byte[] nameKinds,
            Vectors vectors) {
        this.words = words;
        this.brown = brown;
        this.vectorCluster = vectorCluster;
        this.nameUse = nameUse;
        this.paths = paths;
        this.names = names;
        this.nameKinds = nameKinds;
        this.vectors = vectors;
    }

    /** The 32 bits of a hash that are kept. */
    public static int key(long hash) {
        return (int) (hash >>> 32);
    }

    /** The place of a word, or {@link #UNKNOWN}. */
    int word(long hash) {
        return find(words, key(hash));
    }

    /** The path of a word's Brown cluster; empty for none. */
    String path(int word) {
        return word < 0 || brown[word] < 0 ? "" : paths[brown[word]];
    }

    int vectorCluster(int word) {
        return word < 0 ? UNKNOWN : vectorCluster[word];
    }

    /** The vector of a word, empty for one that has none. */
    float[] vector(int word) {
        return vectors.of(word, vectorCluster(word));
    }

    int nameUse(int word) {
        return word < 0 ? 0 : nameUse[word];
    }

    /** The kinds of name that a phrase may be, one bit each; 0 for none. */
    int kinds(long phrase) {
        int at = find(names, key(phrase));
        return at < 0 ? 0 : nameKinds[at];
    }

    /** Searches by guessing where the key should stand, as hashes are spread evenly; a few steps. */
    private static int find(int[] sorted, int key) {
        int low = 0;
        int high = sorted.length - 1;
        while (low <= high && key >= sorted[low] && key <= sorted[high]) {
            long span = (long) sorted[high] - sorted[low];
            int middle = span == 0 ? low : low + (int) (((long) key - sorted[low]) * (high - low) / span);
            if (sorted[middle] == key) {
                return middle;
            } else if (sorted[middle] < key) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return UNKNOWN;
    }

    /** Writes what {@link #read} reads. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(paths.length);
        for (String path : paths) {
            out.writeUTF(path);
        }
        Deltas.write(words, out);
        for (short[] column : new short[][] {brown, vectorCluster, nameUse}) {
            Columns.write(column, out);
        }
        Deltas.write(names, out);
        out.write(nameKinds);
        vectors.write(out);
    }

    static Lexicon read(DataInput in) throws IOException {
        String[] paths = new String[in.readInt()];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = in.readUTF();
        }
        int[] words = Deltas.read(in);
        short[] brown = Columns.read(words.length, in);
        short[] vectorCluster = Columns.read(words.length, in);
        short[] nameUse = Columns.read(words.length, in);
        int[] names = Deltas.read(in);
        byte[] kinds = new byte[names.length];
        in.readFully(kinds);
        return new Lexicon(words, brown, vectorCluster, nameUse, paths, names, kinds, Vectors.read(in));
    }

    @Override
    public String toString() {
        return words.length + " words, " + names.length + " names, "
                + Arrays.stream(paths).distinct().count() + " clusters";
    }
}
