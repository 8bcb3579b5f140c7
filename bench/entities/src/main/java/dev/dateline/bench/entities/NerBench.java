package dev.dateline.bench.entities;

import dev.dateline.enrich.recognition.EntityRecognizer;
import dev.dateline.enrich.recognition.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Measures the recogniser that comes with the service on IOB files, one line each. */
public final class NerBench {

    private static final long ROUND_NANOS = 1_000_000_000L;
    private static final int ROUNDS = 3;

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
                    Locale.ROOT,
                    "%s  %,.0f tokens/s  %s%n",
                    file.getFileName(),
                    tokensPerSecond(recognizer, documents),
                    score.line());
        }
    }

    /** Tokens a second on one thread: the best of some rounds of a second or one pass, whichever is longer. */
    static double tokensPerSecond(EntityRecognizer recognizer, List<AnnotatedDocument> documents) {
        long tokens = documents.stream()
                .flatMap(document -> document.texts().stream())
                .mapToLong(text -> Tokenizer.tokens(text).size())
                .sum();
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long passes = 0;
            long nanos = 0;
            while (nanos < ROUND_NANOS) {
                documents.forEach(document -> recognizer.recognize(document.title(), document.paragraphs()));
                passes++;
                nanos = System.nanoTime() - start;
            }
            best = Math.max(best, 1e9 * tokens * passes / nanos);
        }
        return best;
    }
}
