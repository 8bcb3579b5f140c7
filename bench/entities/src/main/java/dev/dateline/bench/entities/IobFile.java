package dev.dateline.bench.entities;

import dev.dateline.enrich.recognition.Recognized;
import dev.dateline.names.EntityType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Reads text as IOB: a token a line, its tag in the last column, an empty line between sentences, {@code -DOCSTART-} before each
 * document. Both IOB1 and IOB2 are understood; types other than people, organizations and places are read as nothing. Each
 * sentence becomes a paragraph, its tokens parted by spaces.
 */
final class IobFile {

    /** A file that does not say where documents begin is cut after so many sentences. */
    private static final int SENTENCES = 25;

    /** Longer documents are collections, such as a year of short messages, and are cut too. */
    private static final int MOST_SENTENCES = 1_000;

    private final List<AnnotatedDocument> documents = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Recognized> names = new ArrayList<>();
    private final StringBuilder sentence = new StringBuilder();
    private final int cut;
    private EntityType open;
    private int openStart;
    private int lastEnd;

    private IobFile(int cut) {
        this.cut = cut;
    }

    /** The documents of a file, gzipped or not. */
    static List<AnnotatedDocument> read(Path file) throws IOException {
        List<List<String>> documents = new ArrayList<>();
        documents.add(new ArrayList<>());
        boolean marked = false;
        try (BufferedReader in = open(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("-DOCSTART-")) {
                    marked = true;
                    documents.add(new ArrayList<>());
                } else {
                    documents.getLast().add(line);
                }
            }
        }
        List<AnnotatedDocument> all = new ArrayList<>();
        for (List<String> lines : documents) {
            long sentences = lines.stream().filter(String::isBlank).count();
            int cut = !marked ? SENTENCES : sentences > MOST_SENTENCES ? 1 : Integer.MAX_VALUE;
            IobFile reader = new IobFile(cut);
            lines.forEach(reader::line);
            reader.endDocument();
            all.addAll(reader.documents);
        }
        return all;
    }

    /** The same with each sentence as a document of its own, for corpora whose neighbouring sentences have nothing in common. */
    static List<AnnotatedDocument> readSentences(Path file) throws IOException {
        List<AnnotatedDocument> sentences = new ArrayList<>();
        try (BufferedReader in = open(file)) {
            IobFile reader = new IobFile(1);
            in.lines().filter(line -> !line.startsWith("-DOCSTART-")).forEach(reader::line);
            reader.endDocument();
            sentences.addAll(reader.documents);
        }
        return sentences;
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    private void line(String line) {
        if (line.isBlank()) {
            endSentence();
            return;
        }
        String[] cells = line.strip().split("[\\t ]+");
        if (cells.length < 2) {
            return;
        }
        String tag = cells[cells.length - 1];
        int dash = tag.indexOf('-');
        Optional<EntityType> type = dash < 0 ? Optional.empty() : type(tag.substring(dash + 1));
        boolean begins = type.isPresent() && (tag.startsWith("B") || tag.startsWith("S") || open != type.get());
        if (open != null && (begins || type.isEmpty())) {
            endName();
        }
        if (sentence.length() > 0) {
            sentence.append(' ');
        }
        if (begins) {
            open = type.get();
            openStart = sentence.length();
        }
        sentence.append(cells[0]);
        lastEnd = sentence.length();
    }

    private static Optional<EntityType> type(String tag) {
        return switch (tag.toUpperCase(Locale.ROOT)) {
            case "PER", "PERSON" -> Optional.of(EntityType.PERSON);
            case "ORG", "ORGANIZATION", "ORGANISATION" -> Optional.of(EntityType.ORGANIZATION);
            case "LOC", "LOCATION", "GPE", "PLACE" -> Optional.of(EntityType.PLACE);
            default -> Optional.empty();
        };
    }

    private void endName() {
        names.add(new Recognized(open, paragraphs.size(), openStart, lastEnd, sentence.substring(openStart, lastEnd)));
        open = null;
    }

    private void endSentence() {
        if (open != null) {
            endName();
        }
        if (sentence.length() > 0) {
            paragraphs.add(sentence.toString());
            sentence.setLength(0);
        }
        if (paragraphs.size() >= cut) {
            endDocument();
        }
    }

    private void endDocument() {
        if (sentence.length() > 0) {
            endSentence();
        }
        if (!paragraphs.isEmpty()) {
            documents.add(new AnnotatedDocument(Optional.empty(), List.copyOf(paragraphs), List.copyOf(names)));
            paragraphs.clear();
            names.clear();
        }
    }
}
