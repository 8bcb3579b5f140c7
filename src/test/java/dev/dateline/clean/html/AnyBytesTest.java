package dev.dateline.clean.html;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.dateline.clean.Claims;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes: an answer, in time. */
class AnyBytesTest {

    private static final int MEGABYTE = 1 << 20;

    private final HtmlPageCleaner cleaner = new HtmlPageCleaner();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20261116})
    void readsRandomBytes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            byte[] bytes = new byte[random.nextInt(4096)];
            random.nextBytes(bytes);
            read(bytes);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20261116})
    void readsRandomMarkup(long seed) {
        String[] pieces = {
            "<",
            ">",
            "<div",
            "</div>",
            "<p>",
            "<!--",
            "-->",
            "<script",
            "</script>",
            "<svg>",
            "</svg>",
            "<br>",
            "<table>",
            "<td>",
            "<article>",
            "<a href=",
            "\"",
            "'",
            "&amp",
            "&#x1F600;",
            "&#0;",
            "<script type=application/ld+json>",
            "{\"@type\":",
            "[",
            "\"NewsArticle\"",
            "<meta charset=",
            "<meta property=og:title content=",
            "<h1>",
            "<title>",
            "<![CDATA[",
            "]]>",
            "<template>",
            "<select>",
            "<style>",
            "<li>",
            " words of a text, ",
            "\u0301",
            "\uD800",
            "\u202E",
            "\u0000"
        };
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            StringBuilder page = new StringBuilder();
            for (int j = random.nextInt(200); j > 0; j--) {
                page.append(pieces[random.nextInt(pieces.length)]);
            }
            read(page.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void readsAPageCutOffAnywhere() {
        byte[] page = HarbourPage.with("<script type='application/ld+json'>{\"@type\": \"NewsArticle\"}</script>", "")
                .getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < page.length; length += 7) {
            read(java.util.Arrays.copyOf(page, length));
        }
    }

    @Test
    void readsElementsNestedAHundredThousandDeep() {
        for (String tag : new String[] {"div", "p", "span", "b", "table", "ul", "a", "font"}) {
            within("<" + tag + ">", 100_000, "words");
        }
    }

    @Test
    void readsStructuredDataNestedAHundredThousandDeep() {
        within("<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>", 1, "words");
        within("<script type='application/ld+json'>" + "{\"author\":".repeat(100_000) + "</script>", 1, "words");
    }

    @Test
    void readsTenMegabytesOfAnythingInTime() {
        String paragraph = "<p class='story body'>" + HarbourPage.LEAD + "</p>\n";
        within(paragraph, 10 * MEGABYTE / paragraph.length(), "");
        within("word ", 2 * MEGABYTE, "");
        within("<p>x", 10 * MEGABYTE / 4, "");
        within("<!-- ", 2 * MEGABYTE, "");
        within("<script ", 10 * MEGABYTE / 8, "");
        within("</", 5 * MEGABYTE, "");
        within("<a href=x>y</a> ", 10 * MEGABYTE / 16, "");
        within("<div class='" + "related ".repeat(1000) + "'>x</div>", 1200, "");
    }

    private void within(String piece, int times, String end) {
        byte[] page = (piece.repeat(times) + end).getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(
                ofSeconds(60),
                () -> read(page),
                () -> times + " times " + piece.substring(0, Math.min(20, piece.length())));
    }

    private HtmlArticle read(byte[] page) {
        return cleaner.article(page, Optional.empty(), Claims.NONE, HarbourPage.RECEIVED);
    }
}
