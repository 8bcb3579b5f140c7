package dev.dateline.entities;

import static dev.dateline.index.ElasticsearchCall.calling;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.dateline.article.Article;
import dev.dateline.article.EntityField;
import dev.dateline.article.PublicArticles;
import dev.dateline.article.Spelling;
import dev.dateline.index.IndexSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts in how many articles of the archive an entity is spelled how. */
@ApplicationScoped
class SpellingCounts {

    /**
     * One way to spell a name.
     *
     * @param name as articles spell it
     * @param count in how many articles it is the fullest form
     */
    record Counted(String name, long count) {}

    /**
     * How articles spell an entity.
     *
     * @param articles in how many it is; one that names it in two ways counts once
     * @param spellings the most usual first
     */
    record Spelled(long articles, List<Counted> spellings) {

        static final Spelled NOWHERE = new Spelled(0, List.of());
    }

    /** The most usual first, by the alphabet among equals. */
    private static final Comparator<Counted> MOST_USUAL =
            Comparator.comparingLong(Counted::count).reversed().thenComparing(Counted::name);

    /** Spellings that are looked at for one entity, on average; the rarest fall away beyond that. */
    private static final int SPELLINGS = 20;

    private static final int MOST_BUCKETS = 10_000;

    private final ElasticsearchClient elasticsearch;
    private final IndexSchema schema;

    SpellingCounts(ElasticsearchClient elasticsearch, IndexSchema schema) {
        this.elasticsearch = elasticsearch;
        this.schema = schema;
    }

    /** How those of the entities are spelled that occur; one request to Elasticsearch. */
    Map<EntityRef, Spelled> of(Collection<EntityRef> entities) {
        schema.ensure();
        Map<EntityField, List<String>> keys = new EnumMap<>(EntityField.class);
        entities.forEach(entity -> keys.computeIfAbsent(EntityField.of(entity.type()), none -> new ArrayList<>())
                .add(entity.key()));
        Map<String, Aggregation> aggregations = new HashMap<>();
        List<Query> any = new ArrayList<>();
        keys.forEach((field, values) -> {
            any.add(naming(field, values));
            aggregations.put(field.path(), Aggregation.of(aggregation -> aggregation
                    .filter(naming(field, values))
                    .aggregations("spellings", spellings(field, values))
                    .aggregations("articles", articles(field, values))));
        });
        SearchResponse<Void> answer = calling(() -> elasticsearch.search(
                search -> search.index(Article.INDEX + "-read")
                        .size(0)
                        .trackTotalHits(track -> track.enabled(false))
                        .query(query -> query.bool(bool ->
                                bool.filter(PublicArticles.query()).filter(one -> one.bool(or -> or.should(any)))))
                        .aggregations(aggregations),
                Void.class));
        Map<EntityRef, List<Counted>> counted = new HashMap<>();
        keys.keySet().forEach(field -> {
            List<StringTermsBucket> buckets = answer.aggregations()
                    .get(field.path())
                    .filter()
                    .aggregations()
                    .get("spellings")
                    .sterms()
                    .buckets()
                    .array();
            for (StringTermsBucket bucket : buckets) {
                Spelling.parse(bucket.key().stringValue()).ifPresent(spelling -> counted.computeIfAbsent(
                                new EntityRef(field.type(), spelling.key()), none -> new ArrayList<>())
                        .add(new Counted(spelling.name(), bucket.docCount())));
            }
        });
        Map<EntityRef, Spelled> spelled = new HashMap<>();
        keys.keySet().forEach(field -> answer.aggregations()
                .get(field.path())
                .filter()
                .aggregations()
                .get("articles")
                .sterms()
                .buckets()
                .array()
                .forEach(bucket -> {
                    EntityRef entity = new EntityRef(field.type(), bucket.key().stringValue());
                    if (counted.containsKey(entity)) {
                        List<Counted> spellings = counted.get(entity);
                        spellings.sort(MOST_USUAL);
                        spelled.put(entity, new Spelled(bucket.docCount(), spellings));
                    }
                }));
        return spelled;
    }

    private static Aggregation articles(EntityField field, List<String> keys) {
        return Aggregation.of(aggregation -> aggregation.terms(
                terms -> terms.field(field.path("key")).size(keys.size()).include(i -> i.terms(keys))));
    }

    private static Query naming(EntityField field, List<String> keys) {
        List<FieldValue> values = keys.stream().map(FieldValue::of).toList();
        return Query.of(
                query -> query.terms(terms -> terms.field(field.path("key")).terms(any -> any.value(values))));
    }

    private static Aggregation spellings(EntityField field, List<String> keys) {
        // Keys are letters, digits and hyphens: nothing in them means something to a pattern
        String ofThese = keys.stream().sorted().collect(Collectors.joining("|", "(", ")\\|.*"));
        int size = Math.min(keys.size() * SPELLINGS, MOST_BUCKETS);
        return Aggregation.of(aggregation -> aggregation.terms(
                terms -> terms.field(field.path("spelling")).size(size).include(i -> i.regexp(ofThese))));
    }
}
