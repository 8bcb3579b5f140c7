package dev.dateline.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/**
 * One span of days and the articles published in it.
 *
 * @param from first day
 * @param to last day
 * @param count articles
 */
public record DateSpan(LocalDate from, LocalDate to, long count) {

    /**
     * A bucket of Elasticsearch's automatic date histogram.
     *
     * @param start its key, in milliseconds of the epoch
     * @param interval such as 1d, 7d, 3M or 1y
     * @param zone in which days are counted
     */
    public static DateSpan of(long start, String interval, ZoneId zone, long count) {
        LocalDate from = LocalDate.ofInstant(Instant.ofEpochMilli(start), zone);
        return new DateSpan(from, from.plus(period(interval)).minusDays(1), count);
    }

    private static Period period(String interval) {
        int number = Integer.parseInt(interval.substring(0, interval.length() - 1));
        return switch (interval.charAt(interval.length() - 1)) {
            case 'd' -> Period.ofDays(number);
            case 'M' -> Period.ofMonths(number);
            case 'y' -> Period.ofYears(number);
            default -> throw new IllegalStateException("Elasticsearch chose the interval " + interval);
        };
    }
}
