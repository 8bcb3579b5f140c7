package dev.dateline.clean.html;

import static dev.dateline.clean.html.HarbourPage.CAPTION;
import static dev.dateline.clean.html.HarbourPage.FOURTH;
import static dev.dateline.clean.html.HarbourPage.LEAD;
import static dev.dateline.clean.html.HarbourPage.SECOND;
import static dev.dateline.clean.html.HarbourPage.THIRD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.clean.BlockKind;
import dev.dateline.clean.CleanText;
import java.util.List;
import org.junit.jupiter.api.Test;

class WholePageTest {

    @Test
    void keepsTheParagraphsAndNothingAroundThem() {
        CleanText text = HarbourPage.read(HarbourPage.with("", "")).text();

        assertEquals(List.of(LEAD, SECOND, THIRD, FOURTH), text.paragraphs());
        assertEquals("Dock workers walk out at Valmere", text.title().orElseThrow());
        assertEquals("Harbour Times", text.outlet().orElseThrow().name());
    }

    @Test
    void tellsOfEveryBlockWhatItWasTakenForAndWhy() {
        CleanText text = HarbourPage.read(HarbourPage.with("", "")).text();

        assertTrue(text.blocks().stream().anyMatch(b -> b.text().equals(CAPTION) && b.kind() == BlockKind.CAPTION));
        assertTrue(text.blocks().stream().allMatch(block -> !block.reason().isEmpty()));
    }

    @Test
    void keepsSubHeadingsAndListsInTheText() {
        CleanText text = HarbourPage.read(
                        HarbourPage.with(
                                "",
                                "<h2>What the union asks for</h2><ul><li>A contract for all who work at night, with a rise of four per cent.</li><li>A mediator whom both sides have named.</li></ul>"))
                .text();

        assertTrue(text.paragraphs().contains("What the union asks for"));
        assertTrue(text.paragraphs().contains("A mediator whom both sides have named."));
    }

    @Test
    void leavesOutABoxOfRelatedStoriesAmongTheParagraphs() {
        CleanText text = HarbourPage.read(
                        HarbourPage.with(
                                "",
                                "<div class=\"related-box\"><h3>Read more</h3><ul><li><a href=\"/c\">Who owns the cranes of Valmere?</a></li><li><a href=\"/d\">A night with the pilots of the bay</a></li></ul></div>"))
                .text();

        assertEquals(List.of(LEAD, SECOND, THIRD, FOURTH), text.paragraphs());
    }

    @Test
    void leavesOutWhatABrowserShowsToNobody() {
        String hidden =
                "The harbour master has told this newspaper that the strike will be over before the week is out.";
        CleanText text = HarbourPage.read(HarbourPage.with(
                        "",
                        "<p style=\"display: none\">" + hidden + "</p><p hidden>" + hidden
                                + "</p><div aria-hidden=\"true\"><p>" + hidden + "</p></div><template><p>" + hidden
                                + "</p></template><noscript><p>" + hidden + "</p></noscript>"))
                .text();

        assertFalse(String.join(" ", text.paragraphs()).contains("harbour master"));
    }

    @Test
    void partsParagraphsAtTwoLineBreaks() {
        CleanText text = HarbourPage.read(
                        "<html><body><article><h1>Dock workers walk out</h1><div class=\"story-body\">" + LEAD
                                + "<br><br>" + SECOND + "<br>\n<br />" + THIRD + "</div></article></body></html>")
                .text();

        assertEquals(List.of(LEAD, SECOND, THIRD), text.paragraphs());
    }

    @Test
    void takesALeadGivenTwiceOnce() {
        CleanText text =
                HarbourPage.read(HarbourPage.with("", "<p>" + LEAD + "</p>")).text();

        assertEquals(1, text.paragraphs().stream().filter(LEAD::equals).count());
    }

    @Test
    void readsAnArticleElementAlone() {
        CleanText text = HarbourPage.read("<article><h1>Dock workers walk out at Valmere</h1><p>" + LEAD + "</p><p>"
                        + SECOND + "</p><p>" + THIRD + "</p><p>" + FOURTH + "</p></article>")
                .text();

        assertEquals(List.of(LEAD, SECOND, THIRD, FOURTH), text.paragraphs());
        assertEquals("Dock workers walk out at Valmere", text.title().orElseThrow());
    }

    @Test
    void leavesOutAWholeOtherArticleUnderAHeadingThatEndsThisOne() {
        String other =
                "The ferry to the islands sailed again on Tuesday after a storm that had kept it in the harbour for nine days and nights.";
        String page = HarbourPage.with("", "")
                .replace(
                        "</main>",
                        "<section><h2>You may also like</h2><article><p>" + other + "</p><p>" + other
                                + "</p></article></section></main>");

        assertEquals(
                List.of(LEAD, SECOND, THIRD, FOURTH),
                HarbourPage.read(page).text().paragraphs());
    }

    @Test
    void leavesOutCommentsHoweverWellWritten() {
        String comment =
                "I drove one of those cranes for thirty years, and nobody ever asked us what a night on the water does to a family.";
        String page = HarbourPage.with("", "")
                .replace(
                        "</article>",
                        "<div class=\"comment-list\"><p>" + comment + "</p><p>" + comment + "</p></div></article>");

        assertEquals(
                List.of(LEAD, SECOND, THIRD, FOURTH),
                HarbourPage.read(page).text().paragraphs());
    }
}
