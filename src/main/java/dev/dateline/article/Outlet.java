package dev.dateline.article;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/**
 * Who published an article.
 *
 * @param id the registrable domain where it is known ({@code harbourtimes.example}), else a slug of the name
 * @param name the form shown to readers
 */
@RegisterForReflection
public record Outlet(
        @KeywordField(aggregable = Aggregable.YES) String id, @KeywordField(aggregable = Aggregable.YES) String name) {}
