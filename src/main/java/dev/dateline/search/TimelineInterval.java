package dev.dateline.search;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The length of an interval of a timeline, as the calendar and the clocks of a zone have it. */
enum TimelineInterval {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR;

    /** Intervals given at the most. */
    static final int MOST = 2_000;

    /** Intervals that a timeline has at the most where nobody asked for a length: as many as a chart shows. */
    private static final int COMFORTABLE = 100;

    /** What Elasticsearch and the API call it. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The shortest of which not too many lie between two moments. */
    static TimelineInterval comfortable(Instant first, Instant last, ZoneId zone) {
        return shortest(first, last, zone, COMFORTABLE).orElse(YEAR);
    }

    /** The shortest that fits into an answer; empty where none does. */
    static Optional<TimelineInterval> fitting(Instant first, Instant last, ZoneId zone) {
        return shortest(first, last, zone, MOST);
    }

    private static Optional<TimelineInterval> shortest(Instant first, Instant last, ZoneId zone, int most) {
        return Arrays.stream(values())
                .filter(interval -> interval.counts(first, last, zone, most).isPresent())
                .findFirst();
    }

    /**
     * Each interval from that of the first moment to that of the last by its beginning, with a count of
     * none; empty when there are more than so many.
     */
    Optional<NavigableMap<Instant, Long>> counts(Instant first, Instant last, ZoneId zone, int most) {
        NavigableMap<Instant, Long> counts = new TreeMap<>();
        for (Instant start = start(first, zone); !start.isAfter(last); start = next(start, zone)) {
            if (counts.size() == most) {
                return Optional.empty();
            }
            counts.put(start, 0L);
        }
        return Optional.of(counts);
    }

    /** The beginning of the interval that a moment lies in. */
    Instant start(Instant moment, ZoneId zone) {
        ZonedDateTime at = moment.atZone(zone);
        return switch (this) {
            // Of the two hours that the clocks show alike when they go back, each is one
            case HOUR -> at.truncatedTo(ChronoUnit.HOURS).toInstant();
            case DAY -> at.toLocalDate().atStartOfDay(zone).toInstant();
            case WEEK ->
                at.toLocalDate()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .atStartOfDay(zone)
                        .toInstant();
            case MONTH -> at.toLocalDate().withDayOfMonth(1).atStartOfDay(zone).toInstant();
            case YEAR -> at.toLocalDate().withDayOfYear(1).atStartOfDay(zone).toInstant();
        };
    }

    /** The beginning of the interval after the one that begins then. */
    Instant next(Instant start, ZoneId zone) {
        ZonedDateTime at = start.atZone(zone);
        return switch (this) {
            // Where clocks are put by half an hour, one hour is shorter and its neighbour begins on the full hour
            case HOUR -> later(start, start(start.plus(1, ChronoUnit.HOURS), zone));
            case DAY -> at.toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
            case WEEK -> at.toLocalDate().plusWeeks(1).atStartOfDay(zone).toInstant();
            case MONTH -> at.toLocalDate().plusMonths(1).atStartOfDay(zone).toInstant();
            case YEAR -> at.toLocalDate().plusYears(1).atStartOfDay(zone).toInstant();
        };
    }

    private static Instant later(Instant start, Instant next) {
        return next.isAfter(start) ? next : start.plus(1, ChronoUnit.HOURS);
    }
}
