package dev.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Published;
import dev.dateline.article.Published.From;
import dev.dateline.article.Published.Precision;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTest {

    private static final Instant RECEIVED = Instant.parse("2026-10-01T00:00:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "February 27, 2025 | 08:34 PM; 2025-02-27T20:34:00Z",
                "26 February 2025 13:17; 2025-02-26T13:17:00Z",
                "Updated: February 26, 2025, 1:17 PM; 2025-02-26T13:17:00Z",
                "Sept. 14, 2026 at 6:05 p.m. EDT; 2026-09-14T22:05:00Z",
                "Sept. 14, 2026 at 6 p.m.; 2026-09-14T18:00:00Z",
                "Nov 19, 2019, 7:53pm EST; 2019-11-20T00:53:00Z",
                "14/09/2026 18:05; 2026-09-14T18:05:00Z",
                "14.09.2026, 11:26 Uhr; 2026-09-14T11:26:00Z",
                "06.01.2026 - 17:29; 2026-01-06T17:29:00Z",
                "2026-09-14T10:00:00Z; 2026-09-14T10:00:00Z",
                "2026-09-14T10:00:00.123+05:30; 2026-09-14T04:30:00Z",
                "2026-09-14 10:00 GMT+2; 2026-09-14T08:00:00Z",
                "7:45 am ET July 19, 2026; 2026-07-19T11:45:00Z",
                "Le 3 septembre 2026 à 10h30; 2026-09-03T10:30:00Z",
                "segunda-feira, 22 de janeiro de 2018 às 0:13; 2018-01-22T00:13:00Z",
                "2026年9月14日 18:05; 2026-09-14T18:05:00Z",
                "14 Sep 2026, 12:10 AM IST; 2026-09-13T18:40:00Z",
            })
    void readsTheMinute(String text, Instant expected) {
        assertEquals(new Published(expected, Precision.MINUTE, From.CLAIMED), parse(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "2025-02-27; 2025-02-27",
                "27th Feb, 2025; 2025-02-27",
                "Feb. 18, 2025; 2025-02-18",
                "14/09/2026; 2026-09-14",
                "03/04/2026; 2026-04-03",
                "9/14/2026; 2026-09-14",
                "14. September 2026; 2026-09-14",
                "14. März 2026; 2026-03-14",
                "3 de mayo de 2026; 2026-05-03",
                "14 сентября 2026 г.; 2026-09-14",
                "2026. 9. 14; 2026-09-14",
                "Monday, 14th of September, 2026; 2026-09-14",
            })
    void readsTheDay(String text, String expected) {
        Instant day = Instant.parse(expected + "T00:00:00Z");

        assertEquals(new Published(day, Precision.DAY, From.CLAIMED), parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "May 27", "2026-13-01", "30/30/2026", "12345-09-14", "call 555-12-2026-1", "the year 2026"})
    void readsNoDateWhereThereIsNone(String text) {
        assertTrue(PublishedClaim.parse(text, RECEIVED).isEmpty());
    }

    @Test
    void doesNotBelieveTheFutureNorTheMiddleAges() {
        assertTrue(PublishedClaim.parse("2026-10-03", RECEIVED).isEmpty());
        assertTrue(PublishedClaim.parse("1455-02-23", RECEIVED).isEmpty());
        assertEquals(
                Instant.parse("2026-10-01T23:00:00Z"),
                parse("2026-10-01T23:00:00Z").instant(),
                "clocks differ");
    }

    private static Published parse(String text) {
        return PublishedClaim.parse(text, RECEIVED).orElseThrow();
    }
}
