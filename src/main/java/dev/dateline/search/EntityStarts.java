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

    private final Decisions decided;
    private final Map<EntityRef, Long> found = new HashMap<>();

    EntityStarts(Decisions decided) {
        this.decided = decided;
    }

    /** A start, and how many articles have it. */
    void add(EntityField field, String start, long count) {
        NameStart.parse(start).ifPresent(parsed -> add(new EntityRef(field.type(), parsed.key()), count));
    }

    /** Those that operators called by a name that begins so. */
    void addCalled(String folded) {
        decided.called(name -> (" " + NameStart.folded(name)).contains(" " + folded))
                .forEach(entity -> add(entity, 0));
    }

    private void add(EntityRef entity, long count) {
        EntityRef canonical = decided.canonical(entity);
        if (!decided.isHidden(canonical) && !decided.isHidden(entity)) {
            found.merge(canonical, count, Math::max);
        }
    }

    /** The most promising, of one type. */
    List<EntityRef> best(EntityField field, int most) {
        return found.entrySet().stream()
                .filter(entry -> entry.getKey().type() == field.type())
                .sorted(Map.Entry.<EntityRef, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().key()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
