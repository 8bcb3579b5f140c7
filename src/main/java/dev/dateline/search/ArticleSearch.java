package dev.dateline.search;

import com.google.gson.JsonObject;
import dev.dateline.article.Article;
import dev.dateline.article.DateSpan;
import dev.dateline.entities.CurrentDecisions;
import dev.dateline.entities.Decisions;
import dev.dateline.index.IndexSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/**
 * Answers a search by one request to Elasticsearch: hits, snippets, counts, facets and near spellings together. Only where
 * it finds nothing, or so little that another spelling may help, it asks again: what another spelling would find, and then
 * for that.
 */
@ApplicationScoped
class ArticleSearch {

    /** Best sentences of a body that a hit shows. */
    private static final int SNIPPETS = 2;

    /** Characters of a title; longer ones are cut where nothing of them matches. */
    private static final int LONGEST_TITLE = 1_000;

    /** Hits at which another spelling may still help. */
    private static final int FEW = 3;

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
        if (request.cursor().isPresent()) {
            // It goes on with the words, and as many of them, as the first page did
            Cursor cursor = request.cursor().get();
            SearchRequest asked = cursor.words().map(request::asking).orElse(request);
            return find(request, asked, cursor.demand(), decided);
        }
        QueryText text = request.selection().text();
        Found found = find(request, request, Demand.of(text), decided);
        if (found.total() > FEW || !text.asksForSomething()) {
            return found;
        }
        Optional<Respelling> respelling = better(request, found, decided);
        if (found.total() > 0) {
            return found.suggesting(respelling, false);
        }
        if (respelling.isPresent() && !respelling.get().quoted()) {
            SearchRequest asked = request.asking(respelling.get().q());
            return find(request, asked, Demand.of(asked.selection().text()), decided)
                    .suggesting(respelling, true);
        }
        if (found.demand() == Demand.ALL && Demand.contentWords(text) >= Demand.FEWEST_OF_A_QUESTION) {
            found = find(request, request, Demand.SOME, decided);
        }
        return found.suggesting(respelling, false);
    }

    /** @param asked the request, or the same in another spelling */
    private Found find(SearchRequest request, SearchRequest asked, Demand demand, Decisions decided) {
        FacetFilters filters = new FacetFilters(asked.selection(), decided);
        TextQuery text = new TextQuery(asked.selection().text(), new QueryNames(decided), demand);
        Optional<Continuation> continuation = asked.cursor().map(cursor -> Continuation.of(cursor, asked, snapshots));
        Instant began = Instant.now();
        Map<Facet, AggregationKey<JsonObject>> keys = new EnumMap<>(Facet.class);
        asked.facets().forEach(facet -> keys.put(facet, AggregationKey.of(facet.name())));
        try (SearchSession session = mapping.createSession()) {
            var query = session.search(Article.class)
                    .extension(ElasticsearchExtension.get())
                    .select(ArticleHit.class)
                    .where(f -> ArticlePredicates.matching(f, asked.selection(), text))
                    .sort(f -> order(f, asked.sort()))
                    .highlighter(ArticleHit.WHOLE, h -> h.unified()
                            .encoder(HighlighterEncoder.HTML)
                            .tag("<mark>", "</mark>")
                            .noMatchSize(LONGEST_TITLE)
                            .numberOfFragments(0))
                    .highlighter(ArticleHit.SNIPPETS, h -> h.unified()
                            .encoder(HighlighterEncoder.HTML)
                            .tag("<mark>", "</mark>")
                            // No size: a sentence is a snippet; those that are too long are cut afterwards
                            .fragmentSize(0)
                            .numberOfFragments(SNIPPETS)
                            .noMatchSize(Sentences.BEGINNING)
                            .orderByScore(true)
                            .boundaryScanner()
                            .sentence()
                            .end())
                    .requestTransformer(sent -> {
                        ElasticsearchShapes.complete(sent.body(), filters, text.marked());
                        // Spelling was looked at with the first page
                        continuation.ifPresentOrElse(
                                goingOn -> goingOn.apply(sent), () -> Misspellings.ask(sent.body(), asked.selection()));
                    })
                    .failAfter(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
            keys.forEach((facet, key) -> query.aggregation(
                    key, f -> f.fromJson(ElasticsearchShapes.facet(facet, asked.selection(), filters))));
            ElasticsearchSearchResult<ArticleHit> result = fetched(query, asked, continuation);
            Map<Facet, List<Facets.Value>> values = new EnumMap<>(Facet.class);
            Optional<List<DateSpan>> published = Optional.empty();
            for (Map.Entry<Facet, AggregationKey<JsonObject>> counted : keys.entrySet()) {
                JsonObject answer = result.aggregation(counted.getValue());
                if (counted.getKey() == Facet.PUBLISHED) {
                    published = Optional.of(ElasticsearchShapes.dates(answer, asked.selection()));
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
                    demand,
                    Misspellings.read(result.responseBody(), asked.selection()),
                    Optional.empty(),
                    Continuation.behind(request, asked, demand, continuation, began, result.responseBody()));
        }
    }

    /** The first of the near spellings that finds more, those that find most before others with as few edits. */
    private Optional<Respelling> better(SearchRequest request, Found found, Decisions decided) {
        List<Respelling> respellings = found.respellings();
        if (respellings.isEmpty()) {
            return Optional.empty();
        }
        QueryNames names = new QueryNames(decided);
        List<JsonObject> queries = new ArrayList<>();
        for (Respelling respelling : respellings) {
            QueryText text = QueryText.parse(respelling.q());
            queries.add(new TextQuery(text, names, Demand.of(text)).filter());
        }
        AggregationKey<JsonObject> key = AggregationKey.of("respellings");
        try (SearchSession session = mapping.createSession()) {
            JsonObject answer = session.search(Article.class)
                    .extension(ElasticsearchExtension.get())
                    .where(f -> ArticlePredicates.within(f, request.selection()))
                    .aggregation(key, f -> f.fromJson(ElasticsearchShapes.counts(queries, found.filters())))
                    .failAfter(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
                    .fetch(0)
                    .aggregation(key);
            List<Long> counts = ElasticsearchShapes.counts(answer, queries.size());
            return IntStream.range(0, respellings.size())
                    .filter(i -> counts.get(i) > found.total())
                    .boxed()
                    .min(Comparator.comparingInt(
                                    (Integer i) -> respellings.get(i).edits())
                            .thenComparing(counts::get, Comparator.reverseOrder()))
                    .map(respellings::get);
        }
    }

    /**
     * What Elasticsearch found, and the filters by which it did.
     *
     * @param demand how many of the words it demanded
     * @param respellings the query in near spellings, of which nobody knows yet whether they find anything
     * @param suggestion the query in a spelling that finds more
     * @param next where it goes on
     */
    record Found(
            long total,
            List<ArticleHit> hits,
            Map<Facet, List<Facets.Value>> values,
            Optional<List<DateSpan>> published,
            FacetFilters filters,
            Demand demand,
            List<Respelling> respellings,
            Optional<SearchPage.Suggestion> suggestion,
            Optional<Cursor> next) {

        private Found suggesting(Optional<Respelling> respelling, boolean applied) {
            return new Found(
                    total,
                    hits,
                    values,
                    published,
                    filters,
                    demand,
                    respellings,
                    respelling.map(one -> new SearchPage.Suggestion(one.q(), one.highlighted(), applied)),
                    next);
        }
    }

    private static ElasticsearchSearchResult<ArticleHit> fetched(
            ElasticsearchSearchFetchable<ArticleHit> query,
            SearchRequest request,
            Optional<Continuation> continuation) {
        try {
            return query.fetch(request.offset(), request.size());
        } catch (SearchException e) {
            throw continuation.map(goingOn -> goingOn.refused(e)).orElse(e);
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
