package dev.dateline.enrich.reference;

import dev.dateline.names.EntityType;
import java.util.List;

/**
 * A person, organization or place that an article names.
 *
 * @param key as {@link dev.dateline.names.NameKey} makes it of the name
 * @param name the fullest form that the article uses most
 * @param count how often it is named
 * @param mentions where, in the order of the text
 * @param forms the spellings in the article, in the order of their first use
 */
public record NamedEntity(
        EntityType type, String key, String name, int count, List<Named> mentions, List<String> forms) {

    public NamedEntity {
        mentions = List.copyOf(mentions);
        forms = List.copyOf(forms);
    }
}
