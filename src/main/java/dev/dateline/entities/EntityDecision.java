package dev.dateline.entities;

import dev.dateline.names.EntityType;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * What an operator decided about an entity.
 *
 * @param id type and key in one, see {@link EntityRef#id}
 * @param type name of the {@link EntityType}
 * @param key the entity's own key
 * @param name what it is called, whatever the articles say
 * @param mergedInto key of the entity that it is the same as
 * @param hidden whether it is shown nowhere
 * @param spellings how the archive spelled it when this was decided, the most usual first; a query
 *     for one of them finds the articles of all that are merged
 * @param decided when
 */
@RegisterForReflection
@SearchEntity(name = EntityDecision.INDEX)
@Indexed(index = EntityDecision.INDEX)
public record EntityDecision(
        @DocumentId @KeywordField(name = "id", sortable = Sortable.YES) String id,
        @KeywordField String type,
        @KeywordField String key,
        @KeywordField(searchable = Searchable.NO) Optional<String> name,
        @KeywordField Optional<String> mergedInto,
        @GenericField boolean hidden,
        @KeywordField(searchable = Searchable.NO) List<String> spellings,
        @GenericField Instant decided) {

    /** Name of the entity and of its index. */
    public static final String INDEX = "entity";

    /** Elasticsearch keeps no empty list: what it has not is empty. */
    public EntityDecision {
        spellings = spellings == null ? List.of() : spellings;
    }

    EntityDecision(
            EntityRef entity,
            Optional<String> name,
            Optional<String> mergedInto,
            boolean hidden,
            List<String> spellings,
            Instant decided) {
        this(entity.id(), entity.type().name(), entity.key(), name, mergedInto, hidden, spellings, decided);
    }

    EntityRef entity() {
        return new EntityRef(EntityType.valueOf(type), key);
    }

    Optional<EntityRef> target() {
        return mergedInto.map(target -> new EntityRef(EntityType.valueOf(type), target));
    }
}
