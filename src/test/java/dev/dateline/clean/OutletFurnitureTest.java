package dev.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Outlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutletFurnitureTest {

    private static final Outlet OUTLET = new Outlet("strandobserver.example", "Strand Observer");
    private static final String FURNITURE = "Our readers' desk at Quay Street 4 is open from 9 to 17 on weekdays.";

    private static final List<String> NAMES = List.of(
            "Aldersund",
            "Brekkhaven",
            "Cortano",
            "Dunmarra",
            "Esquelle",
            "Fornebank",
            "Garrosa",
            "Hollevik",
            "Ismaran",
            "Jorunda");

    private final OutletFurniture furniture = new OutletFurniture();

    @Test
    void learnsALineThatRecursAmongUnrelatedArticles() {
        for (int i = 0; i < 4; i++) {
            learn(i, FURNITURE);
        }
        assertEquals(0, furniture.recurs(OUTLET, FURNITURE), "four articles are not enough");
        learn(4, FURNITURE);
        assertEquals(5, furniture.recurs(OUTLET, FURNITURE));
        assertEquals(
                5, furniture.recurs(OUTLET, "our readers' desk at  quay street 7 is open from 8 to 16 on weekdays."));
    }

    @Test
    void leavesTheBackgroundOfARunningStoryAlone() {
        String background = "The dam failed in March, when 43 people died in the valley below it.";
        for (int i = 0; i < 10; i++) {
            furniture.learn(
                    OUTLET,
                    "article " + i,
                    List.of(
                            "The inquiry heard Wanjiru Kathambi speak of the gates at " + NAMES.get(i) + ".",
                            background));
        }
        assertEquals(0, furniture.recurs(OUTLET, background));
    }

    @Test
    void countsAnArticleThatIsSentAgainOnce() {
        for (int i = 0; i < 10; i++) {
            learn(0, FURNITURE);
        }
        assertEquals(0, furniture.recurs(OUTLET, FURNITURE));
    }

    @Test
    void knowsThatItMetAnOutletThatMadeRoomForOthers() {
        assertFalse(furniture.hasMet(OUTLET));
        learn(0, FURNITURE);
        for (int i = 0; i < OutletFurniture.MOST_OUTLETS; i++) {
            furniture.learn(new Outlet("outlet" + i + ".example", "Outlet " + i), "article", List.of("A line."));
        }
        assertTrue(furniture.hasMet(OUTLET));
    }

    @Test
    void keepsWhatItLearnedOfOneOutletFromAnother() {
        IntStream.range(0, 10).forEach(i -> learn(i, FURNITURE));
        assertEquals(0, furniture.recurs(new Outlet("other.example", "Other"), FURNITURE));
    }

    @Test
    void remembersWhatRecursThoughEverythingElsePassesBy() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.clear();
            for (int j = 0; j < 50; j++) {
                many.add("Line " + word(i) + " " + word(j) + " is said once and never again.");
            }
            many.add(FURNITURE);
            furniture.learn(OUTLET, "article " + i, many);
        }
        assertTrue(furniture.recurs(OUTLET, FURNITURE) > 0);
        assertEquals(0, furniture.recurs(OUTLET, many.getFirst()));
    }

    @Test
    void takesTheFurnitureOutAndSaysWhy() {
        IntStream.range(0, 10).forEach(i -> learn(i, FURNITURE));
        CleanText text = new CleanText(
                Optional.empty(),
                List.of("A lead that stands once.", FURNITURE),
                Optional.of(OUTLET),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new ClassifiedBlock(1, "A lead that stands once.", BlockKind.BODY, "reads like a paragraph"),
                        new ClassifiedBlock(2, FURNITURE, BlockKind.BODY, "reads like a paragraph")));

        CleanText filtered = new FurnitureFilter(furniture).filter(text);

        assertEquals(List.of("A lead that stands once."), filtered.paragraphs());
        assertEquals(BlockKind.RECURRING, filtered.blocks().get(1).kind());
        assertEquals(
                "recurs in 10 articles of the outlet", filtered.blocks().get(1).reason());
    }

    private void learn(int number, String line) {
        String name = NAMES.get(number);
        furniture.learn(
                OUTLET,
                "article " + number,
                List.of("On Monday the council of " + name + " met in " + name + " hall.", line));
    }

    private static String word(int number) {
        return IntStream.range(0, 4)
                .mapToObj(i -> String.valueOf((char) ('a' + (number >> (3 * i) & 7))))
                .reduce("w", String::concat);
    }
}
