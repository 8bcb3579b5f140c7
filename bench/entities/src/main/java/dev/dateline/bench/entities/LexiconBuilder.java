package dev.dateline.bench.entities;

import dev.dateline.enrich.recognition.Hash;
import dev.dateline.enrich.recognition.Lexicon;
import dev.dateline.enrich.recognition.Tokenizer;
import dev.dateline.enrich.recognition.Tokens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the compact lexicon out of the large ones. */
final class LexiconBuilder {

    private static final int CLUSTERS = 600;
    private static final int LONGEST_NAME = 6;
    /** Kinds of the gazetteer as bits: person, place, organization, given or family name, work or thing. */
    private static final int PERSON = 1, PLACE = 2, ORGANIZATION = 4, PART = 8, OTHER = 16;

    private static final int GIVEN = 0, FAMILY = 1, OF_PLACE = 2, OF_ORGANIZATION = 3;

    /** Vectors longer than this are of words too rare to have learned much; frequent words have short ones. */
    private static final double LONGEST_VECTOR = 3.6;

    /** Of words with vectors longer than this the cluster is enough. */
    private static final double LONGEST_CODED = 3.05;

    private final Map<String, float[]> vectors = new TreeMap<>();
    private float[][] centres;
    private final Map<Integer, Integer> kinds = new TreeMap<>();
    private final Map<String, int[]> uses = new HashMap<>();

    static Lexicon build() throws IOException {
        return new LexiconBuilder().make();
    }

    private Lexicon make() throws IOException {
        SerializedLexica.names(this::name);
        Map<String, String> brown = new HashMap<>();
        SerializedLexica.brownClusters()
                .forEach((word, paths) -> brown.put(
                        word,
                        paths.stream()
                                .max(Comparator.comparingInt(String::length))
                                .orElseThrow()));
        List<String> paths = new ArrayList<>(new TreeSet<>(brown.values()));
        Map<String, Integer> pathNumbers = new HashMap<>();
        paths.forEach(path -> pathNumbers.put(path, pathNumbers.size()));
        Map<String, Integer> clusters = vectorClusters(brown.keySet());

        TreeSet<String> words = new TreeSet<>(brown.keySet());
        words.addAll(clusters.keySet());
        uses.forEach((word, use) -> {
            if (bins(use) != 0) {
                words.add(word);
            }
        });
        TreeMap<Integer, String> byKey = new TreeMap<>();
        words.forEach(word -> byKey.merge(
                Lexicon.key(Hash.of(word)), word, (a, b) -> brown.containsKey(b) && !brown.containsKey(a) ? b : a));
        int size = byKey.size();
        int[] keys = new int[size];
        short[] brownColumn = new short[size];
        short[] clusterColumn = new short[size];
        short[] useColumn = new short[size];
        int at = 0;
        for (Map.Entry<Integer, String> entry : byKey.entrySet()) {
            String word = entry.getValue();
            keys[at] = entry.getKey();
            brownColumn[at] = (short) (brown.containsKey(word) ? pathNumbers.get(brown.get(word)) : -1);
            clusterColumn[at] = (short) (int) clusters.getOrDefault(word, -1);
            useColumn[at++] = uses.containsKey(word) ? bins(uses.get(word)) : 0;
        }
        int[] names = kinds.keySet().stream().mapToInt(key -> key).toArray();
        byte[] nameKinds = new byte[names.length];
        int n = 0;
        for (int kind : kinds.values()) {
            nameKinds[n++] = (byte) kind;
        }
        return new Lexicon(
                keys,
                brownColumn,
                clusterColumn,
                useColumn,
                paths.toArray(String[]::new),
                names,
                nameKinds,
                new VectorCodes(vectors, centres).of(byKey.values()));
    }

    private void name(String name, Set<String> numbers) {
        int bits = 0;
        for (String number : numbers) {
            bits |= switch (number) {
                case "14" -> PERSON;
                case "11", "6" -> PLACE;
                case "13" -> ORGANIZATION;
                case "4" -> PART;
                case "8", "9", "10", "12", "15" -> OTHER;
                default -> 0;
            };
        }
        Tokens tokens =
                Tokenizer.tokens(name.endsWith(".") && bits == PLACE ? name.substring(0, name.length() - 1) : name);
        if (bits == 0 || tokens.size() == 0 || tokens.size() > LONGEST_NAME) {
            return;
        }
        long phrase = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (Character.isLowerCase(token.codePointAt(0)) && (i == 0 || token.length() > 4)) {
                return;
            }
            phrase = Hash.of(phrase, Hash.of(token.replace('’', '\'').toLowerCase(Locale.ROOT)));
        }
        if (bits != PERSON && bits != OTHER || tokens.size() == 1) {
            kinds.merge(Lexicon.key(phrase), bits, (a, b) -> a | b);
        }
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (!Character.isUpperCase(token.codePointAt(0))) {
                continue;
            }
            int[] use = uses.computeIfAbsent(token.replace('’', '\'').toLowerCase(Locale.ROOT), t -> new int[4]);
            if (bits == PERSON && tokens.size() > 1 && tokens.size() < 4 && (i == 0 || i == tokens.size() - 1)) {
                use[i == 0 ? GIVEN : FAMILY]++;
            } else if (bits == PLACE) {
                use[OF_PLACE]++;
            } else if (bits == ORGANIZATION && tokens.size() > 1) {
                use[OF_ORGANIZATION]++;
            }
        }
    }

    /** Four counts as nibbles of their logarithms. */
    private static short bins(int[] use) {
        int bins = 0;
        for (int i = 0; i < 4; i++) {
            int bin = use[i] < 2 ? 0 : Math.min(7, 31 - Integer.numberOfLeadingZeros(use[i]));
            bins |= bin << (4 * i);
        }
        return (short) bins;
    }

    /** Clusters of word vectors; a word has the vector of the spelling that is most frequent. */
    private Map<String, Integer> vectorClusters(Set<String> wanted) throws IOException {
        Map<String, float[]> best = new TreeMap<>();
        SerializedLexica.vectors().forEach((word, vector) -> {
            String lower = word.toLowerCase(Locale.ROOT);
            if (wanted.contains(lower) || length(vector) < LONGEST_VECTOR) {
                best.merge(lower, vector, (a, b) -> length(a) <= length(b) ? a : b);
            }
        });
        List<String> words = new ArrayList<>(best.keySet());
        float[][] vectors = new float[words.size()][];
        Integer[] byLength = new Integer[words.size()];
        double[] lengths = new double[words.size()];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = unit(best.get(words.get(i)));
            lengths[i] = length(best.get(words.get(i)));
            byLength[i] = i;
        }
        java.util.Arrays.sort(byLength, Comparator.comparingDouble(i -> lengths[i]));
        float[][] frequent = new float[Math.min(50_000, vectors.length)][];
        for (int i = 0; i < frequent.length; i++) {
            frequent[i] = vectors[byLength[i]];
        }
        centres = Clusters.of(frequent, CLUSTERS, 12);
        Map<String, Integer> clusters = new HashMap<>();
        for (int i = 0; i < vectors.length; i++) {
            clusters.put(words.get(i), Clusters.nearest(vectors[i], centres));
            if (lengths[i] < LONGEST_CODED) {
                this.vectors.put(words.get(i), vectors[i]);
            }
        }
        return clusters;
    }

    private static double length(float[] vector) {
        double sum = 0;
        for (float value : vector) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }

    private static float[] unit(float[] vector) {
        float length = (float) Math.max(1e-9, length(vector));
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }
}
