package dev.dateline.enrich.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds names in articles with a linear-chain conditional random field (J. Lafferty, A. McCallum, F. Pereira, ICML 2001), whose
 * gains are those of features added to those of hidden units, and with rules after it. Immutable and safe for any number of threads; time is linear in the length of the text.
 */
public final class EntityRecognizer {

    private final Model model;
    private final Rules rules = new Rules();

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
        List<Reading> readings = new ArrayList<>(document.lines().size());
        for (Line line : document.lines()) {
            Reading reading = new Reading(line, Viterbi.best(model.emissions(document, line), model.steps()));
            rules.apply(reading);
            readings.add(reading);
        }
        Consistency.apply(readings);
        List<Recognized> names = new ArrayList<>();
        readings.forEach(reading -> collect(reading, names));
        return names;
    }

    private static void collect(Reading reading, List<Recognized> names) {
        Tokens tokens = reading.line.tokens();
        for (Reading.Span span : reading.spans()) {
            int start = tokens.start(reading.line.from() + span.from());
            int end = tokens.end(reading.line.from() + span.to() - 1);
            String text = tokens.text().substring(start, end);
            names.add(new Recognized(span.type(), reading.line.paragraph(), start, end, text));
        }
    }
}
