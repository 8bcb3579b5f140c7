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

    private final Lexicon lexicon;
    private final Weights weights;
    private final HiddenLayer layer;
    private final WordCache cache;
    private final WordScores edge;

    /** A model of these parts. */
    public Model(Lexicon lexicon, Weights weights, HiddenLayer layer) {
        this.lexicon = lexicon;
        this.weights = weights;
        this.layer = layer;
        this.cache = new WordCache(lexicon, this::score);
        this.edge = weights == null ? null : score(Word.EDGE);
    }

    /** A lexicon without weights, to learn them: its documents have words and contexts, but no scores. */
    public static Model untrained(Lexicon lexicon) {
        return new Model(lexicon, null, null);
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
        return new Model(Lexicon.read(data), Weights.read(data), HiddenLayer.read(data));
    }

    /** Writes it, gzipped; the same model gives the same bytes. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(out, BUFFER), BUFFER));
        lexicon.write(data);
        weights.write(data);
        layer.write(data);
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
        WordScores[] window = new WordScores[WordFeatures.PLACES];
        for (int place = 1; place < window.length; place++) {
            window[place] = scores(line.word(place - 1 - WordFeatures.REACH));
        }
        for (int i = 0; i < line.size(); i++) {
            System.arraycopy(window, 1, window, 0, window.length - 1);
            window[window.length - 1] = scores(line.word(i + WordFeatures.REACH));
            Arrays.fill(sums, 0);
            ContextFeatures.of(document, line, i, sink);
            for (int label = 0; label < Label.COUNT; label++) {
                float sum = sums[label] * weights.scale();
                for (int place = 0; place < window.length; place++) {
                    sum += window[place].gains()[place][label];
                }
                emissions[i * Label.COUNT + label] = sum;
            }
            layer.add(document, line, i, window, this::scores, emissions);
        }
        return emissions;
    }

    float[][] steps() {
        return weights.steps();
    }

    private WordScores scores(Word word) {
        return word == Word.EDGE ? edge : cache.scores(word);
    }

    private WordScores score(Word word) {
        float[][] gains = new float[WordFeatures.PLACES][Label.COUNT];
        int[] sums = new int[Label.COUNT];
        FeatureSink sink = feature -> weights.add(feature, sums);
        for (int place = 0; place < WordFeatures.PLACES; place++) {
            Arrays.fill(sums, 0);
            WordFeatures.of(word, place, sink);
            for (int label = 0; label < Label.COUNT; label++) {
                gains[place][label] = sums[label] * weights.scale();
            }
        }
        return new WordScores(word, gains, layer.word(word, lexicon));
    }
}
