package dev.dateline.enrich.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, names come out in order and where they say they are, in time. */
class AnyArticleTest {

    private static final EntityRecognizer RECOGNIZER = EntityRecognizer.bundled();
    private static final int BIG = 1_000_000;

    private static final String[] PIECES = {
        "Ada Quill",
        "Mr ",
        "President ",
        "the Kremlin",
        " said ",
        "LOWMERE ",
        "(AFP) — ",
        "U.S.",
        "'s",
        "’",
        "O'",
        "-",
        ". ",
        " ",
        "\n",
        "\t",
        "\u0000",
        "\uD800",
        "\uDC00",
        "𝔄𝔡𝔞",
        "日本",
        "ا",
        "e\u0301",
        "1996-10-22",
        "3.",
        "@",
        "#",
        "https://",
        "&",
        "É",
        "İ",
        "ß",
        "\u200D",
        "\uFEFF",
        "Al-",
        "(",
        ")",
        "\"",
        "n't",
        "Lowmere United",
    };

    @Test
    void isRightAboutWhereNamesAre() {
        int found = 0;
        for (long seed = 1; seed <= 1_000; seed++) {
            Random random = new Random(seed);
            Optional<String> title = random.nextBoolean() ? Optional.of(text(random)) : Optional.empty();
            List<String> paragraphs = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                paragraphs.add(text(random));
            }
            try {
                List<Recognized> names = RECOGNIZER.recognize(title, paragraphs);
                check(title, paragraphs, names, "seed " + seed);
                found += names.size();
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
        assertTrue(found > 1_000, "names found: " + found);
    }

    @Test
    void findsNothingInNothing() {
        assertEquals(List.of(), RECOGNIZER.recognize(Optional.empty(), List.of()));
        assertEquals(List.of(), RECOGNIZER.recognize(Optional.of(""), List.of("", " ", "\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "Ab",
                "A-",
                "A ",
                "A. ",
                "Ada Quill ",
                "1",
                "1,",
                "'",
                "U.S.",
                "日",
                "\u0301",
                "(",
                "\uD800",
                "@a",
                "a&"
            })
    void endsInTimeOnAMegabyteOfOneThing(String piece) {
        String text = piece.repeat(BIG / piece.length());

        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> RECOGNIZER.recognize(Optional.of(text), List.of("Ada Quill said so.")));
    }

    @Test
    void answersThreadsAsItAnswersOne() {
        List<String> paragraphs =
                List.of("Ada Quill of Lowmere met Sergei Petrov in Nairobi.", "Quill told Reuters no.");
        List<Recognized> alone = RECOGNIZER.recognize(Optional.empty(), paragraphs);

        List<List<Recognized>> together = java.util.stream.IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> RECOGNIZER.recognize(Optional.empty(), paragraphs))
                .toList();

        assertTrue(alone.size() >= 4, alone.toString());
        together.forEach(names -> assertEquals(alone, names));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(
                    random.nextInt(8) == 0
                            ? Character.toString(random.nextInt(0x11_0000))
                            : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static void check(Optional<String> title, List<String> paragraphs, List<Recognized> names, String seed) {
        int paragraph = Recognized.TITLE;
        int end = 0;
        for (Recognized name : names) {
            String text = name.paragraph() == Recognized.TITLE ? title.orElseThrow() : paragraphs.get(name.paragraph());
            assertEquals(text.substring(name.start(), name.end()), name.text(), seed);
            assertTrue(!name.text().isBlank(), seed);
            assertTrue(name.paragraph() > paragraph || name.paragraph() == paragraph && name.start() >= end, seed);
            paragraph = name.paragraph();
            end = name.end();
        }
    }
}
