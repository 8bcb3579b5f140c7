package dev.dateline.article;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/**
 * A person, organization or place in an article, under one canonical name however it is spelled.
 *
 * @param key identifier that never changes, in lower-case letters, digits and hyphens
 * @param name the canonical name
 * @param count how often the article names it
 * @param mentions where, in the order of the text
 */
@RegisterForReflection
public record Entity(
        @KeywordField(aggregable = Aggregable.YES) String key,
        @KeywordField(aggregable = Aggregable.YES) String name,
        @GenericField int count,
        @IndexedEmbedded List<Mention> mentions) {}
