package dev.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Outlet;
import dev.dateline.article.Published;
import dev.dateline.article.Published.From;
import dev.dateline.article.Published.Precision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageCleanerTest {

    private static final Instant RECEIVED = Instant.parse("2026-10-01T00:00:00Z");

    private static final String LEAD =
            "Two ferries that had been laid up since the spring left the harbour of Lowmere on Monday, to the cheers of a small crowd on the quay.";
    private static final String SECOND =
            "The company that owns them said the new engines had passed every test, and that the crossing would take forty minutes.";
    private static final String THIRD =
            "\"We have waited long enough,\" said Ada Quill, who sells tickets and tea in a hut at the end of the pier.";

    private static final String PAGE =
            """
             date 2026-09-14 Open Menu

            Laid-Up Ferries Sail Again From Lowmere

            Tom Reed Published September 14, 2026 | 08:34 PM

            Laid-up ferries sail again from Lowmere

            Two ferries that had been laid up since the spring left the harbour of Lowmere on Monday

            A ferry leaves the harbour of Lowmere under a grey sky. Ada Quill / FNS
            A ferry leaves the harbour of Lowmere under a grey sky.

            Lowmere, (FNS - Fenland Post - 14th Sep, 2026) %s

            Advertisment

            %s

            Also Read | Harbour master retires after forty years of fog

            %s

            Fenland News Service writers Ada Quill in Lowmere and Tom Reed in Saltmarsh contributed.

            Recent Stories

            Onion prices fall for the third week in a r ..

            Onion prices fall for the third week in a row

            13 minutes ago

            Sign up for our Saturday letter

            Every Saturday our weekly newsletter brings you ferries, fog and more from The Fenland Post. Unsubscribe at any time.
            By subscribing you agree to our privacy policy

            A Message from The Fenland Post:

            Dear readers,

            We print what we see from the quay. If you can spare it, $3 a month keeps our reporters in boots.

            Once
            Monthly
            """
                    .formatted(LEAD, SECOND, THIRD);

    private final PageCleaner cleaner = new PageCleaner();

    @Test
    void keepsTheArticleAndNothingElse() {
        CleanText clean = clean(PAGE);

        assertEquals(Optional.of("Laid-Up Ferries Sail Again From Lowmere"), clean.title());
        assertEquals(List.of(LEAD, SECOND, THIRD), clean.paragraphs());
    }

    @Test
    void findsWhatThePageSaysOfItself() {
        CleanText clean = clean(PAGE);

        assertEquals(Optional.of(new Outlet("the-fenland-post", "The Fenland Post")), clean.outlet());
        assertEquals(Optional.of("Fenland News Service"), clean.agency());
        assertEquals(Optional.of("Tom Reed"), clean.byline());
        assertEquals(Optional.of("Lowmere"), clean.dateline());
        assertEquals(
                Optional.of(new Published(Instant.parse("2026-09-14T20:34:00Z"), Precision.MINUTE, From.PAGE)),
                clean.published());
    }

    @Test
    void tellsOfEveryLineWhatItIsAndWhy() {
        CleanText clean = clean(PAGE);

        assertEquals(
                PAGE.lines().filter(line -> !line.isBlank()).count() + 1,
                clean.blocks().size(),
                "one line was glued");
        assertTrue(clean.blocks().stream().noneMatch(block -> block.reason().isBlank()));
    }

    @Test
    void believesTheClaimedTitle() {
        Claims claims = new Claims(
                Optional.empty(),
                Optional.of("Fenland Post"),
                Optional.of("A claimed title"),
                Optional.empty(),
                Optional.empty());

        CleanText clean = cleaner.clean(PAGE, claims, RECEIVED);

        assertEquals(Optional.of("A claimed title"), clean.title());
        assertEquals(Optional.of(new Outlet("fenland-post", "Fenland Post")), clean.outlet());
    }

    @Test
    void inventsNoTitle() {
        CleanText clean = clean(String.join("\n\n", LEAD, SECOND, THIRD));

        assertEquals(Optional.empty(), clean.title());
        assertEquals(List.of(LEAD, SECOND, THIRD), clean.paragraphs());
        assertEquals(Optional.empty(), clean.outlet());
        assertEquals(Optional.empty(), clean.published());
    }

    @Test
    void keepsAStandfirstThatSaysMore() {
        String standfirst = "Islanders who had rowed for half a year can leave their oars at home";

        CleanText clean =
                clean(String.join("\n\n", "Ferries sail again from Lowmere", standfirst, LEAD, SECOND, THIRD));

        assertEquals(List.of(standfirst, LEAD, SECOND, THIRD), clean.paragraphs());
    }

    @Test
    void keepsWhatOnlyLooksLikeFurniture() {
        List<String> paragraphs = List.of(
                LEAD,
                "It was raining.",
                "Read as a whole, the contract leaves the island with one ferry in winter and two in summer.",
                "Support for the ferry has grown since the spring, a poll by The New York Times found last week.",
                "Subscribe to that view or not, the figures are plain, the harbour master wrote in his report.",
                "The second ferry had left 13 minutes ago, and its wake still rocked the boats along the quay.",
                "The company promised three things:",
                "- a ferry every hour",
                "- cheaper tickets for islanders",
                "- tea on board",
                "\"It works.\"",
                "Advertisement for the new timetable begins next week, according to the company's own plan.",
                THIRD);

        assertEquals(paragraphs, clean(String.join("\n\n", paragraphs)).paragraphs());
    }

    @Test
    void partsAnAppealFromTheLeadItWasGluedTo() {
        String appeal =
                "Your support keeps our reporters at sea. We print what we see, and your donation pays for the boat. Read more ";

        CleanText clean = clean(" date 2026-09-14 " + appeal + LEAD + "\n\n" + SECOND + "\n\n" + THIRD);

        assertEquals(List.of(LEAD, SECOND, THIRD), clean.paragraphs());
    }

    @Test
    void creditsNoAgencyThatIsOnlyMentioned() {
        CleanText clean = clean(String.join(
                "\n\n",
                LEAD,
                SECOND,
                "The ferries were late, an AFP journalist saw.",
                "Disclaimer: This report came over a news agency feed and was not edited by our desk."));

        assertEquals(Optional.empty(), clean.agency());
    }

    @Test
    void creditsTheAgencyAtTheEnd() {
        assertEquals(
                Optional.of("AFP"),
                clean(String.join("\n\n", LEAD, SECOND, THIRD + " – AFP")).agency());
        assertEquals(
                Optional.of("Reuters"),
                clean(String.join("\n\n", LEAD, SECOND, THIRD, "(Reuters)")).agency());
    }

    private CleanText clean(String page) {
        return cleaner.clean(page, Claims.NONE, RECEIVED);
    }
}
