package dev.dateline.bench.entities;

import dev.dateline.enrich.recognition.EntityRecognizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Loads the recogniser in a JVM that has not loaded it before, and prints how many seconds that took, how many bytes of heap it then
 * holds, and how many with its cache of words full.
 */
public final class ColdStart {

    private ColdStart() {}

    /** @param args the folder with our own annotated text, to fill the cache with */
    public static void main(String[] args) throws IOException {
        List<AnnotatedDocument> documents = new ArrayList<>();
        for (Path file : AnnotatedText.files(Path.of(args[0]))) {
            documents.addAll(AnnotatedText.read(file));
        }
        long before = usedHeap();
        long start = System.nanoTime();
        EntityRecognizer recognizer = EntityRecognizer.bundled();
        double seconds = (System.nanoTime() - start) / 1e9;
        long loaded = usedHeap() - before;
        long names = 0;
        for (AnnotatedDocument document : documents) {
            names += recognizer
                    .recognize(document.title(), document.paragraphs())
                    .size();
        }
        long filled = usedHeap() - before;
        if (names == 0
                || recognizer.recognize(documents.getFirst().title(), List.of()).size() > names) {
            throw new IllegalStateException("The recogniser that was loaded finds nothing");
        }
        System.out.println(seconds + " " + loaded + " " + filled);
    }

    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
