package dev.dateline.search;

import dev.dateline.article.EntityField;
import dev.dateline.article.EntityView;
import dev.dateline.article.Spelling;
import dev.dateline.entities.Decisions;
import dev.dateline.entities.EntityRef;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entities that a hit names most often, merged and hidden as operators decided, under the names it has itself. */
final class HitEntities {

    /** Of each type. */
    private static final int MOST = 5;

    private HitEntities() {}

    static List<EntityView> of(EntityField field, ArticleHit hit, Decisions decisions) {
        return switch (field) {
            case PERSON -> of(field, hit.people(), hit.peopleCounts(), decisions);
            case ORGANIZATION -> of(field, hit.organizations(), hit.organizationsCounts(), decisions);
            case PLACE -> of(field, hit.places(), hit.placesCounts(), decisions);
        };
    }

    private static List<EntityView> of(
            EntityField field, List<String> spellings, List<Integer> counts, Decisions decisions) {
        Map<String, EntityView> together = new LinkedHashMap<>();
        for (int i = 0; i < spellings.size(); i++) {
            Spelling spelling = Spelling.parse(spellings.get(i)).orElseThrow();
            EntityRef entity = decisions.canonical(new EntityRef(field.type(), spelling.key()));
            if (!decisions.isHidden(entity)) {
                EntityView view = new EntityView(entity.key(), spelling.name(), counts.get(i), Optional.empty());
                together.merge(
                        entity.key(),
                        view,
                        (one, other) ->
                                new EntityView(one.key(), one.name(), one.count() + other.count(), Optional.empty()));
            }
        }
        return together.values().stream()
                .sorted(Comparator.comparingInt(EntityView::count).reversed())
                .limit(MOST)
                .toList();
    }
}
