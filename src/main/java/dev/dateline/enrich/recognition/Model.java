package dev.dateline.enrich.recognition;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What the recogniser knows: a lexicon and the weights learned over it. Immutable. */
public final class Model {

    /** The trained resource beside this class. */
    public static final String RESOURCE = "recogniser.model.gz";

    private static final int BUFFER = 1 << 16;
    private static final int WORDS_KEPT = 1 << 13;

    private final Lexicon lexicon;
    private final Weights weights;
    private final WordCache cache;
    private final float[][] edges;

    /** A model of these parts. */
    public Model(Lexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
        this.cache = new WordCache(WORDS_KEPT, lexicon, weights == null ? null : this::scores);
        this.edges = weights == null ? null : scores(Word.EDGE);
    }

    /** A lexicon without weights, to learn them: its documents have words and contexts, but no scores. */
    public static Model untrained(Lexicon lexicon) {
        return new Model(lexicon, null);
    }

    static Model bundled() {
        try (InputStream in = Model.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "No resource " + RESOURCE + " beside " + Model.class.getName() + "; bench/ner train writes it");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read resource " + RESOURCE, e);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Model read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER));
        return new Model(Lexicon.read(data), Weights.read(data));
    }

    /** Writes it, gzipped; the same model gives the same bytes. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(out, BUFFER), BUFFER));
        lexicon.write(data);
        weights.write(data);
        data.close();
    }

    /** The sentences of an article; the first text is the title or a paragraph as {@code firstParagraph} says. */
    public Document document(List<String> texts, int firstParagraph) {
        return new Document(texts, firstParagraph, lexicon, cache);
    }

    /** For each token of a line the gain of each label. */
    float[] emissions(Document document, Line line) {
        float[] emissions = new float[line.size() * Label.COUNT];
        int[] sums = new int[Label.COUNT];
        FeatureSink sink = feature -> weights.add(feature, sums);
        for (int i = 0; i < line.size(); i++) {
            Arrays.fill(sums, 0);
            ContextFeatures.of(document, line, i, sink);
            int row = i * Label.COUNT;
            for (int label = 0; label < Label.COUNT; label++) {
                emissions[row + label] = sums[label] * weights.scale();
            }
            for (int place = 0; place < WordFeatures.PLACES; place++) {
                Word word = line.word(i + place - WordFeatures.REACH);
                float[] scores = word == Word.EDGE ? edges[place] : word.scores[place];
                for (int label = 0; label < Label.COUNT; label++) {
                    emissions[row + label] += scores[label];
                }
            }
        }
        return emissions;
    }

    float[][] steps() {
        return weights.steps();
    }

    private float[][] scores(Word word) {
        float[][] scores = new float[WordFeatures.PLACES][Label.COUNT];
        int[] sums = new int[Label.COUNT];
        FeatureSink sink = feature -> weights.add(feature, sums);
        for (int place = 0; place < WordFeatures.PLACES; place++) {
            Arrays.fill(sums, 0);
            WordFeatures.of(word, place, sink);
            for (int label = 0; label < Label.COUNT; label++) {
                scores[place][label] = sums[label] * weights.scale();
            }
        }
        return scores;
    }
}
