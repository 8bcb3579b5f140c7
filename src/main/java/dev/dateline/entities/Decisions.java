package dev.dateline.entities;

import dev.dateline.article.Article;
import dev.dateline.article.Entity;
import dev.dateline.article.EntityField;
import dev.dateline.names.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** All that operators decided, at one moment. Looks up, decides nothing. Immutable. */
public final class Decisions {

    /** Merges are followed this far; more would be a circle that two operators made at once. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<EntityRef, EntityDecision> byEntity = new HashMap<>();
    private final Map<EntityRef, Set<String>> mergedInto = new HashMap<>();
    private final Map<EntityType, Set<String>> hidden = new HashMap<>();

    Decisions(Collection<EntityDecision> all) {
        all.forEach(decision -> byEntity.put(decision.entity(), decision));
        for (EntityDecision decision : all) {
            EntityRef entity = decision.entity();
            EntityRef target = canonical(entity);
            if (!target.equals(entity)) {
                mergedInto.computeIfAbsent(target, none -> new TreeSet<>()).add(entity.key());
            }
            if (decision.hidden()) {
                hidden.computeIfAbsent(entity.type(), none -> new TreeSet<>()).add(entity.key());
            }
        }
    }

    /** None at all. */
    public static Decisions none() {
        return new Decisions(List.of());
    }

    /** The entity that this one was merged into, or itself. */
    public EntityRef canonical(EntityRef entity) {
        EntityRef canonical = entity;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Optional<EntityRef> target =
                    Optional.ofNullable(byEntity.get(canonical)).flatMap(EntityDecision::target);
            if (target.isEmpty()) {
                return canonical;
            }
            canonical = target.get();
        }
        return entity;
    }

    /** Keys of the entities that were merged into this one, in order. */
    public Set<String> mergedInto(EntityRef entity) {
        return mergedInto.getOrDefault(entity, Set.of());
    }

    /** The entities that belong under another key now than they did by the earlier decisions. */
    Set<EntityRef> movedSince(Decisions earlier) {
        Set<EntityRef> moved = new HashSet<>(byEntity.keySet());
        moved.addAll(earlier.byEntity.keySet());
        moved.removeIf(entity -> canonical(entity).equals(earlier.canonical(entity)));
        return moved;
    }

    /** What an operator called it. */
    public Optional<String> name(EntityRef entity) {
        return decision(entity).flatMap(EntityDecision::name);
    }

    /** The entities to which operators gave a name of this kind, in no order. */
    public List<EntityRef> called(Predicate<String> name) {
        return byEntity.values().stream()
                .filter(decision -> decision.name().filter(name).isPresent())
                .map(EntityDecision::entity)
                .toList();
    }

    /** Whether it is to be shown nowhere. */
    public boolean isHidden(EntityRef entity) {
        return hidden(entity.type()).contains(entity.key());
    }

    /** Keys of a type that are to be shown nowhere, in order. */
    public Set<String> hidden(EntityType type) {
        return hidden.getOrDefault(type, Set.of());
    }

    /** What was decided about it. */
    public Optional<EntityDecision> decision(EntityRef entity) {
        return Optional.ofNullable(byEntity.get(entity));
    }

    /** All of them, in no order. */
    Collection<EntityDecision> all() {
        return byEntity.values();
    }

    /** The article with its entities under the keys that they were merged into. */
    public Article applied(Article article) {
        if (mergedInto.isEmpty()) {
            return article;
        }
        return article.named(
                applied(EntityField.PERSON, article),
                applied(EntityField.ORGANIZATION, article),
                applied(EntityField.PLACE, article));
    }

    private List<Entity> applied(EntityField field, Article article) {
        List<Entity> entities = new ArrayList<>();
        for (Entity entity : field.in(article)) {
            entities.add(entity.under(
                    canonical(new EntityRef(field.type(), entity.own())).key()));
        }
        return entities;
    }
}
