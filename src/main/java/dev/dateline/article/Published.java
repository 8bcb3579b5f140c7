package dev.dateline.article;

import java.time.Instant;

/**
 * When an article was published, how exactly that is known, and where it was read.
 *
 * @param instant the moment; the start of the day in UTC where only the day is known
 * @param precision what of the instant is meant
 * @param from where it was read
 */
public record Published(Instant instant, Precision precision, From from) {

    /** How exactly a moment is known. */
    public enum Precision {
        DAY,
        MINUTE
    }

    /** Where a moment was read: from the client's claim, on the page, or in its address. */
    public enum From {
        CLAIMED,
        PAGE,
        URL
    }
}
