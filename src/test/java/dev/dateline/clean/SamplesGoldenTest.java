package dev.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Outlet;
import dev.dateline.article.Published;
import dev.dateline.samples.Samples;
import dev.dateline.samples.Samples.Sample;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cleaning makes of the sample pages is what their author wrote down. */
class SamplesGoldenTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-01T12:00:00Z");

    private final PageCleaner cleaner = new PageCleaner();

    static Stream<Sample> samples() {
        return Samples.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void findsTheArticleOfItsAuthor(Sample sample) {
        JsonNode golden = sample.golden();
        CleanText clean = cleaner.clean(sample.text(), claims(sample.claims()), RECEIVED);

        List<String> paragraphs = new ArrayList<>();
        golden.get("paragraphs").forEach(paragraph -> paragraphs.add(paragraph.asText()));
        assertAll(
                () -> assertEquals(String.join("\n", paragraphs), String.join("\n", clean.paragraphs())),
                () -> assertEquals(text(golden, "title"), clean.title(), "title"),
                () -> assertEquals(
                        Optional.of(new Outlet(
                                golden.at("/outlet/id").asText(),
                                golden.at("/outlet/name").asText())),
                        clean.outlet(),
                        "outlet"),
                () -> assertEquals(text(golden, "agency"), clean.agency(), "agency"),
                () -> assertEquals(text(golden, "byline"), clean.byline(), "byline"),
                () -> assertEquals(text(golden, "dateline"), clean.dateline(), "dateline"),
                () -> assertEquals(published(golden.get("published")), clean.published(), "published"));
    }

    private static Claims claims(Map<String, String> claims) {
        return new Claims(
                Optional.ofNullable(claims.get("url")),
                Optional.ofNullable(claims.get("outlet")),
                Optional.ofNullable(claims.get("title")),
                Optional.ofNullable(claims.get("published")).flatMap(value -> PublishedClaim.parse(value, RECEIVED)),
                Optional.ofNullable(claims.get("language")));
    }

    private static Optional<Published> published(JsonNode published) {
        String value = published.get("value").asText();
        Instant instant = Instant.parse(value.length() == 10 ? value + "T00:00:00Z" : value);
        return Optional.of(new Published(
                instant,
                Published.Precision.valueOf(upper(published, "precision")),
                Published.From.valueOf(upper(published, "from"))));
    }

    private static String upper(JsonNode node, String name) {
        return node.get(name).asText().toUpperCase(Locale.ROOT);
    }

    private static Optional<String> text(JsonNode node, String name) {
        return node.hasNonNull(name) ? Optional.of(node.get(name).asText()) : Optional.empty();
    }
}
