package dev.dateline.bench.entities;

import dev.dateline.enrich.recognition.EntityRecognizer;
import dev.dateline.enrich.recognition.Tokenizer;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/**
 * Tokens for each second of time that one thread has had a core.
 *
 * @param first of one pass over texts whose words the recogniser has not read before, by code that has been compiled
 * @param again of further passes over the same texts by the same recogniser, which knows the words that its cache could keep
 */
record Speed(double first, double again) {

    private static final long ROUND_NANOS = 1_000_000_000L;
    private static final int ROUNDS = 3;

    /** The best of some rounds: each has a recogniser of its own, since its cache of words is to be empty. */
    static Speed of(EntityRecognizer recognizer, List<AnnotatedDocument> documents) {
        passesUntil(ROUND_NANOS, recognizer, documents);
        long tokens = tokens(documents);
        double first = 0;
        double again = 0;
        for (int round = 0; round < ROUNDS; round++) {
            EntityRecognizer fresh = EntityRecognizer.bundled();
            first = Math.max(first, tokens * passesUntil(0, fresh, documents));
            again = Math.max(again, tokens * passesUntil(ROUND_NANOS, fresh, documents));
        }
        return new Speed(first, again);
    }

    /** Passes a second, of one at least. */
    private static double passesUntil(long least, EntityRecognizer recognizer, List<AnnotatedDocument> documents) {
        long names = 0;
        long start = threadNanos();
        int passes = 0;
        long nanos = 0;
        while (passes == 0 || nanos < least) {
            for (AnnotatedDocument document : documents) {
                names += recognizer
                        .recognize(document.title(), document.paragraphs())
                        .size();
            }
            passes++;
            nanos = threadNanos() - start;
        }
        if (names < 0) {
            throw new AssertionError("counted, so that the work is not left out as unused");
        }
        return 1e9 * passes / nanos;
    }

    /** Time that this thread has had a core: not what it waits for other programs of the machine. */
    private static long threadNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static long tokens(List<AnnotatedDocument> documents) {
        return documents.stream()
                .flatMap(document -> document.texts().stream())
                .mapToLong(text -> Tokenizer.tokens(text).size())
                .sum();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,.0f tokens/s (read again %,.0f)", first, again);
    }
}
