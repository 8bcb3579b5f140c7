package dev.dateline.entities;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.collect.Iterables;
import dev.dateline.article.ArchiveEdition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * What an entity is called: what an operator called it, else the spelling that most articles of the
 * archive use, the first in the alphabet among equals. The count is a matter of the whole archive and
 * not of the search at hand, so it is made apart and kept for a while: an entity that was not met
 * before is counted at once, one whose count has become old is shown by it while it is counted anew.
 */
@ApplicationScoped
public class DisplayNames {

    private record Known(String name, long articles, Instant at, long edition) {}

    /**
     * An entity as readers are shown it.
     *
     * @param articles in how many it was when that was last counted
     */
    public record Shown(String name, long articles) {}

    private static final Logger LOG = Logger.getLogger(DisplayNames.class);

    /** Elasticsearch finds their spellings by one pattern, which must not grow without bound. */
    private static final int COUNTED_AT_ONCE = 500;

    private final SpellingCounts counts;
    private final CurrentDecisions decisions;
    private final ArchiveEdition edition;
    private final EntityConfig config;
    private final Cache<EntityRef, Known> known;
    private final AtomicBoolean counting = new AtomicBoolean();

    DisplayNames(SpellingCounts counts, CurrentDecisions decisions, ArchiveEdition edition, EntityConfig config) {
        this.counts = counts;
        this.decisions = decisions;
        this.edition = edition;
        this.config = config;
        this.known = Caffeine.newBuilder().maximumSize(config.maxNames()).build();
    }

    /**
     * The names of these entities.
     *
     * @param entities with a name each for the case that no article has it any more
     */
    public Map<EntityRef, String> of(Map<EntityRef, String> entities) {
        Map<EntityRef, String> names = new HashMap<>(entities);
        Decisions decided = decisions.get();
        List<EntityRef> unnamed = new ArrayList<>();
        for (EntityRef entity : entities.keySet()) {
            decided.name(entity).ifPresentOrElse(given -> names.put(entity, given), () -> unnamed.add(entity));
        }
        counted(unnamed).forEach((entity, counted) -> names.put(entity, counted.name()));
        return names;
    }

    /** These entities as readers are shown them; those that no article has are left out. */
    public Map<EntityRef, Shown> shown(Collection<EntityRef> entities) {
        Decisions decided = decisions.get();
        Map<EntityRef, Shown> shown = new HashMap<>();
        counted(entities)
                .forEach((entity, counted) ->
                        shown.put(entity, new Shown(decided.name(entity).orElse(counted.name()), counted.articles())));
        return shown;
    }

    /** What was counted of those of the entities that occur; what is old is counted anew for the next who asks. */
    private Map<EntityRef, Known> counted(Collection<EntityRef> entities) {
        Map<EntityRef, Known> counted = new HashMap<>();
        Set<EntityRef> unknown = new HashSet<>();
        Set<EntityRef> old = new HashSet<>();
        Instant oldest = Instant.now().minus(config.namesMaxAge());
        for (EntityRef entity : entities) {
            Known one = current(entity);
            if (one == null) {
                unknown.add(entity);
            } else {
                counted.put(entity, one);
                if (one.at().isBefore(oldest)) {
                    old.add(entity);
                }
            }
        }
        if (!unknown.isEmpty()) {
            counted.putAll(count(unknown));
        }
        if (!old.isEmpty()) {
            countLater(old);
        }
        return counted;
    }

    /** What is known of an entity, unless somebody waited for a change since. */
    private Known current(EntityRef entity) {
        Known one = known.getIfPresent(entity);
        return one == null || one.edition() != edition.current() ? null : one;
    }

    private Map<EntityRef, Known> count(Collection<EntityRef> entities) {
        Map<EntityRef, Known> names = new HashMap<>();
        for (List<EntityRef> together : Iterables.partition(entities, COUNTED_AT_ONCE)) {
            Instant before = Instant.now();
            long now = edition.current();
            counts.of(together).forEach((entity, spelled) -> {
                Known counted = new Known(spelled.spellings().getFirst().name(), spelled.articles(), before, now);
                names.put(entity, counted);
                known.put(entity, counted);
            });
        }
        return names;
    }

    private void countLater(Set<EntityRef> old) {
        if (counting.compareAndSet(false, true)) {
            Thread.ofVirtual().name("dateline-names").start(() -> {
                try {
                    count(List.copyOf(old));
                } catch (RuntimeException e) {
                    LOG.debugf("The names of entities could not be counted anew: %s", e.getMessage());
                } finally {
                    counting.set(false);
                }
            });
        }
    }
}
