package dev.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, cleaning ends in time and throws nothing. */
class AnyTextTest {

    private static final Instant RECEIVED = Instant.parse("2026-10-01T00:00:00Z");
    /** What takes square time takes many minutes at this length, what takes linear time milliseconds. */
    private static final int BIG = 500_000;

    private static final String[] PIECES = {
        "date 2026-09-14 ",
        "Read more",
        "ISTANBUL (",
        "AFP) — ",
        "©",
        "By ",
        "Ada Quill",
        " / ",
        "\"",
        "“",
        "(",
        "[",
        ". ",
        "\n",
        "\n\n",
        "…",
        " ..",
        "13 minutes ago",
        "Recent Stories",
        "Dear readers,",
        "Support us",
        "https://",
        "2026-09-14T",
        "27th ",
        "Feb, ",
        "12:60",
        "pm",
        "\u0301",
        "\uD800",
        "日本",
        "ا",
        "$5",
        "-",
        "—",
        ":",
        "|",
        "\r",
        "\u2028",
        "Updated:",
    };

    private final PageCleaner cleaner = new PageCleaner();

    @Test
    void cleansRandomPiecesOfPages() {
        for (long seed = 1; seed <= 1000; seed++) {
            Random random = new Random(seed);
            StringBuilder page = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                page.append(
                        random.nextInt(6) == 0
                                ? Character.toString(random.nextInt(0x11_0000))
                                : PIECES[random.nextInt(PIECES.length)]);
            }
            String text = page.toString();
            try {
                CleanText clean = cleaner.clean(
                        text,
                        new Claims(
                                Optional.of(text),
                                Optional.of(text),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        RECEIVED);
                assertTrue(clean.paragraphs().stream().noneMatch(String::isBlank), "seed " + seed);
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "\n",
                "a ",
                "A ",
                "A-",
                "A B ",
                "(",
                "\"",
                "1",
                "1 ",
                "1/",
                "a.",
                "A. ",
                "a\n",
                "Ab\n",
                "日",
                "\u0301",
                "© A ",
                "by A ",
                "Read more ",
                "We need your support. ",
                "Associated Press ",
                "2026-09-14 ",
                "The ",
                "/",
                ": ",
                "—",
                "12:30 ",
                "support ! ",
                "Recent Stories\n",
                "A sentence that is a paragraph of the text.\n",
                "Ada Quill / AFP\n",
            })
    void endsInTimeOnHalfAMegabyteOfOneThing(String piece) {
        String page = piece.repeat(BIG / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> cleaner.clean(page, Claims.NONE, RECEIVED));
    }

    @Test
    void endsInTimeOnFiveMegabytes() {
        String page = "© A we support 12:30 ".repeat(250_000);

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> cleaner.clean(page, Claims.NONE, RECEIVED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Menu\n",
                "Two ferries leave\n",
                "- - - - - ",
                "Two ferries leave the harbour of Lowmere?\n",
                "© A\n"
            })
    void endsInTimeOnEndlessMenus(String piece) {
        String page = piece.repeat(BIG / piece.length()) + "Two ferries leave the harbour of Lowmere, the master said.";
        Claims claims = Claims.ofUrl("https://www.fenlandpost.example/two-ferries-leave-the-harbour");

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> cleaner.clean(page, claims, RECEIVED));
    }

    @Test
    void endsInTimeOnLongAddressesAndClaims() {
        String endless = "https://a.example/" + "a-2026-".repeat(100_000);
        Claims claims = new Claims(
                Optional.of(endless), Optional.of(endless), Optional.of(endless), Optional.empty(), Optional.empty());

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> cleaner.clean("A text.", claims, RECEIVED));
    }
}
