package dev.dateline.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as the API gives it; components as in {@link Article}, what is not known left out. */
@Schema(name = "Article")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ArticleView(
        String id,
        Optional<String> url,
        Optional<String> title,
        List<String> body,
        Optional<String> lead,
        Optional<Outlet> outlet,
        Optional<String> agency,
        Optional<String> byline,
        Optional<String> dateline,
        Optional<Instant> published,
        Optional<String> publishedPrecision,
        Optional<String> publishedFrom,
        Optional<Instant> modified,
        Optional<String> modifiedPrecision,
        Instant indexed,
        Instant updated,
        Optional<String> language,
        int words,
        List<EntityView> people,
        List<EntityView> organizations,
        List<EntityView> places) {

    /** What of the article a client sees, with its entities under these names. */
    public static ArticleView of(Article article, Map<EntityField, List<EntityView>> entities) {
        return new ArticleView(
                article.id(),
                article.url(),
                article.title(),
                article.body(),
                article.lead(),
                article.outlet(),
                article.agency(),
                article.byline(),
                article.dateline(),
                article.published(),
                article.publishedPrecision(),
                article.publishedFrom(),
                article.modified(),
                article.modifiedPrecision(),
                article.indexed(),
                article.updated(),
                article.language(),
                article.words(),
                entities.get(EntityField.PERSON),
                entities.get(EntityField.ORGANIZATION),
                entities.get(EntityField.PLACE));
    }
}
