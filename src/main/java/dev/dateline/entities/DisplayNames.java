package dev.dateline.entities;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.collect.Iterables;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private record Known(String name, Instant at) {}

    private static final Logger LOG = Logger.getLogger(DisplayNames.class);

    /** Elasticsearch finds their spellings by one pattern, which must not grow without bound. */
    private static final int COUNTED_AT_ONCE = 500;

    private final SpellingCounts counts;
    private final CurrentDecisions decisions;
    private final EntityConfig config;
    private final Cache<EntityRef, Known> known;
    private final AtomicBoolean counting = new AtomicBoolean();

    DisplayNames(SpellingCounts counts, CurrentDecisions decisions, EntityConfig config) {
        this.counts = counts;
        this.decisions = decisions;
        this.config = config;
        this.known = Caffeine.newBuilder().maximumSize(config.maxNames()).build();
    }

    /**
     * The names of these entities.
     *
     * @param entities with a name each for the case that no article has it any more
     */
    public Map<EntityRef, String> of(Map<EntityRef, String> entities) {
        Map<EntityRef, String> names = new HashMap<>();
        Set<EntityRef> unknown = new HashSet<>();
        Set<EntityRef> old = new HashSet<>();
        Instant oldest = Instant.now().minus(config.maxAge());
        Decisions decided = decisions.get();
        entities.forEach((entity, otherwise) -> {
            names.put(entity, otherwise);
            Optional<String> given = decided.name(entity);
            Known counted = known.getIfPresent(entity);
            if (given.isPresent()) {
                names.put(entity, given.get());
            } else if (counted == null) {
                unknown.add(entity);
            } else {
                names.put(entity, counted.name());
                if (counted.at().isBefore(oldest)) {
                    old.add(entity);
                }
            }
        });
        if (!unknown.isEmpty()) {
            names.putAll(count(unknown));
        }
        if (!old.isEmpty()) {
            countLater(old);
        }
        return names;
    }

    /** Counts anew all that is asked for from now on; to be called when articles became searchable. */
    public void forget() {
        known.invalidateAll();
    }

    private Map<EntityRef, String> count(Collection<EntityRef> entities) {
        Map<EntityRef, String> names = new HashMap<>();
        for (List<EntityRef> together : Iterables.partition(entities, COUNTED_AT_ONCE)) {
            Instant before = Instant.now();
            counts.of(together).forEach((entity, spellings) -> {
                String name = spellings.getFirst().name();
                names.put(entity, name);
                known.put(entity, new Known(name, before));
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
