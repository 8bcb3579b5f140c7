package dev.dateline.entities;

import dev.dateline.article.EntityField;
import dev.dateline.entities.EntityRewriter.Rewritten;
import dev.dateline.entities.SpellingCounts.Counted;
import dev.dateline.entities.SpellingCounts.Spelled;
import dev.dateline.http.Problems;
import dev.dateline.names.NameKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** Keeps what an operator decides about an entity, and brings the articles in line with it. */
@ApplicationScoped
class DecisionService {

    private static final int LONGEST_NAME = 200;

    /** Spellings of an entity kept with a decision. */
    private static final int MOST_SPELLINGS = 50;

    /** What was decided, and what became of the articles. */
    record Decided(EntityDecision decision, Rewritten rewritten) {}

    private final DecisionStore store;
    private final CurrentDecisions current;
    private final EntityRewriter rewriter;
    private final SpellingCounts spellings;
    private final EntityCatalog catalog;
    private final EntityConfig config;
    // One decision after the other: two merges at once could make a circle
    private final ReentrantLock lock = new ReentrantLock();

    DecisionService(
            DecisionStore store,
            CurrentDecisions current,
            EntityRewriter rewriter,
            SpellingCounts spellings,
            EntityCatalog catalog,
            EntityConfig config) {
        this.store = store;
        this.current = current;
        this.rewriter = rewriter;
        this.spellings = spellings;
        this.catalog = catalog;
        this.config = config;
    }

    /**
     * Decides about an entity, in place of what was decided before.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names the field that will not do; 404
     *     when nobody ever named such an entity
     */
    Decided decide(String key, EntityChange change) {
        lock.lock();
        try {
            Decisions before = current.reload();
            EntityRef entity = entity(key, change.type(), before);
            Optional<String> name = change.name().map(given -> name(given));
            Optional<String> target = change.mergedInto().map(into -> target(entity, into, before));
            EntityDecision decision = new EntityDecision(
                    entity,
                    name,
                    target,
                    change.hidden().orElse(false),
                    spellings(entity, target, before),
                    Instant.now().truncatedTo(ChronoUnit.MILLIS));
            store.keep(decision);
            return new Decided(decision, rewritten(before));
        } finally {
            lock.unlock();
        }
    }

    /** Takes a decision back; the articles are as if it had never been made. */
    Optional<Rewritten> takeBack(String key, Optional<String> type) {
        lock.lock();
        try {
            Decisions before = current.reload();
            Optional<EntityDecision> decision = decided(key, type, before);
            decision.map(EntityDecision::entity).ifPresent(store::remove);
            return decision.map(found -> rewritten(before));
        } finally {
            lock.unlock();
        }
    }

    /** Everything that was decided, by type and key. */
    List<EntityDecision> all() {
        return current.reload().all().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    private Rewritten rewritten(Decisions before) {
        Decisions now = current.reload();
        return rewriter.rewrite(now.movedSince(before), now, config.rewriteTimeout());
    }

    private EntityRef entity(String key, Optional<String> type, Decisions decisions) {
        Optional<EntityField> field = type.map(DecisionService::field);
        if (field.isPresent()) {
            EntityRef entity = new EntityRef(field.get().type(), key);
            if (!key.equals(NameKey.of(entity.type(), key))
                    && decisions.decision(entity).isEmpty()) {
                throw Problems.entityNotFound(key);
            }
            return entity;
        }
        return decided(key, type, decisions)
                .map(EntityDecision::entity)
                .or(() -> catalog.find(List.of(EntityField.values()), key))
                .orElseThrow(() -> Problems.entityNotFound(key));
    }

    private static Optional<EntityDecision> decided(String key, Optional<String> type, Decisions decisions) {
        return Stream.of(EntityField.values())
                .filter(field -> type.isEmpty() || field == field(type.get()))
                .flatMap(field -> decisions.decision(new EntityRef(field.type(), key)).stream())
                .findFirst();
    }

    private static EntityField field(String type) {
        return EntityField.called(type)
                .orElseThrow(() -> Problems.invalidFieldValue("type", type, EntityParameters.types()));
    }

    private static String name(String given) {
        String name = given.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Problems.invalidFieldValue("name", given, "1 to " + LONGEST_NAME + " characters");
        }
        return name;
    }

    private static String target(EntityRef entity, String into, Decisions decisions) {
        EntityRef target = new EntityRef(entity.type(), into);
        if (!into.equals(NameKey.of(target.type(), into))) {
            throw Problems.invalidFieldValue("mergedInto", into, "the key of an entity, as a facet gives it");
        }
        if (decisions.canonical(target).equals(entity) || into.equals(entity.key())) {
            throw Problems.invalidFieldValue(
                    "mergedInto", into, "an entity that is not itself merged into '" + entity.key() + "'");
        }
        return into;
    }

    /** How the archive spells the entity, and the one that it is merged into. */
    private List<String> spellings(EntityRef entity, Optional<String> target, Decisions before) {
        List<EntityRef> both = Stream.concat(
                        Stream.of(entity), target.map(key -> new EntityRef(entity.type(), key)).stream())
                .toList();
        Map<EntityRef, Spelled> counted = spellings.of(both);
        Stream<String> now = both.stream()
                .flatMap(one -> counted.getOrDefault(one, Spelled.NOWHERE).spellings().stream())
                .map(Counted::name);
        Stream<String> kept = before.decision(entity).map(EntityDecision::spellings).orElse(List.of()).stream();
        return Stream.concat(now, kept).distinct().limit(MOST_SPELLINGS).toList();
    }
}
