package dev.dateline.bench.entities;

import dev.dateline.enrich.recognition.EntityRecognizer;
import dev.dateline.enrich.recognition.Model;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints what the recogniser costs: time to load, heap, size, tokens a second. */
public final class SpeedBench {

    private SpeedBench() {}

    /** @param args the folder with our own annotated text */
    public static void main(String[] args) throws IOException {
        long before = usedHeap();
        long start = System.nanoTime();
        EntityRecognizer recognizer = EntityRecognizer.bundled();
        double loaded = (System.nanoTime() - start) / 1e9;
        long held = usedHeap() - before;
        List<AnnotatedDocument> documents = new ArrayList<>();
        for (Path file : AnnotatedText.files(Path.of(args[0]))) {
            documents.addAll(AnnotatedText.read(file));
        }
        double speed = NerBench.tokensPerSecond(recognizer, documents);
        long warm = usedHeap() - before;
        print("first load in a new JVM %.2f s", loaded);
        print(
                "heap after loading %.1f MB, after %d articles with the cache of words full %.1f MB (used after collection, against before)",
                held / 1e6, documents.size(), warm / 1e6);
        try (InputStream in = Model.class.getResourceAsStream(Model.RESOURCE)) {
            print("resource %.1f MB gzipped", in.readAllBytes().length / 1e6);
        }
        print("%,.0f tokens/s on one thread, all of entities/text, best of three rounds", speed);
        if (recognizer.hashCode() == 0) {
            System.err.println("kept until here, so that it is counted");
        }
    }

    private static void print(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }

    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
