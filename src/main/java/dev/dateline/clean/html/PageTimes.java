package dev.dateline.clean.html;

import dev.dateline.article.Published;
import dev.dateline.article.Published.From;
import dev.dateline.article.Published.Precision;
import dev.dateline.clean.PublishedClaim;
import dev.dateline.data.DataFile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a page says in its head that it was published and last changed. Places are asked in the order in which they were right
 * most often; a time of the same day is better than a bare date.
 *
 * @param published the first believable value under the keys of {@code date-keys.tsv}
 * @param updated when it was changed
 */
record PageTimes(Optional<Published> published, Optional<Published> updated) {

    private static final Duration SAME_DAY = Duration.ofHours(36);
    private static final List<List<String>> KEYS = DataFile.rows(PageTimes.class, "date-keys.tsv", 1);

    static PageTimes of(HeadFacts facts, StructuredArticle article, Instant received) {
        return new PageTimes(
                first(values("published", facts, article), received),
                first(values("updated", facts, article), received));
    }

    private static List<String> values(String kind, HeadFacts facts, StructuredArticle article) {
        List<String> values = new ArrayList<>();
        for (List<String> row : KEYS) {
            if (!row.get(0).equals(kind)) {
                continue;
            }
            Optional<String> value =
                    switch (row.get(1)) {
                        case "json-ld:datePublished" -> article.published();
                        case "json-ld:dateCreated" -> article.created();
                        case "json-ld:dateModified" -> article.modified();
                        default -> facts.first(row.get(1));
                    };
            value.ifPresent(values::add);
        }
        return values;
    }

    private static Optional<Published> first(List<String> values, Instant received) {
        Optional<Published> first = Optional.empty();
        for (String value : values) {
            Optional<Published> read = read(value, received);
            if (read.isPresent() && (first.isEmpty() || refines(read.get(), first.get()))) {
                first = read;
            }
        }
        return first;
    }

    private static boolean refines(Published other, Published first) {
        return first.precision() == Precision.DAY
                && other.precision() == Precision.MINUTE
                && Duration.between(first.instant(), other.instant()).abs().compareTo(SAME_DAY) < 0;
    }

    /** Dates in words or numbers, or counted in seconds or milliseconds since 1970. */
    private static Optional<Published> read(String value, Instant received) {
        String text = value.strip();
        if (!text.isEmpty()
                && text.length() <= 13
                && text.length() >= 10
                && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            long number = Long.parseLong(text);
            text = Instant.ofEpochMilli(text.length() == 13 ? number : number * 1000)
                    .toString();
        } else if (text.length() == 8 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            text = text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6);
        }
        return PublishedClaim.parse(text, received)
                .map(found -> new Published(found.instant(), found.precision(), From.PAGE));
    }
}
