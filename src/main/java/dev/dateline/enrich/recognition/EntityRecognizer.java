package dev.dateline.enrich.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds names in articles with a linear-chain conditional random field (J. Lafferty, A. McCallum, F. Pereira, ICML 2001).
 * Immutable and safe for any number of threads; time is linear in the length of the text.
 */
public final class EntityRecognizer {

    private final Model model;

    /** A recogniser of the given model. */
    public EntityRecognizer(Model model) {
        this.model = model;
    }

    /** The recogniser with the model that comes with the service; read anew with each call, so keep it. */
    public static EntityRecognizer bundled() {
        return new EntityRecognizer(Model.bundled());
    }

    /**
     * The names of an article.
     *
     * @param title its title, if it has one
     * @param paragraphs its paragraphs, without markup
     * @return the names in the order of the text, title first, none overlapping another
     */
    public List<Recognized> recognize(Optional<String> title, List<String> paragraphs) {
        List<String> texts = new ArrayList<>(paragraphs.size() + 1);
        title.ifPresent(texts::add);
        texts.addAll(paragraphs);
        Document document = model.document(texts, title.isPresent() ? Recognized.TITLE : 0);
        List<Recognized> names = new ArrayList<>();
        for (Line line : document.lines()) {
            int[] labels = Viterbi.best(model.emissions(document, line), model.steps());
            collect(line, labels, names);
        }
        return names;
    }

    private static void collect(Line line, int[] labels, List<Recognized> names) {
        int first = 0;
        for (int i = 0; i < labels.length; i++) {
            if (Label.begins(labels[i])) {
                first = i;
            }
            if (Label.ends(labels[i])) {
                int start = line.tokens().start(line.from() + first);
                int end = line.tokens().end(line.from() + i);
                String text = line.tokens().text().substring(start, end);
                names.add(new Recognized(Label.type(labels[i]), line.paragraph(), start, end, text));
            }
        }
    }
}
