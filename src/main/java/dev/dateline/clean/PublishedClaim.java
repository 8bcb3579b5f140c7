package dev.dateline.clean;

import dev.dateline.article.Published;
import dev.dateline.article.Published.From;
import java.time.Instant;
import java.util.Optional;

/** Reads when an article was published from what a client claims: an ISO date, an RFC 3339 instant, or a form pages use. */
public final class PublishedClaim {

    private static final int LONGEST = 100;

    private PublishedClaim() {}

    /**
     * The moment claimed; empty where there is no date in the text, or one that is not to be believed: before 1600, or more
     * than a day after the page was received. A bare date is the start of that day in UTC.
     */
    public static Optional<Published> parse(String text, Instant received) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return DateParser.first(PageText.line(text)).flatMap(found -> found.believed(From.CLAIMED, received));
    }
}
