package dev.dateline.search;

import dev.dateline.article.EntityField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be counted over a result, and, but for the time of publication, filtered by. */
enum Facet {
    OUTLET("outlet.id", 50),
    PERSON(EntityField.PERSON),
    ORGANIZATION(EntityField.ORGANIZATION),
    PLACE(EntityField.PLACE),
    AGENCY("agency", 20),
    LANGUAGE("language", 20),
    PUBLISHED("published", 31);

    private final String field;
    private final int most;
    private final Optional<EntityField> entities;

    Facet(String field, int most) {
        this.field = field;
        this.most = most;
        this.entities = Optional.empty();
    }

    Facet(EntityField entities) {
        this.field = entities.path("key");
        this.most = 20;
        this.entities = Optional.of(entities);
    }

    /** Those whose values a search can be filtered by. */
    static List<Facet> ofValues() {
        return Arrays.stream(values()).filter(facet -> facet != PUBLISHED).toList();
    }

    /** Name of the facet and of its filter in the API. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field in Elasticsearch that is counted. */
    String field() {
        return field;
    }

    /** Values, or spans of time, that are given at the most. */
    int most() {
        return most;
    }

    /** Where the entities that it counts are; empty for a facet of something else. */
    Optional<EntityField> entities() {
        return entities;
    }
}
