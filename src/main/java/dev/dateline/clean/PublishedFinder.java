package dev.dateline.clean;

import dev.dateline.article.Published;
import dev.dateline.article.Published.From;
import dev.dateline.article.Published.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Settles when a page was published and changed. The claim is believed before the page, the page before its address; but a
 * minute on the page is better than a bare date claimed for the same day, give or take one.
 */
final class PublishedFinder {

    private static final int LONGEST_LINE = 300;
    private static final Duration SAME_DAY = Duration.ofHours(48);

    /** @param updated by the page; where nothing else says when the page is from, also published */
    record Times(Optional<Published> published, Optional<Published> updated) {}

    private final Instant received;

    PublishedFinder(Instant received) {
        this.received = received;
    }

    /**
     * The times of a page.
     *
     * @param stamps lines beside the article that may hold its date, nearest to its head first
     * @param dateline the date in the dateline
     */
    Times find(Claims claims, List<ClassifiedBlock> stamps, Optional<String> dateline) {
        List<Published> onPage = new ArrayList<>();
        Optional<Published> updated = Optional.empty();
        for (ClassifiedBlock stamp : stamps) {
            String line = stamp.text().length() > LONGEST_LINE ? stamp.text().substring(0, LONGEST_LINE) : stamp.text();
            int changed = updatedPart(line);
            if (changed > 0) {
                read(line.substring(0, changed)).ifPresent(onPage::add);
            }
            if (changed >= 0) {
                updated = updated.isPresent() ? updated : read(line.substring(changed));
            } else {
                read(line).ifPresent(onPage::add);
            }
        }
        dateline.flatMap(this::read).ifPresent(onPage::add);
        Optional<Published> page = mostExact(onPage);
        Optional<Published> changed = updated;
        Optional<Published> url = claims.url().flatMap(address -> UrlFacts.published(address, received));
        Optional<Published> published = claims.published()
                .map(claim -> page.filter(better -> refines(better, claim))
                        .or(() -> changed.filter(better -> refines(better, claim)))
                        .orElse(claim))
                .or(() -> page)
                .or(() -> url);
        Optional<Published> any = published.isPresent() ? published : updated;
        return new Times(any.or(() -> withoutYear(stamps, dateline)).or(() -> relative(stamps)), updated);
    }

    /** Where nothing says the year, the last such day before the page came in. */
    private Optional<Published> withoutYear(List<ClassifiedBlock> stamps, Optional<String> dateline) {
        LocalDate latest = received.atZone(ZoneOffset.UTC).toLocalDate();
        return Stream.concat(stamps.stream().map(ClassifiedBlock::text), dateline.stream())
                .filter(line -> line.length() <= LONGEST_LINE)
                .flatMap(line -> YearlessDate.first(line, latest).stream())
                .flatMap(found -> found.believed(From.PAGE, received).stream())
                .findFirst();
    }

    /** Where there is no date at all, a day told by its distance from the one the page came in, by a line that says so. */
    private Optional<Published> relative(List<ClassifiedBlock> stamps) {
        return stamps.stream()
                .map(ClassifiedBlock::text)
                .filter(line -> line.length() <= LONGEST_LINE && DateLabel.of(line) != DateLabel.NONE)
                .flatMap(line -> RelativeDate.first(line, received).stream())
                .flatMap(found -> found.believed(From.PAGE, received).stream())
                .findFirst();
    }

    private Optional<Published> read(String text) {
        return DateParser.first(text).flatMap(found -> found.believed(From.PAGE, received));
    }

    /** Where the words about a change begin in a line that may tell both; -1 where there are none. */
    private static int updatedPart(String line) {
        int at = 0;
        for (String word : line.split("(?<=[\\s:|])|(?<=[0-9])(?=\\p{L})")) {
            if (DateLabel.of(word) == DateLabel.UPDATED) {
                return at;
            }
            at += word.length();
        }
        return -1;
    }

    private static Optional<Published> mostExact(List<Published> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Published first = found.getFirst();
        return Optional.of(found.stream()
                .filter(other -> refines(other, first))
                .findFirst()
                .orElse(first));
    }

    private static boolean refines(Published better, Published bareDate) {
        return bareDate.precision() == Precision.DAY
                && better.precision() == Precision.MINUTE
                && Duration.between(bareDate.instant(), better.instant()).abs().compareTo(SAME_DAY) < 0;
    }
}
