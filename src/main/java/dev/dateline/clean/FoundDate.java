package dev.dateline.clean;

import dev.dateline.article.Published;
import dev.dateline.article.Published.From;
import dev.dateline.article.Published.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date in a text.
 *
 * @param date the day
 * @param time the time beside it, to the minute
 * @param zone the zone beside the time; without one, times are UTC
 * @param start where it begins in the text
 * @param end the character after it
 */
record FoundDate(LocalDate date, Optional<LocalTime> time, Optional<ZoneId> zone, int start, int end) {

    private static final LocalDate EARLIEST = LocalDate.of(1600, 1, 1);
    private static final Duration CLOCK_SKEW = Duration.ofDays(1);

    /** The moment, unless it lies before 1600 or more than a day after the page was received: then it is not believed. */
    Optional<Published> believed(From from, Instant received) {
        Instant instant = time.map(
                        t -> date.atTime(t).atZone(zone.orElse(ZoneOffset.UTC)).toInstant())
                .orElseGet(() -> date.atStartOfDay(ZoneOffset.UTC).toInstant());
        if (date.isBefore(EARLIEST) || instant.isAfter(received.plus(CLOCK_SKEW))) {
            return Optional.empty();
        }
        return Optional.of(new Published(instant, time.isPresent() ? Precision.MINUTE : Precision.DAY, from));
    }
}
