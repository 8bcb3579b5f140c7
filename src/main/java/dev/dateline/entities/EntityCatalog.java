package dev.dateline.entities;

import static dev.dateline.index.ElasticsearchCall.calling;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.MinimumInterval;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.dateline.article.Article;
import dev.dateline.article.DateSpan;
import dev.dateline.article.EntityField;
import dev.dateline.article.NameStart;
import dev.dateline.article.PublicArticles;
import dev.dateline.entities.EntityList.Item;
import dev.dateline.entities.SpellingCounts.Counted;
import dev.dateline.index.IndexSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which entities the archive has, and what it knows of one; counted from the articles, kept nowhere. */
@ApplicationScoped
public class EntityCatalog {

    /** Spans of days of an entity's articles at the most. */
    private static final int MOST_SPANS = 60;

    /** Entities of each type that are given as an entity's company. */
    private static final int COMPANY = 10;

    /** Starts of names looked at for each entity that is wanted, as several may be of one. */
    private static final int STARTS = 4;

    private static final String READ = Article.INDEX + "-read";

    private static final Comparator<Item> MOST_FREQUENT =
            Comparator.comparingLong(Item::count).reversed().thenComparing(Item::name);

    private final ElasticsearchClient elasticsearch;
    private final IndexSchema schema;
    private final CurrentDecisions decisions;
    private final DisplayNames names;
    private final SpellingCounts spellings;

    EntityCatalog(
            ElasticsearchClient elasticsearch,
            IndexSchema schema,
            CurrentDecisions decisions,
            DisplayNames names,
            SpellingCounts spellings) {
        this.elasticsearch = elasticsearch;
        this.schema = schema;
        this.decisions = decisions;
        this.names = names;
        this.spellings = spellings;
    }

    /** The most frequent entities of these types. */
    List<Item> mostFrequent(Collection<EntityField> fields, int size) {
        return named(
                counts(fields.stream()
                        .collect(Collectors.toMap(
                                field -> field, field -> keys(field, size, hidden(field), Optional.empty())))),
                size);
    }

    /**
     * The most frequent entities of these types of which some spelling, or the name that an operator
     * gave, has words that begin like these, in their order.
     */
    public List<Item> beginning(Collection<EntityField> fields, String typed, int size) {
        String folded = NameStart.folded(typed);
        if (folded.isEmpty()) {
            return List.of();
        }
        Map<EntityField, Set<String>> found = startingWith(fields, folded, size);
        decisions.get().all().stream()
                .filter(decision -> decision.name().stream().anyMatch(name -> begins(NameStart.folded(name), folded)))
                .map(decision -> decisions.get().canonical(decision.entity()))
                .filter(entity -> fields.contains(EntityField.of(entity.type())))
                .forEach(entity -> found.computeIfAbsent(EntityField.of(entity.type()), none -> new TreeSet<>())
                        .add(entity.key()));
        found.forEach((field, keys) -> keys.removeAll(decisions.get().hidden(field.type())));
        found.values().removeIf(Set::isEmpty);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<EntityField, TermsAggregation> counted = new EnumMap<>(EntityField.class);
        found.forEach((field, keys) -> counted.put(field, keys(field, keys.size(), Set.of(), Optional.of(keys))));
        return named(counts(counted), size);
    }

    /** The entity of this key that most articles name; among equals a person before an organization before a place. */
    Optional<EntityRef> find(Collection<EntityField> fields, String key) {
        Map<EntityField, TermsAggregation> asked = new EnumMap<>(EntityField.class);
        for (EntityField field : fields) {
            EntityRef canonical = decisions.get().canonical(new EntityRef(field.type(), key));
            asked.put(field, keys(field, 1, Set.of(), Optional.of(Set.of(canonical.key()))));
        }
        return counts(asked).entrySet().stream()
                .filter(entry -> !decisions.get().isHidden(entry.getKey()))
                .max(Comparator.comparingLong((Map.Entry<EntityRef, Long> entry) -> entry.getValue())
                        .thenComparing(entry -> -entry.getKey().type().ordinal()))
                .map(Map.Entry::getKey);
    }

    /** All about an entity; empty when no article names it. */
    Optional<EntityPage> page(EntityRef entity, EntityPage.Links links) {
        schema.ensure();
        EntityField field = EntityField.of(entity.type());
        Map<String, Aggregation> aggregations = new HashMap<>();
        aggregations.put(
                "published",
                Aggregation.of(aggregation -> aggregation.autoDateHistogram(histogram ->
                        histogram.field("published").buckets(MOST_SPANS).minimumInterval(MinimumInterval.Day))));
        for (EntityField company : EntityField.values()) {
            Set<String> without = new TreeSet<>(hidden(company));
            if (company == field) {
                without.add(entity.key());
            }
            aggregations.put(
                    company.path(),
                    Aggregation.of(
                            aggregation -> aggregation.terms(keys(company, COMPANY, without, Optional.empty()))));
        }
        SearchResponse<Void> answer = calling(() -> elasticsearch.search(
                search -> search.index(READ)
                        .size(0)
                        .trackTotalHits(track -> track.enabled(true))
                        .query(query -> query.bool(bool -> bool.filter(PublicArticles.query())
                                .filter(filter -> filter.term(
                                        term -> term.field(field.path("key")).value(entity.key())))))
                        .aggregations(aggregations),
                Void.class));
        long count = answer.hits().total().value();
        if (count == 0) {
            return Optional.empty();
        }
        List<Counted> spelled = spellings
                .of(List.of(entity))
                .getOrDefault(entity, SpellingCounts.Spelled.NOWHERE)
                .spellings();
        String otherwise = spelled.isEmpty() ? entity.key() : spelled.getFirst().name();
        Map<EntityField, List<Item>> company = new EnumMap<>(EntityField.class);
        for (EntityField with : EntityField.values()) {
            company.put(with, named(buckets(with, answer.aggregations().get(with.path())), COMPANY));
        }
        return Optional.of(new EntityPage(
                entity.key(),
                field.parameter(),
                decisions.get().name(entity).orElse(otherwise),
                count,
                spelled.stream()
                        .map(one -> new EntityPage.SpellingCount(one.name(), one.count()))
                        .toList(),
                List.copyOf(decisions.get().mergedInto(entity)),
                spans(answer.aggregations().get("published")),
                new EntityPage.Company(
                        company.get(EntityField.PERSON),
                        company.get(EntityField.ORGANIZATION),
                        company.get(EntityField.PLACE)),
                links));
    }

    private Map<EntityField, Set<String>> startingWith(Collection<EntityField> fields, String folded, int size) {
        schema.ensure();
        Map<String, Aggregation> aggregations = new HashMap<>();
        List<Query> any = new ArrayList<>();
        for (EntityField field : fields) {
            // Folded words are letters, digits and spaces: nothing in them means something to a pattern
            aggregations.put(
                    field.path(),
                    Aggregation.of(aggregation -> aggregation.terms(terms -> terms.field(field.path("starts"))
                            .size(size * STARTS)
                            .include(include -> include.regexp(folded + ".*")))));
            any.add(Query.of(query ->
                    query.prefix(prefix -> prefix.field(field.path("starts")).value(folded))));
        }
        SearchResponse<Void> answer = search(
                Query.of(query -> query.bool(
                        bool -> bool.filter(PublicArticles.query()).filter(one -> one.bool(or -> or.should(any))))),
                aggregations);
        Decisions decided = decisions.get();
        Map<EntityField, Set<String>> keys = new EnumMap<>(EntityField.class);
        for (EntityField field : fields) {
            for (StringTermsBucket bucket :
                    answer.aggregations().get(field.path()).sterms().buckets().array()) {
                NameStart.parse(bucket.key().stringValue())
                        .ifPresent(start -> keys.computeIfAbsent(field, none -> new LinkedHashSet<>())
                                .add(decided.canonical(new EntityRef(field.type(), start.key()))
                                        .key()));
            }
        }
        return keys;
    }

    private Map<EntityRef, Long> counts(Map<EntityField, TermsAggregation> asked) {
        schema.ensure();
        Map<String, Aggregation> aggregations = new HashMap<>();
        asked.forEach((field, terms) ->
                aggregations.put(field.path(), Aggregation.of(aggregation -> aggregation.terms(terms))));
        SearchResponse<Void> answer = search(PublicArticles.query(), aggregations);
        Map<EntityRef, Long> counts = new HashMap<>();
        asked.keySet()
                .forEach(field ->
                        counts.putAll(buckets(field, answer.aggregations().get(field.path()))));
        return counts;
    }

    private SearchResponse<Void> search(Query articles, Map<String, Aggregation> aggregations) {
        return calling(() -> elasticsearch.search(
                search -> search.index(READ)
                        .size(0)
                        .trackTotalHits(track -> track.enabled(false))
                        .query(articles)
                        .aggregations(aggregations),
                Void.class));
    }

    private static TermsAggregation keys(
            EntityField field, int size, Set<String> without, Optional<Set<String>> onlyThese) {
        return TermsAggregation.of(terms -> {
            terms.field(field.path("key")).size(size);
            if (!without.isEmpty()) {
                terms.exclude(exclude -> exclude.terms(List.copyOf(without)));
            }
            onlyThese.ifPresent(keys -> terms.include(include -> include.terms(List.copyOf(keys))));
            return terms;
        });
    }

    private static Map<EntityRef, Long> buckets(EntityField field, Aggregate aggregate) {
        Map<EntityRef, Long> counts = new HashMap<>();
        for (StringTermsBucket bucket : aggregate.sterms().buckets().array()) {
            counts.put(new EntityRef(field.type(), bucket.key().stringValue()), bucket.docCount());
        }
        return counts;
    }

    private List<Item> named(Map<EntityRef, Long> counts, int size) {
        Map<EntityRef, String> asked = new HashMap<>();
        counts.keySet().forEach(entity -> asked.put(entity, entity.key()));
        Map<EntityRef, String> named = names.of(asked);
        return counts.entrySet().stream()
                .map(entry -> new Item(
                        entry.getKey().key(),
                        EntityField.of(entry.getKey().type()).parameter(),
                        named.get(entry.getKey()),
                        entry.getValue()))
                .sorted(MOST_FREQUENT)
                .limit(size)
                .toList();
    }

    private static List<DateSpan> spans(Aggregate published) {
        String interval = published.autoDateHistogram().interval().time();
        List<DateSpan> spans = new ArrayList<>();
        published.autoDateHistogram().buckets().array().stream()
                .filter(bucket -> bucket.docCount() > 0)
                .forEach(bucket -> spans.add(DateSpan.of(bucket.key(), interval, ZoneOffset.UTC, bucket.docCount())));
        return spans;
    }

    private Set<String> hidden(EntityField field) {
        return decisions.get().hidden(field.type());
    }

    private static boolean begins(String name, String typed) {
        return (" " + name).contains(" " + typed);
    }
}
