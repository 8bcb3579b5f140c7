package dev.dateline.clean.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Published;
import dev.dateline.article.Published.From;
import dev.dateline.article.Published.Precision;
import dev.dateline.clean.Claims;
import dev.dateline.clean.PublishedClaim;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageHeadTest {

    private static final String NEWS =
            """
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
              {"@type": "WebSite", "name": "Harbour Times"},
              {"@type": "Person", "@id": "#ines", "name": "Ines Tolland"},
              {"@type": ["ReportageNewsArticle"], "headline": "Dock workers walk out at Valmere",
               "datePublished": "2026-11-16T08:15:00+02:00", "dateModified": "2026-11-16T10:00:00Z",
               "author": [{"@id": "#ines"}, {"@type": "Person", "name": "Piet Aro"}],
               "publisher": {"@type": "Organization", "name": "Harbour Times"}}]}</script>
            """;

    @Test
    void readsTimesAndWritersFromAGraphOfStructuredData() {
        var text = HarbourPage.read(HarbourPage.with(NEWS, "")).text();

        assertEquals(
                new Published(Instant.parse("2026-11-16T06:15:00Z"), Precision.MINUTE, From.PAGE),
                text.published().orElseThrow());
        assertEquals(
                Instant.parse("2026-11-16T10:00:00Z"),
                text.updated().orElseThrow().instant());
        assertEquals("Ines Tolland, Piet Aro", text.byline().orElseThrow());
    }

    @Test
    void readsStructuredDataUpToWhereItIsBroken() {
        String broken =
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Dock workers\nwalk out at Valmere\", \"datePublished\": \"2026-11-16\", \"author\": {\"name\": \"Ines Tolland\"}, \"image\": [</script>";
        var text = HarbourPage.read(HarbourPage.with(broken, "")).text();

        assertEquals(
                Instant.parse("2026-11-16T00:00:00Z"),
                text.published().orElseThrow().instant());
        assertEquals("Ines Tolland", text.byline().orElseThrow());
    }

    @Test
    void cutsTheOutletOffAHeadlineMadeForSharing() {
        var text = HarbourPage.read(HarbourPage.with(
                        "<meta property='og:title' content='Dock workers walk out at Valmere - Harbour Times'>", ""))
                .text();

        assertEquals("Dock workers walk out at Valmere", text.title().orElseThrow());
    }

    @Test
    void readsTheTimeFromMetaAndMicrodataWhereThereIsNoStructuredData() {
        var meta = HarbourPage.read(
                HarbourPage.with("<meta property='article:published_time' content='2026-11-16T06:15:00Z'>", ""));
        var microdata = HarbourPage.read(
                HarbourPage.with("", "<time itemprop='datePublished' datetime='2026-11-16T06:15Z'>Monday</time>"));

        assertEquals(
                Instant.parse("2026-11-16T06:15:00Z"),
                meta.text().published().orElseThrow().instant());
        assertEquals(
                Instant.parse("2026-11-16T06:15:00Z"),
                microdata.text().published().orElseThrow().instant());
    }

    @Test
    void doesNotBelieveADateToComeOrOneBeforeNewspapers() {
        String head =
                "<meta property='article:published_time' content='2031-01-01T00:00:00Z'><meta name='pubdate' content='0001-01-01'>";

        assertTrue(
                HarbourPage.read(HarbourPage.with(head, "")).text().published().isEmpty());
    }

    @Test
    void believesTheClientBeforeThePage() {
        Claims claims = new Claims(
                Optional.of("https://harbourtimes.example/2026/11/16/walk-out"),
                Optional.of("The Harbour Times"),
                Optional.of("Strike at Valmere"),
                PublishedClaim.parse("2026-11-15T09:30:00Z", HarbourPage.RECEIVED),
                Optional.empty());
        var text = HarbourPage.read(HarbourPage.with(NEWS, ""), claims).text();

        assertEquals("Strike at Valmere", text.title().orElseThrow());
        assertEquals("The Harbour Times", text.outlet().orElseThrow().name());
        assertEquals(From.CLAIMED, text.published().orElseThrow().from());
        assertEquals(
                Instant.parse("2026-11-15T09:30:00Z"),
                text.published().orElseThrow().instant());
    }

    @Test
    void givesTheCanonicalAddressAndTheLanguage() {
        HtmlArticle article = HarbourPage.read(
                HarbourPage.with("<link rel='canonical' href='https://harbourtimes.example/walk-out'>", ""));

        assertEquals("https://harbourtimes.example/walk-out", article.url().orElseThrow());
        assertEquals("en-GB", article.language().orElseThrow());
    }

    @Test
    void givesNoAddressThatIsNotOneOfTheWeb() {
        assertTrue(HarbourPage.read(HarbourPage.with("<link rel='canonical' href='javascript:alert(1)'>", ""))
                .url()
                .isEmpty());
    }
}
