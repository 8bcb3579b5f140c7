package dev.dateline.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.dateline.article.Article;
import dev.dateline.article.Entity;
import dev.dateline.article.EntityField;
import dev.dateline.article.NewsAnalysis;
import dev.dateline.entities.CurrentDecisions;
import dev.dateline.entities.Decisions;
import dev.dateline.index.IndexSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Finds articles like another by one request to Elasticsearch: those that share its most telling words and the entities
 * it names most, the rarer the more, but none of its copies.
 */
@ApplicationScoped
class SimilarSearch {

    /** Characters of the text that the telling words are taken from; news says what it is about first. */
    private static final int TEXT = 4_000;

    /** Terms that are looked for; a word comes as a stem and as a name. */
    private static final int TELLING_WORDS = 100;

    /** Part of these that an article must have. */
    private static final String SHARED = "10%";

    /** Entities of each type that are looked for. */
    private static final int ENTITIES = 5;

    private static final int SNIPPET_SIZE = 220;

    private final SearchMapping mapping;
    private final IndexSchema schema;
    private final CurrentDecisions decisions;
    private final SearchConfig config;

    SimilarSearch(SearchMapping mapping, IndexSchema schema, CurrentDecisions decisions, SearchConfig config) {
        this.mapping = mapping;
        this.schema = schema;
        this.decisions = decisions;
        this.config = config;
    }

    /** The most similar articles of a selection. */
    List<ArticleHit> to(Article article, Selection selection, int most) {
        schema.ensure();
        Decisions decided = decisions.get();
        FacetFilters filters = new FacetFilters(selection, decided);
        QueryNames names = new QueryNames(decided);
        try (SearchSession session = mapping.createSession()) {
            return session.search(Article.class)
                    .extension(ElasticsearchExtension.get())
                    .select(ArticleHit.class)
                    .where(f -> f.bool()
                            .must(f.extension(ElasticsearchExtension.get()).fromJson(like(article)))
                            .filter(ArticlePredicates.matching(f, selection, names))
                            .mustNot(f.id().matching(article.id()))
                            .mustNot(f.extension(ElasticsearchExtension.get()).fromJson(Copies.of(article))))
                    .sort(f -> ArticleSearch.order(f, Sort.RELEVANCE))
                    .highlighter(ArticleHit.WHOLE, h -> h.unified().numberOfFragments(0))
                    .highlighter(ArticleHit.SNIPPETS, h -> h.unified()
                            .encoder(HighlighterEncoder.HTML)
                            .fragmentSize(SNIPPET_SIZE)
                            .numberOfFragments(1)
                            .noMatchSize(SNIPPET_SIZE)
                            .boundaryScanner()
                            .sentence()
                            .end())
                    .requestTransformer(sent -> complete(sent.body(), filters))
                    .failAfter(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
                    .fetchHits(most);
        }
    }

    /** The snippets are how an article begins: what it shares with another is no word that somebody looked for. */
    private static void complete(JsonObject body, FacetFilters filters) {
        ElasticsearchShapes.complete(body, filters, Optional.of(Json.object("match_none", new JsonObject())));
        body.addProperty("track_total_hits", false);
    }

    private static JsonObject like(Article article) {
        JsonArray any = new JsonArray();
        for (EntityField field : EntityField.values()) {
            field.in(article).stream()
                    .map(Entity::key)
                    .distinct()
                    .limit(ENTITIES)
                    .forEach(key -> any.add(Json.object("term", Json.object(field.path("key"), Json.text(key)))));
        }
        // An entity alone is company, not likeness
        JsonObject bool = Json.object("must", sharingWords(article));
        bool.add("should", any);
        return Json.object("bool", bool);
    }

    private static JsonObject sharingWords(Article article) {
        String text = article.title().orElse("") + "\n" + String.join("\n", article.body());
        JsonObject like = new JsonObject();
        JsonArray fields = new JsonArray();
        fields.add("title");
        fields.add("body");
        like.add("fields", fields);
        like.addProperty("like", text.substring(0, Math.min(text.length(), TEXT)));
        like.addProperty("analyzer", NewsAnalysis.NEWS_QUERY);
        like.addProperty("min_term_freq", 1);
        like.addProperty("min_doc_freq", 2);
        like.addProperty("max_query_terms", TELLING_WORDS);
        like.addProperty("minimum_should_match", SHARED);
        return Json.object("more_like_this", like);
    }
}
