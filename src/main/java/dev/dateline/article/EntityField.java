package dev.dateline.article;

import dev.dateline.names.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where an article keeps its entities of one type, and what a client calls that type. */
public enum EntityField {
    PERSON(EntityType.PERSON, "people"),
    ORGANIZATION(EntityType.ORGANIZATION, "organizations"),
    PLACE(EntityType.PLACE, "places");

    private final EntityType type;
    private final String path;

    EntityField(EntityType type, String path) {
        this.type = type;
        this.path = path;
    }

    /** The field of a type. */
    public static EntityField of(EntityType type) {
        return valueOf(type.name());
    }

    /** The field that a client calls by this name; empty when there is none. */
    public static Optional<EntityField> called(String parameter) {
        return List.of(values()).stream()
                .filter(field -> field.parameter().equals(parameter))
                .findFirst();
    }

    /** What the entities in it are. */
    public EntityType type() {
        return type;
    }

    /** Name of the component of {@link Article} and of the field in Elasticsearch. */
    public String path() {
        return path;
    }

    /** Path of a component of {@link Entity} in Elasticsearch. */
    public String path(String component) {
        return path + "." + component;
    }

    /** Name of the filter, the facet and the type in the API. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The entities of this field. */
    public List<Entity> in(Article article) {
        return switch (this) {
            case PERSON -> article.people();
            case ORGANIZATION -> article.organizations();
            case PLACE -> article.places();
        };
    }
}
