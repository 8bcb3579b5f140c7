package dev.dateline.bench.entities;

import dev.dateline.enrich.recognition.ContextFeatures;
import dev.dateline.enrich.recognition.Document;
import dev.dateline.enrich.recognition.FeatureSink;
import dev.dateline.enrich.recognition.Line;
import dev.dateline.enrich.recognition.Model;
import dev.dateline.enrich.recognition.Word;
import dev.dateline.enrich.recognition.WordFeatures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Sentences with their labels and the numbers of their features. */
final class TrainingSet {

    /**
     * A sentence.
     *
     * @param words for each token and each place of the window the features of the word there
     * @param contexts for each token its other features
     * @param labels of the tokens
     * @param weight how much it counts
     */
    record Sentence(int[][][] words, int[][] contexts, int[] labels, float weight) {

        int size() {
            return labels.length;
        }
    }

    /**
     * Documents that count alike.
     *
     * @param name of the corpus
     * @param documents the texts
     * @param weight how much each of its sentences counts
     */
    record Source(String name, List<AnnotatedDocument> documents, float weight) {}

    private final FeatureTable table;
    private final List<Sentence> sentences = new ArrayList<>();

    /** @param rare features that come less often are left out */
    TrainingSet(List<Source> sources, Model untrained, int rare) {
        FeatureTable all = new FeatureTable();
        FeatureSink counting = all::count;
        each(sources, untrained, (document, line, labels, weight) -> {
            for (int i = 0; i < line.size(); i++) {
                for (int place = 0; place < WordFeatures.PLACES; place++) {
                    WordFeatures.of(line.word(i + place - WordFeatures.REACH), place, counting);
                }
                ContextFeatures.of(document, line, i, counting);
            }
        });
        table = all.atLeast(rare);
        Map<Word, int[][]> known = new IdentityHashMap<>();
        each(
                sources,
                untrained,
                (document, line, labels, weight) -> sentences.add(sentence(document, line, labels, weight, known)));
    }

    FeatureTable table() {
        return table;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    private interface LineSink {
        void add(Document document, Line line, int[] labels, float weight);
    }

    private static void each(List<Source> sources, Model untrained, LineSink sink) {
        for (Source source : sources) {
            for (AnnotatedDocument annotated : source.documents()) {
                Document document = untrained.document(annotated.texts(), annotated.firstParagraph());
                List<int[]> labels = LabelledLines.of(document, annotated);
                for (int i = 0; i < labels.size(); i++) {
                    sink.add(document, document.lines().get(i), labels.get(i), source.weight());
                }
            }
        }
    }

    private Sentence sentence(Document document, Line line, int[] labels, float weight, Map<Word, int[][]> known) {
        int[][][] words = new int[line.size()][WordFeatures.PLACES][];
        int[][] contexts = new int[line.size()][];
        Numbers numbers = new Numbers(table);
        for (int i = 0; i < line.size(); i++) {
            for (int place = 0; place < WordFeatures.PLACES; place++) {
                Word word = line.word(i + place - WordFeatures.REACH);
                int[][] places = known.computeIfAbsent(word, w -> new int[WordFeatures.PLACES][]);
                if (places[place] == null) {
                    WordFeatures.of(word, place, numbers);
                    places[place] = numbers.take();
                }
                words[i][place] = places[place];
            }
            ContextFeatures.of(document, line, i, numbers);
            contexts[i] = numbers.take();
        }
        return new Sentence(words, contexts, labels, weight);
    }

    private static final class Numbers implements FeatureSink {

        private final FeatureTable table;
        private int[] taken = new int[128];
        private int size;

        Numbers(FeatureTable table) {
            this.table = table;
        }

        @Override
        public void add(long feature) {
            int number = table.number(feature);
            if (number >= 0) {
                if (size == taken.length) {
                    taken = Arrays.copyOf(taken, size * 2);
                }
                taken[size++] = number;
            }
        }

        int[] take() {
            int[] all = Arrays.copyOf(taken, size);
            size = 0;
            return all;
        }
    }
}
