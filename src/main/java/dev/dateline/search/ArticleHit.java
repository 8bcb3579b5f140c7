package dev.dateline.search;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FieldProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.HighlightProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ScoreProjection;

/** What of an article a hit shows, and nothing else of it is fetched; null where the article has none. */
@ProjectionConstructor
@RegisterForReflection
record ArticleHit(
        @IdProjection String id,
        @ScoreProjection float score,
        @FieldProjection String url,
        @FieldProjection String title,
        @FieldProjection(path = "outlet.id") String outletId,
        @FieldProjection(path = "outlet.name") String outletName,
        @FieldProjection String agency,
        @FieldProjection Instant published,
        @FieldProjection String publishedPrecision,
        @FieldProjection(path = "people.spelling") List<String> people,
        @FieldProjection(path = "people.count") List<Integer> peopleCounts,
        @FieldProjection(path = "organizations.spelling") List<String> organizations,
        @FieldProjection(path = "organizations.count") List<Integer> organizationsCounts,
        @FieldProjection(path = "places.spelling") List<String> places,
        @FieldProjection(path = "places.count") List<Integer> placesCounts,
        @HighlightProjection(path = "title", highlighter = ArticleHit.WHOLE) List<String> titleSnippets,
        @HighlightProjection(path = "body", highlighter = ArticleHit.SNIPPETS) List<String> bodySnippets) {

    /** Name of the highlighter that gives the whole field. */
    static final String WHOLE = "whole";

    /** Name of the highlighter that gives the best sentences, or the first where none matches. */
    static final String SNIPPETS = "snippets";
}
