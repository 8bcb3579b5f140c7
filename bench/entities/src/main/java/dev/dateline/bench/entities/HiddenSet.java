package dev.dateline.bench.entities;

import dev.dateline.bench.entities.TrainingSet.Source;
import dev.dateline.enrich.recognition.Document;
import dev.dateline.enrich.recognition.HiddenInputs;
import dev.dateline.enrich.recognition.Lexicon;
import dev.dateline.enrich.recognition.Line;
import dev.dateline.enrich.recognition.Model;
import dev.dateline.enrich.recognition.Word;
import dev.dateline.enrich.recognition.WordFeatures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Sentences with their labels and what goes into the hidden units. */
final class HiddenSet {

    /**
     * A sentence.
     *
     * @param words the numbers of its words, from those before the first token that its window reaches to those behind the last
     * @param elsewhere for each token the numbers of the words around the same word elsewhere
     * @param contexts for each token the signs of its context
     * @param labels of the tokens
     * @param weight how much it counts
     */
    record Sentence(int[] words, int[][] elsewhere, int[][] contexts, int[] labels, float weight) {}

    private final Lexicon lexicon;
    private final Map<Word, Integer> numbers = new IdentityHashMap<>();
    private final List<float[]> vectors = new ArrayList<>();
    private final List<int[]> signs = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    HiddenSet(List<Source> sources, Lexicon lexicon) {
        this.lexicon = lexicon;
        Model untrained = Model.untrained(lexicon);
        for (Source source : sources) {
            for (AnnotatedDocument annotated : source.documents()) {
                Document document = untrained.document(annotated.texts(), annotated.firstParagraph());
                List<int[]> labels = LabelledLines.of(document, annotated);
                for (int i = 0; i < labels.size(); i++) {
                    sentences.add(sentence(document, document.lines().get(i), labels.get(i), source.weight()));
                }
            }
        }
        numbers.clear();
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** The vector of a word by its number. */
    float[] vector(int word) {
        return vectors.get(word);
    }

    /** The signs of a word by its number. */
    int[] signs(int word) {
        return signs.get(word);
    }

    private Sentence sentence(Document document, Line line, int[] labels, float weight) {
        int n = line.size();
        int[] tokens = new int[n + 2 * WordFeatures.REACH];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = number(line.word(i - WordFeatures.REACH));
        }
        int[][] elsewhere = new int[n][];
        int[][] signs = new int[n][];
        for (int i = 0; i < n; i++) {
            elsewhere[i] = Arrays.stream(HiddenInputs.elsewhere(line, i))
                    .mapToInt(this::number)
                    .toArray();
            IntStream.Builder builder = IntStream.builder();
            HiddenInputs.context(document, line, i, builder::add);
            signs[i] = builder.build().toArray();
        }
        return new Sentence(tokens, elsewhere, signs, labels, weight);
    }

    private int number(Word word) {
        return numbers.computeIfAbsent(word, w -> {
            vectors.add(HiddenInputs.vector(w, lexicon));
            signs.add(HiddenInputs.signs(w));
            return vectors.size() - 1;
        });
    }
}
