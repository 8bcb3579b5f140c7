package dev.dateline.bench.entities;

import dev.dateline.enrich.recognition.EntityRecognizer;
import dev.dateline.enrich.recognition.Model;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints what the recogniser costs: time to load, heap, size, tokens a second. */
public final class SpeedBench {

    private static final int STARTS = 5;

    private SpeedBench() {}

    /** @param args the folder with our own annotated text */
    public static void main(String[] args) throws IOException, URISyntaxException {
        List<AnnotatedDocument> documents = new ArrayList<>();
        for (Path file : AnnotatedText.files(Path.of(args[0]))) {
            documents.addAll(AnnotatedText.read(file));
        }
        double fastest = Double.MAX_VALUE;
        double slowest = 0;
        double[] start = {};
        for (int i = 0; i < STARTS; i++) {
            start = startJvm(args[0]);
            fastest = Math.min(fastest, start[0]);
            slowest = Math.max(slowest, start[0]);
        }
        print("load %.2f to %.2f s: EntityRecognizer.bundled() in each of %d new JVMs", fastest, slowest, STARTS);
        print(
                "heap %.1f MB after loading, %.1f MB with its cache of words full: used after collection, less what was before",
                start[1] / 1e6, start[2] / 1e6);
        try (InputStream in = Model.class.getResourceAsStream(Model.RESOURCE)) {
            print("resource %.1f MB gzipped", in.readAllBytes().length / 1e6);
        }
        print(
                "%s: one thread, %,d tokens of %d articles, best of three rounds, each with an empty cache of words",
                Speed.of(EntityRecognizer.bundled(), documents), Speed.tokens(documents), documents.size());
    }

    /** What {@link ColdStart} prints in a new JVM; with the serial collector, whose heap has no regions half empty. */
    private static double[] startJvm(String text) throws IOException, URISyntaxException {
        String classPath = place(EntityRecognizer.class) + File.pathSeparator + place(SpeedBench.class);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-XX:+UseSerialGC", "-cp", classPath, ColdStart.class.getName(), text)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Arrays.stream(printed.strip().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static String place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private static void print(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }
}
