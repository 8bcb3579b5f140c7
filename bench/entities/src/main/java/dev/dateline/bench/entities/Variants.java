package dev.dateline.bench.entities;

import dev.dateline.enrich.recognition.Recognized;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Copies of documents as other houses would print them: headlines in capitals or with Every Word Capitalized. */
final class Variants {

    private static final long SEED = 11;
    private static final Pattern FIRST_LETTER = Pattern.compile("(?<![\\p{L}\\p{N}'’])\\p{Ll}(?=\\p{L}{3})");

    private Variants() {}

    /** For a part of the documents a copy with another headline, or with every text in capitals. */
    static List<AnnotatedDocument> of(List<AnnotatedDocument> documents, int oneOf) {
        Random random = new Random(SEED);
        List<AnnotatedDocument> copies = new ArrayList<>();
        for (AnnotatedDocument document : documents) {
            int kind = random.nextInt(3 * oneOf);
            if (kind == 0) {
                copies.add(headline(document, Variants::upper));
            } else if (kind == 1) {
                copies.add(headline(document, Variants::title));
            } else if (kind == 2) {
                copies.add(all(document, Variants::upper));
            }
        }
        return copies;
    }

    /** One of so many documents in small letters alone. */
    static List<AnnotatedDocument> inSmallLetters(List<AnnotatedDocument> documents, int oneOf) {
        List<AnnotatedDocument> copies = new ArrayList<>();
        for (int i = 1; i < documents.size(); i += oneOf) {
            copies.add(all(documents.get(i), Variants::lower));
        }
        return copies;
    }

    /** The document with its first text changed. */
    static AnnotatedDocument headline(AnnotatedDocument document, UnaryOperator<String> change) {
        int paragraph = document.firstParagraph();
        List<String> paragraphs = new ArrayList<>(document.paragraphs());
        if (paragraph == 0) {
            paragraphs.set(0, change.apply(paragraphs.getFirst()));
        }
        Optional<String> title = document.title().map(change);
        return changed(document, title, paragraphs);
    }

    private static AnnotatedDocument all(AnnotatedDocument document, UnaryOperator<String> change) {
        return changed(
                document,
                document.title().map(change),
                document.paragraphs().stream().map(change).toList());
    }

    private static AnnotatedDocument changed(
            AnnotatedDocument document, Optional<String> title, List<String> paragraphs) {
        List<Recognized> names = document.names().stream()
                .map(name -> {
                    String text = name.paragraph() == Recognized.TITLE
                            ? title.orElseThrow()
                            : paragraphs.get(name.paragraph());
                    return new Recognized(
                            name.type(),
                            name.paragraph(),
                            name.start(),
                            name.end(),
                            text.substring(name.start(), name.end()));
                })
                .toList();
        return new AnnotatedDocument(title, paragraphs, names);
    }

    static String upper(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.length() == text.length() ? upper : text;
    }

    private static String lower(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.length() == text.length() ? lower : text;
    }

    static String title(String text) {
        return FIRST_LETTER.matcher(text).replaceAll(match -> match.group().toUpperCase(Locale.ROOT));
    }
}
