package dev.dateline.entities;

import java.util.List;

/**
 * Entities of the archive.
 *
 * @param entities in the order of their counts, the most frequent first
 */
public record EntityList(List<Item> entities) {

    /**
     * One of them.
     *
     * @param key identifier that never changes
     * @param type person, organization or place
     * @param name the canonical name
     * @param count articles that name it
     */
    public record Item(String key, String type, String name, long count) {}
}
