package dev.dateline.entities;

import dev.dateline.article.DateSpan;
import java.util.List;

/**
 * One entity and what the archive knows of it.
 *
 * @param key identifier that never changes
 * @param type person, organization or place
 * @param name the canonical name
 * @param count articles that name it
 * @param spellings how articles spell it, the most usual first
 * @param merged keys of the entities that operators merged into it
 * @param published articles over time by days in UTC, spans without one left out
 * @param with who and what else those articles name, the most frequent first
 * @param links where to go from here
 */
public record EntityPage(
        String key,
        String type,
        String name,
        long count,
        List<SpellingCount> spellings,
        List<String> merged,
        List<DateSpan> published,
        Company with,
        Links links) {

    /** A spelling, and in how many articles it is the fullest form of the name. */
    public record SpellingCount(String name, long count) {}

    /** Who and what occurs in the same articles; {@code count} is of those articles. */
    public record Company(
            List<EntityList.Item> people, List<EntityList.Item> organizations, List<EntityList.Item> places) {}

    /** Addresses: this page, and the search for its articles. */
    public record Links(String self, String articles) {}
}
