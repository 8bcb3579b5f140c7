package dev.dateline.search;

import dev.dateline.article.EntityField;
import dev.dateline.article.NameStart;
import dev.dateline.entities.Decisions;
import dev.dateline.entities.EntityRef;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Entities of which some name begins as typed, gathered from counted {@link NameStart}s. An entity may be counted under
 * several, and in articles that use none of them, so the counts only tell which entities to look at.
 */
final class EntityStarts {

    /** Starts to ask for where so many entities are wanted, as several may be of one. */
    static int most(int entities, EntityField field, Decisions decided) {
        return entities * 4 + decided.hidden(field.type()).size();
    }

    /** A pattern of the starts that begin so. */
    static String beginning(String folded) {
        // Folded words are letters, digits and spaces: nothing in them means something to a pattern
        return folded + ".*";
    }

    /** More than any archive counts. */
    private static final long CALLED = Long.MAX_VALUE;

    private final Decisions decided;
    private final Map<EntityRef, Long> found = new HashMap<>();

    EntityStarts(Decisions decided) {
        this.decided = decided;
    }

    /** A start, and how many articles have it. */
    void add(EntityField field, String start, long count) {
        NameStart.parse(start).ifPresent(parsed -> add(new EntityRef(field.type(), parsed.key()), count));
    }

    /** Those of a type that operators called by a name that begins so; readers know them by it, so they come first. */
    void addCalled(String folded, EntityField field) {
        decided.called(name -> NameStart.begins(name, folded)).stream()
                .filter(entity -> entity.type() == field.type())
                .forEach(entity -> add(entity, CALLED));
    }

    private void add(EntityRef entity, long count) {
        EntityRef canonical = decided.canonical(entity);
        if (!decided.isHidden(canonical) && !decided.isHidden(entity)) {
            found.merge(canonical, count, Math::max);
        }
    }

    /** The most promising. */
    List<EntityRef> best(int most) {
        return found.entrySet().stream()
                .sorted(Map.Entry.<EntityRef, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().key()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
