package dev.dateline.search;

import static dev.dateline.index.ElasticsearchCall.calling;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.article.Article;
import dev.dateline.article.EntityField;
import dev.dateline.article.NameStart;
import dev.dateline.article.Outlet;
import dev.dateline.article.PublicArticles;
import dev.dateline.article.TypedAnalysis;
import dev.dateline.article.TypedOutlet;
import dev.dateline.article.TypedTitle;
import dev.dateline.entities.CurrentDecisions;
import dev.dateline.entities.Decisions;
import dev.dateline.entities.DisplayNames;
import dev.dateline.index.IndexSchema;
import dev.dateline.search.Suggestions.Suggestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Completes what is being typed from the articles that readers may see, by one request to Elasticsearch for titles,
 * outlets and entities. Names and counts of entities are those of {@link DisplayNames}, which asks for what it has not
 * met before. Why so: docs/decisions/009-suggest.md.
 */
@ApplicationScoped
class SuggestSearch {

    private static final String READ = Article.INDEX + "-read";
    private static final String OUTLETS = "outlets";

    /** Titles fetched beyond those that are wanted, as copies have the same one; each costs a tenth of a millisecond. */
    private static final int MORE_TITLES = 4;

    /** Names of outlets looked at for each outlet that is wanted, as one may have several. */
    private static final int OUTLET_NAMES = 2;

    private static final Comparator<Suggestion> MOST_FREQUENT = Comparator.comparingLong(
                    (Suggestion suggestion) -> suggestion.count().orElse(0L))
            .reversed()
            .thenComparing(Suggestion::text);

    private final ElasticsearchClient elasticsearch;
    private final IndexSchema schema;
    private final CurrentDecisions decisions;
    private final DisplayNames names;

    SuggestSearch(
            ElasticsearchClient elasticsearch, IndexSchema schema, CurrentDecisions decisions, DisplayNames names) {
        this.elasticsearch = elasticsearch;
        this.schema = schema;
        this.decisions = decisions;
        this.names = names;
    }

    /** Completions of what was typed, at most so many; none of nothing. */
    List<Suggestion> complete(String typed, int most) {
        String folded = NameStart.folded(typed);
        if (folded.isEmpty()) {
            return List.of();
        }
        schema.ensure();
        Decisions decided = decisions.get();
        SearchResponse<ObjectNode> found = candidates(folded, most, decided);
        return inTurn(
                List.of(
                        entities(folded, found.aggregations(), most, decided),
                        titles(found.hits().hits(), most),
                        outlets(found.aggregations().get(OUTLETS), most)),
                most);
    }

    private SearchResponse<ObjectNode> candidates(String folded, int most, Decisions decided) {
        Query title = Query.of(query -> query.matchPhrase(phrase ->
                phrase.field(TypedTitle.FIELD).query(TypedTitle.phrase(folded)).analyzer(TypedAnalysis.WORDS)));
        Query first = Query.of(query -> query.constantScore(constant -> constant.filter(
                filter -> filter.term(term -> term.field(TypedTitle.FIELD).value(TypedTitle.first(folded))))));
        List<Query> any = new ArrayList<>();
        any.add(title);
        any.add(Query.of(query ->
                query.regexp(pattern -> pattern.field(TypedOutlet.FIELD).value(TypedOutlet.beginning(folded)))));
        Map<String, Aggregation> aggregations = new HashMap<>();
        aggregations.put(
                OUTLETS,
                Aggregation.of(aggregation -> aggregation.terms(terms -> terms.field(TypedOutlet.FIELD)
                        .size(most * OUTLET_NAMES)
                        .include(include -> include.regexp(TypedOutlet.beginning(folded))))));
        for (EntityField field : EntityField.values()) {
            any.add(Query.of(query ->
                    query.prefix(prefix -> prefix.field(field.path("starts")).value(folded))));
            aggregations.put(
                    field.path(),
                    Aggregation.of(aggregation -> aggregation.terms(terms -> terms.field(field.path("starts"))
                            .size(EntityStarts.most(most, field, decided))
                            .include(include -> include.regexp(EntityStarts.beginning(folded))))));
        }
        return calling(() -> elasticsearch.search(
                search -> search.index(READ)
                        .size(most + MORE_TITLES)
                        .source(source -> source.filter(filter -> filter.includes("title")))
                        .trackTotalHits(track -> track.enabled(false))
                        .query(query -> query.bool(bool -> bool.filter(PublicArticles.query())
                                .filter(one -> one.bool(or -> or.should(any)))
                                .should(first)))
                        .postFilter(title)
                        .sort(newestOfThoseThatBeginSo())
                        .aggregations(aggregations),
                ObjectNode.class));
    }

    private static List<SortOptions> newestOfThoseThatBeginSo() {
        return List.of(
                SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))),
                SortOptions.of(sort -> sort.field(
                        field -> field.field("published").order(SortOrder.Desc).missing("_last"))));
    }

    private static List<Suggestion> titles(List<Hit<ObjectNode>> hits, int most) {
        Map<String, Suggestion> titles = new LinkedHashMap<>();
        for (Hit<ObjectNode> hit : hits) {
            String title = hit.source().path("title").asText();
            titles.putIfAbsent(NameStart.folded(title), new Suggestion(title, "title", hit.id(), Optional.empty()));
        }
        return titles.values().stream().limit(most).toList();
    }

    private static List<Suggestion> outlets(Aggregate counted, int most) {
        Map<String, Suggestion> outlets = new HashMap<>();
        counted.sterms().buckets().array().forEach(bucket -> TypedOutlet.read(
                        bucket.key().stringValue())
                .ifPresent(outlet -> outlets.merge(
                        outlet.id(),
                        suggestion(outlet, bucket.docCount()),
                        (one, other) ->
                                // The most usual name, but the id stands in for a name only where nobody said one
                                new Suggestion(
                                        one.text().equals(one.value()) ? other.text() : one.text(),
                                        one.type(),
                                        one.value(),
                                        Optional.of(one.count().orElse(0L)
                                                + other.count().orElse(0L))))));
        return outlets.values().stream().sorted(MOST_FREQUENT).limit(most).toList();
    }

    private static Suggestion suggestion(Outlet outlet, long count) {
        return new Suggestion(outlet.name(), Facet.OUTLET.parameter(), outlet.id(), Optional.of(count));
    }

    private List<Suggestion> entities(String folded, Map<String, Aggregate> counted, int most, Decisions decided) {
        EntityStarts starts = new EntityStarts(decided);
        for (EntityField field : EntityField.values()) {
            starts.addCalled(folded, field);
            counted.get(field.path())
                    .sterms()
                    .buckets()
                    .array()
                    .forEach(bucket -> starts.add(field, bucket.key().stringValue(), bucket.docCount()));
        }
        return names.shown(starts.best(most)).entrySet().stream()
                .map(entry -> new Suggestion(
                        entry.getValue().name(),
                        EntityField.of(entry.getKey().type()).parameter(),
                        entry.getKey().key(),
                        Optional.of(entry.getValue().articles())))
                .sorted(MOST_FREQUENT)
                .toList();
    }

    /** One of each group, then the next of each, as long as there are any. */
    private static List<Suggestion> inTurn(List<List<Suggestion>> groups, int most) {
        List<Suggestion> all = new ArrayList<>();
        Set<String> values = new HashSet<>();
        for (int i = 0; i < most; i++) {
            for (List<Suggestion> group : groups) {
                if (i < group.size()
                        && values.add(group.get(i).type() + " " + group.get(i).value())) {
                    all.add(group.get(i));
                }
            }
        }
        return all.stream().limit(most).toList();
    }
}
