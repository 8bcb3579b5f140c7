package dev.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.clean.LineSigns.Sign;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineJudgeTest {

    private static final Instant RECEIVED = Instant.parse("2026-10-01T00:00:00Z");

    private static final String BEFORE =
            """
            Two ferries that had been laid up since the spring left the harbour of Lowmere on Monday, to the cheers of a crowd.
            The company that owns the ferries said the new engines had passed every test, and that the crossing takes an hour.
            "We have waited long enough," said Ada Quill, who sells tickets for the ferries in a hut at the end of the pier.
            """;
    private static final String AFTER =
            """
            The harbour master said the first crossing was rougher than the crowd had hoped, but that both engines ran well.
            The ferries will sail four times a day until the autumn, when the company means to look at the timetable again.
            """;

    @Test
    void takesOutABoxInsideTheText() {
        String box = "Onion prices fall for a third week\nWhy fog is good for you\n";

        assertEquals((BEFORE + AFTER).strip(), String.join("\n", paragraphs(BEFORE + box + AFTER)));
    }

    @Test
    void keepsASubHeadingOfTheText() {
        assertTrue(paragraphs(BEFORE + "Rough crossing\n" + AFTER).contains("Rough crossing"));
    }

    @Test
    void keepsTheListThatTheTextOpens() {
        String list = "Three things stay as they were:\n- tea on board\n- paper maps\n";

        assertTrue(paragraphs(BEFORE + list + AFTER).containsAll(List.of("- tea on board", "- paper maps")));
    }

    @Test
    void leavesAPageAloneThatIsUnlikeThoseLearnedFrom() {
        double[][] weights = LineJudge.zeros();
        Arrays.fill(weights[Sign.PLACE.ordinal()], -9);

        assertEquals(3, paragraphs(BEFORE, weights).size());
    }

    @Test
    void keepsAPageWithoutParagraphs() {
        String list = "1st crossing: 3 May, Lowmere\n2nd crossing: 9 May, Saltmarsh\n3rd crossing: 4 June, Fenwick";

        assertEquals(list, String.join("\n", paragraphs(list, LineJudge.zeros())));
    }

    /** Judged by one sign alone: that a line has no word of the others. */
    private static List<String> paragraphs(String page) {
        double[][] weights = LineJudge.zeros();
        Arrays.fill(weights[Sign.SHARED.ordinal()], 4, 8, -3);
        return paragraphs(page, weights);
    }

    private static List<String> paragraphs(String page, double[][] weights) {
        return new PageCleaner(new LineJudge(weights))
                .clean(page, Claims.NONE, RECEIVED)
                .paragraphs();
    }
}
