package dev.dateline.article;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/**
 * One place in an article's body where an entity is named.
 *
 * @param paragraph index into the body
 * @param start offset of the first character in that paragraph, in UTF-16 units
 * @param end offset after the last character
 * @param text what stands there
 */
@RegisterForReflection
public record Mention(
        @GenericField(searchable = Searchable.NO) int paragraph,
        @GenericField(searchable = Searchable.NO) int start,
        @GenericField(searchable = Searchable.NO) int end,
        @KeywordField(searchable = Searchable.NO) String text) {}
