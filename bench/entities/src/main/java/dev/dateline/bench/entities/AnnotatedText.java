package dev.dateline.bench.entities;

import dev.dateline.enrich.recognition.Recognized;
import dev.dateline.names.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the project's own annotated news, in the form that {@code text/README.md} describes. */
final class AnnotatedText {

    private static final Pattern MARK = Pattern.compile("\\[(PER|ORG|LOC) ([^\\[\\]]+)]");
    private static final String HEADLINE = "! ";

    private final List<AnnotatedDocument> documents = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Recognized> names = new ArrayList<>();
    private Optional<String> title = Optional.empty();

    private AnnotatedText() {}

    /** The files of a folder, in the order of their names. */
    static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * The documents of a file.
     *
     * @throws IllegalStateException if a bracket is none of a mark; names the line
     */
    static List<AnnotatedDocument> read(Path file) throws IOException {
        AnnotatedText reader = new AnnotatedText();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) {
                reader.endDocument();
            } else if (!line.startsWith("# ")) {
                reader.line(line.strip(), file.getFileName() + " line " + number);
            }
        }
        reader.endDocument();
        return reader.documents;
    }

    private void line(String line, String where) {
        boolean headline = line.startsWith(HEADLINE) && title.isEmpty() && paragraphs.isEmpty();
        String marked = line.startsWith(HEADLINE) ? line.substring(HEADLINE.length()) : line;
        int paragraph = headline ? Recognized.TITLE : paragraphs.size();
        StringBuilder text = new StringBuilder();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            int start = text.length();
            text.append(mark.group(2));
            names.add(new Recognized(type(mark.group(1)), paragraph, start, text.length(), mark.group(2)));
            at = mark.end();
        }
        text.append(marked, at, marked.length());
        if (text.indexOf("[") >= 0 || text.indexOf("]") >= 0) {
            System.err.println(where + ": a bracket that is none of a mark; the line is left out");
            names.removeIf(name -> name.paragraph() == paragraph);
            return;
        }
        if (headline) {
            title = Optional.of(text.toString());
        } else {
            paragraphs.add(text.toString());
        }
    }

    private static EntityType type(String mark) {
        return switch (mark) {
            case "PER" -> EntityType.PERSON;
            case "ORG" -> EntityType.ORGANIZATION;
            default -> EntityType.PLACE;
        };
    }

    private void endDocument() {
        if (title.isPresent() || !paragraphs.isEmpty()) {
            documents.add(new AnnotatedDocument(title, List.copyOf(paragraphs), List.copyOf(names)));
        }
        title = Optional.empty();
        paragraphs.clear();
        names.clear();
    }
}
