package dev.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlFactsTest {

    private static final Instant RECEIVED = Instant.parse("2026-10-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "https://www.fenlandpost.example/a, fenlandpost.example",
        "https://news.fenlandpost.co.uk:8443/a, fenlandpost.co.uk",
        "http://192.0.2.7/a, 192.0.2.7",
        "https://localhost/a, localhost",
    })
    void knowsWhoseAddressItIs(String url, String domain) {
        assertEquals(Optional.of(domain), UrlFacts.domain(url));
    }

    @Test
    void knowsNothingOfWhatIsNoAddress() {
        assertEquals(Optional.empty(), UrlFacts.domain("not an address"));
        assertEquals(Optional.empty(), UrlFacts.domain("mailto:desk@fenlandpost.example"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/world/2026/09/14/ferries, 2026-09-14",
        "https://a.example/2026/sep/4/ferries, 2026-09-04",
        "https://a.example/2026-09-14-ferries.html, 2026-09-14",
        "https://a.example/ferries-20260914, 2026-09-14",
    })
    void readsTheDayInThePath(String url, String day) {
        assertEquals(
                day,
                UrlFacts.published(url, RECEIVED)
                        .orElseThrow()
                        .instant()
                        .toString()
                        .substring(0, 10));
    }

    @Test
    void readsNoDayInOtherNumbers() {
        assertEquals(Optional.empty(), UrlFacts.published("https://a.example/article/20261399/7", RECEIVED));
    }

    @Test
    void takesTheWordsOfTheHeadlineFromThePath() {
        assertEquals(
                Set.of("two", "ferries", "leave", "harbour"),
                UrlFacts.slugWords("https://a.example/news/two-ferries-leave-harbour-123?x=y"));
    }

    @Test
    void takesNoWordsOfTheHeadlineFromTheHost() {
        assertEquals(Set.of(), UrlFacts.slugWords("https://www.the-fenland-post.example/doc/7715044"));
    }
}
