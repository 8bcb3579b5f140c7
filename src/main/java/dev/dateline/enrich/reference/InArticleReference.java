package dev.dateline.enrich.reference;

import dev.dateline.names.EntityType;
import dev.dateline.names.NameKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out which names of one article mean the same. Holds no state. */
public final class InArticleReference {

    private record Grouped(EntityType type, String key) {}

    /**
     * The entities of an article. Each mention is of exactly one, save people whose name is only part of an organization's:
     * those are of none.
     *
     * @param mentions in the order of the text, the title's first; offsets that lie outside the text are borne
     * @return the most often named first, of equals the one first named
     */
    public List<NamedEntity> resolve(Optional<String> title, List<String> paragraphs, List<Named> mentions) {
        ArticleText text = new ArticleText(title, paragraphs);
        List<Named> kept = OutsideOrganizations.of(mentions, text);
        Map<EntityType, List<Named>> byType = new LinkedHashMap<>();
        kept.forEach(
                m -> byType.computeIfAbsent(m.type(), t -> new ArrayList<>()).add(m));
        Map<Grouped, List<Named>> groups = new LinkedHashMap<>();
        byType.forEach((type, named) -> {
            List<String> keys = keys(type, named, text);
            for (int i = 0; i < keys.size(); i++) {
                groups.computeIfAbsent(new Grouped(type, keys.get(i)), g -> new ArrayList<>())
                        .add(named.get(i));
            }
        });
        Map<Named, Integer> order = new LinkedHashMap<>();
        kept.forEach(m -> order.putIfAbsent(m, order.size()));
        List<NamedEntity> entities = new ArrayList<>(entities(groups));
        entities.sort(Comparator.comparingInt(NamedEntity::count)
                .reversed()
                .thenComparing(e -> order.get(e.mentions().getFirst())));
        return entities;
    }

    private static List<String> keys(EntityType type, List<Named> named, ArticleText text) {
        return switch (type) {
            case PERSON -> new PersonReference(named, text).keys();
            case ORGANIZATION -> new OrganizationReference(named, text).keys();
            case PLACE -> named.stream().map(m -> NameKey.of(type, m.text())).toList();
        };
    }

    /** One for each key of a name; should two groups choose names of one key, they are one. */
    private static List<NamedEntity> entities(Map<Grouped, List<Named>> groups) {
        Map<Grouped, NamedEntity> entities = new LinkedHashMap<>();
        groups.forEach((group, mentions) -> {
            String name = FullestForm.of(group.type(), group.key(), mentions);
            String key = NameKey.of(group.type(), name);
            entities.merge(
                    new Grouped(group.type(), key),
                    entity(group.type(), key, name, mentions),
                    (one, other) -> entity(group.type(), key, one.name(), joined(one.mentions(), other.mentions())));
        });
        return List.copyOf(entities.values());
    }

    private static NamedEntity entity(EntityType type, String key, String name, List<Named> mentions) {
        LinkedHashSet<String> forms = new LinkedHashSet<>();
        mentions.forEach(m -> forms.add(m.text()));
        return new NamedEntity(type, key, name, mentions.size(), mentions, List.copyOf(forms));
    }

    private static List<Named> joined(List<Named> some, List<Named> others) {
        List<Named> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Comparator.comparingInt(Named::paragraph).thenComparingInt(Named::start));
        return all;
    }
}
