package dev.dateline.bench.entities;

import dev.dateline.enrich.recognition.Document;
import dev.dateline.enrich.recognition.Label;
import dev.dateline.enrich.recognition.Line;
import dev.dateline.enrich.recognition.Recognized;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The labels of the sentences of an annotated document. */
final class LabelledLines {

    private LabelledLines() {}

    /** For each line of the document the labels of its tokens. */
    static List<int[]> of(Document document, AnnotatedDocument annotated) {
        Map<Integer, List<Recognized>> byParagraph = new HashMap<>();
        annotated.names().forEach(name -> byParagraph
                .computeIfAbsent(name.paragraph(), p -> new ArrayList<>())
                .add(name));
        List<int[]> labels = new ArrayList<>();
        for (Line line : document.lines()) {
            labels.add(labels(line, byParagraph.getOrDefault(line.paragraph(), List.of())));
        }
        return labels;
    }

    private static int[] labels(Line line, List<Recognized> names) {
        int[] labels = new int[line.size()];
        for (Recognized name : names) {
            int first = -1;
            int last = -1;
            for (int i = 0; i < labels.length; i++) {
                int start = line.tokens().start(line.from() + i);
                int end = line.tokens().end(line.from() + i);
                if (start < name.end() && end > name.start()) {
                    first = first < 0 ? i : first;
                    last = i;
                }
            }
            for (int i = Math.max(first, 0); i <= last; i++) {
                labels[i] = Label.of(name.type(), i == first, i == last);
            }
        }
        return labels;
    }
}
