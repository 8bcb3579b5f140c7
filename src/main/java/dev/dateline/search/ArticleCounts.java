package dev.dateline.search;

import com.google.gson.JsonObject;
import dev.dateline.article.Article;
import dev.dateline.entities.Decisions;
import dev.dateline.index.IndexSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Counts articles without fetching any. */
@ApplicationScoped
class ArticleCounts {

    private static final AggregationKey<JsonObject> COUNTED = AggregationKey.of("counted");

    private final SearchMapping mapping;
    private final IndexSchema schema;
    private final SearchConfig config;

    ArticleCounts(SearchMapping mapping, IndexSchema schema, SearchConfig config) {
        this.mapping = mapping;
        this.schema = schema;
        this.config = config;
    }

    /**
     * Counts by one aggregation over the articles that text and dates of a selection find; its choices
     * are for the aggregation to make, see {@link FacetFilters}.
     *
     * @param aggregation in Elasticsearch's words
     * @return what Elasticsearch answers to it
     * @throws org.hibernate.search.util.common.SearchException when Elasticsearch does not answer
     */
    JsonObject of(Selection selection, Decisions decided, JsonObject aggregation) {
        schema.ensure();
        QueryNames names = new QueryNames(decided);
        try (SearchSession session = mapping.createSession()) {
            return session.search(Article.class)
                    .extension(ElasticsearchExtension.get())
                    .where(f -> ArticlePredicates.matching(f, selection, names))
                    .aggregation(COUNTED, f -> f.fromJson(aggregation))
                    .requestTransformer(sent -> sent.body().addProperty("track_total_hits", false))
                    .failAfter(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
                    .fetch(0)
                    .aggregation(COUNTED);
        }
    }
}
