package dev.dateline.bench.entities;

import dev.dateline.enrich.recognition.Recognized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with the names that people marked in it.
 *
 * @param title the headline, if it is known to be one
 * @param paragraphs the text; of a corpus of sentences each is one
 * @param names the marked names, in the order of the text
 */
record AnnotatedDocument(Optional<String> title, List<String> paragraphs, List<Recognized> names) {

    /** The title, if there is one, and the paragraphs. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(paragraphs.size() + 1);
        title.ifPresent(texts::add);
        texts.addAll(paragraphs);
        return texts;
    }

    /** The paragraph that the first of {@link #texts} is. */
    int firstParagraph() {
        return title.isPresent() ? Recognized.TITLE : 0;
    }
}
