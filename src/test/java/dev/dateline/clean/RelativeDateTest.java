package dev.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.Published;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDateTest {

    /** A Friday. */
    private static final Instant RECEIVED = Instant.parse("2026-11-20T15:30:40Z");

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Wednesday                     | 2026-11-18 |
            Published Wednesday, 6:05 PM  | 2026-11-18 | 18:05
            Posted on Fri 09:15           | 2026-11-20 | 09:15
            Updated yesterday at 14:00    | 2026-11-19 | 14:00
            today                         | 2026-11-20 |
            Published 2 hours ago         | 2026-11-20 | 13:30
            Posted an hour ago            | 2026-11-20 | 14:30
            Updated 45 mins ago           | 2026-11-20 | 14:45
            Published 3 days ago          | 2026-11-17 |
            a week ago                    | 2026-11-13 |
            """)
    void tellsTheDayFromItsDistance(String text, String date, String time) {
        FoundDate found = RelativeDate.first(text, RECEIVED).orElseThrow();

        assertEquals(date, found.date().toString());
        assertEquals(Optional.ofNullable(time), found.time().map(Object::toString));
    }

    @ParameterizedTest
    @CsvSource({"2 hours", "ago", "the market", "10 downing street", "''"})
    void findsNoneWhereThereIsNone(String text) {
        assertEquals(Optional.empty(), RelativeDate.first(text, RECEIVED));
    }

    @Test
    void datesAPageThatSaysNothingElse() {
        String page =
                """
                Night trains return to the coast

                Published Wednesday, 6:05 PM

                The first night train to the coast in eleven years left the capital on Tuesday with every berth taken.

                It will run three times a week until March, the railway said, and daily after that if it pays.
                """;

        CleanText clean = new PageCleaner().clean(page, Claims.NONE, RECEIVED);

        assertEquals(
                Optional.of(new Published(
                        Instant.parse("2026-11-18T18:05:00Z"), Published.Precision.MINUTE, Published.From.PAGE)),
                clean.published());
        assertEquals(2, clean.paragraphs().size());
    }
}
