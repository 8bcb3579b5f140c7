package dev.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Real pages against a golden file of facts and fingerprints. The pages' text is their publishers' and not in this
 * repository: the test runs only where the folder {@code ../shared/seeds} lies beside it. Run the main method to print the
 * golden file anew, and read what changed.
 */
class SeedsGoldenTest {

    private static final Instant RECEIVED = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void cleansTheRealPages() throws IOException {
        Optional<Path> seeds = seeds();
        assumeTrue(seeds.isPresent(), "no folder ../shared/seeds with the real pages beside the project");

        try (InputStream golden = SeedsGoldenTest.class.getResourceAsStream("seeds-golden.txt")) {
            assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8), describe(seeds.orElseThrow()));
        }
    }

    public static void main(String[] args) throws IOException {
        System.out.print(describe(Path.of(args[0])));
    }

    private static Optional<Path> seeds() {
        return Optional.of(Path.of("../shared/seeds")).filter(Files::isDirectory);
    }

    private static String describe(Path folder) throws IOException {
        StringBuilder facts = new StringBuilder();
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            CleanText clean = new PageCleaner().clean(Files.readString(file), Claims.NONE, RECEIVED);
            facts.append(file.getFileName()).append('\n');
            fact(facts, "title", clean.title().map(SeedsGoldenTest::fingerprint));
            fact(facts, "outlet", clean.outlet().map(outlet -> outlet.id() + " " + outlet.name()));
            fact(facts, "agency", clean.agency());
            fact(facts, "byline", clean.byline());
            fact(facts, "dateline", clean.dateline());
            fact(facts, "published", clean.published().map(p -> p.instant() + " " + p.precision() + " " + p.from()));
            fact(facts, "updated", clean.updated().map(p -> p.instant() + " " + p.precision()));
            clean.paragraphs().forEach(paragraph -> fact(facts, "paragraph", Optional.of(fingerprint(paragraph))));
        }
        return facts.toString();
    }

    private static void fact(StringBuilder facts, String name, Optional<String> value) {
        facts.append("  ").append(name).append(' ').append(value.orElse("-")).append('\n');
    }

    private static String fingerprint(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
