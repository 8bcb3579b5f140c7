package dev.dateline.bench.entities;

import dev.dateline.enrich.recognition.EntityRecognizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Measures the recogniser that comes with the service on IOB files, one line each. */
public final class NerBench {

    private NerBench() {}

    /** @param args the files */
    public static void main(String[] args) throws IOException {
        EntityRecognizer recognizer = EntityRecognizer.bundled();
        for (String arg : args) {
            Path file = Path.of(arg);
            if (!Files.isRegularFile(file)) {
                System.err.println("No file " + file);
                System.exit(2);
            }
            List<AnnotatedDocument> documents = IobFile.read(file);
            Score score = Score.of(recognizer, documents);
            System.out.printf(
                    Locale.ROOT, "%s  %s  %s%n", file.getFileName(), Speed.of(recognizer, documents), score.line());
        }
    }
}
