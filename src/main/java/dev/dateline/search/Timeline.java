package dev.dateline.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many articles there are over time.
 *
 * @param interval length of an interval: hour, day, week (from Monday), month or year
 * @param zone whose calendar and clocks are meant
 * @param dateField the time that is counted: published or indexed
 * @param intervals one after the other without a gap, from the asked range's beginning to its end, or from the first
 *     article to the last where an end was not asked for
 * @param undated articles that match and have no such time; with {@code from} or {@code to} none does
 */
public record Timeline(String interval, String zone, String dateField, List<Interval> intervals, long undated) {

    /**
     * One interval; {@code from} and {@code to} are both part of it and select it in a search.
     *
     * @param from first day; of an hour its first moment, as an RFC 3339 time with offset
     * @param to last day; of an hour its last moment
     * @param count articles
     */
    @Schema(name = "TimelineInterval")
    public record Interval(String from, String to, long count) {}
}
