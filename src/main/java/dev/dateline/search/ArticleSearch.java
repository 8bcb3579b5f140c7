package dev.dateline.search;

import com.google.gson.JsonObject;
import dev.dateline.article.Article;
import dev.dateline.article.DateSpan;
import dev.dateline.entities.CurrentDecisions;
import dev.dateline.entities.Decisions;
import dev.dateline.index.IndexSchema;
import dev.dateline.search.SearchRequest.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchFetchable;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchResult;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;

/** Answers a search by one request to Elasticsearch: hits, snippets, counts and facets together. */
@ApplicationScoped
class ArticleSearch {

    /** Length of a snippet in characters; the sentence that crosses it is given whole where it fits. */
    private static final int SNIPPET_SIZE = 220;

    private static final int SNIPPETS = 2;

    private final SearchMapping mapping;
    private final IndexSchema schema;
    private final CurrentDecisions decisions;
    private final Snapshots snapshots;
    private final SearchConfig config;

    ArticleSearch(
            SearchMapping mapping,
            IndexSchema schema,
            CurrentDecisions decisions,
            Snapshots snapshots,
            SearchConfig config) {
        this.mapping = mapping;
        this.schema = schema;
        this.decisions = decisions;
        this.snapshots = snapshots;
        this.config = config;
    }

    /**
     * One page of hits.
     *
     * @throws org.hibernate.search.util.common.SearchException when Elasticsearch does not answer
     */
    Found find(SearchRequest request) {
        schema.ensure();
        Decisions decided = decisions.get();
        FacetFilters filters = new FacetFilters(request.selection(), decided);
        QueryNames names = new QueryNames(decided);
        Optional<Continuation> continuation =
                request.cursor().map(cursor -> Continuation.of(cursor, request, snapshots));
        Instant began = Instant.now();
        Map<Facet, AggregationKey<JsonObject>> keys = new EnumMap<>(Facet.class);
        request.facets().forEach(facet -> keys.put(facet, AggregationKey.of(facet.name())));
        try (SearchSession session = mapping.createSession()) {
            var query = session.search(Article.class)
                    .extension(ElasticsearchExtension.get())
                    .select(ArticleHit.class)
                    .where(f -> ArticlePredicates.matching(f, request.selection(), names))
                    .sort(f -> order(f, request.sort()))
                    .highlighter(ArticleHit.WHOLE, h -> h.unified()
                            .encoder(HighlighterEncoder.HTML)
                            .tag("<mark>", "</mark>")
                            .numberOfFragments(0))
                    .highlighter(ArticleHit.SNIPPETS, h -> h.unified()
                            .encoder(HighlighterEncoder.HTML)
                            .tag("<mark>", "</mark>")
                            .fragmentSize(SNIPPET_SIZE)
                            .numberOfFragments(SNIPPETS)
                            .noMatchSize(SNIPPET_SIZE)
                            .orderByScore(true)
                            .boundaryScanner()
                            .sentence()
                            .end())
                    .requestTransformer(sent -> {
                        ElasticsearchShapes.complete(sent.body(), filters);
                        continuation.ifPresent(goingOn -> goingOn.apply(sent));
                    })
                    .failAfter(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
            keys.forEach((facet, key) -> query.aggregation(
                    key, f -> f.fromJson(ElasticsearchShapes.facet(facet, request.selection(), filters))));
            ElasticsearchSearchResult<ArticleHit> result = fetched(query, request, continuation);
            Map<Facet, List<Facets.Value>> values = new EnumMap<>(Facet.class);
            Optional<List<DateSpan>> published = Optional.empty();
            for (Map.Entry<Facet, AggregationKey<JsonObject>> counted : keys.entrySet()) {
                JsonObject answer = result.aggregation(counted.getValue());
                if (counted.getKey() == Facet.PUBLISHED) {
                    published = Optional.of(ElasticsearchShapes.dates(answer, request.selection()));
                } else {
                    values.put(counted.getKey(), ElasticsearchShapes.values(counted.getKey(), answer));
                }
            }
            long seen =
                    continuation.map(goingOn -> goingOn.cursor().seen().size()).orElse(0);
            return new Found(
                    result.total().hitCount() + seen,
                    result.hits(),
                    values,
                    published,
                    filters,
                    Continuation.behind(request, continuation, began, result.responseBody()));
        }
    }

    /** What Elasticsearch found, the filters by which it did, and where it goes on. */
    record Found(
            long total,
            List<ArticleHit> hits,
            Map<Facet, List<Facets.Value>> values,
            Optional<List<DateSpan>> published,
            FacetFilters filters,
            Optional<Cursor> next) {}

    private static ElasticsearchSearchResult<ArticleHit> fetched(
            ElasticsearchSearchFetchable<ArticleHit> query,
            SearchRequest request,
            Optional<Continuation> continuation) {
        try {
            return query.fetch(request.offset(), request.size());
        } catch (SearchException e) {
            throw continuation
                    .map(goingOn -> goingOn.refused(e, goingOn.cursor().text()))
                    .orElse(e);
        }
    }

    static SortFinalStep order(SearchSortFactory f, Sort sort) {
        // Equal hits stand in one order on every page: the newer first, then by id
        SortFinalStep newest = f.field("published").desc().missing().last();
        SortFinalStep id = f.field("id").asc();
        return switch (sort) {
            case RELEVANCE -> f.composite().add(f.score()).add(newest).add(id);
            case NEWEST -> f.composite().add(newest).add(id);
            case OLDEST ->
                f.composite().add(f.field("published").asc().missing().last()).add(id);
        };
    }
}
