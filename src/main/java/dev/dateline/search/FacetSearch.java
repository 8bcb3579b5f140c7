package dev.dateline.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.dateline.article.EntityField;
import dev.dateline.article.NameStart;
import dev.dateline.article.Outlet;
import dev.dateline.article.TypedOutlet;
import dev.dateline.entities.CurrentDecisions;
import dev.dateline.entities.Decisions;
import dev.dateline.entities.DisplayNames;
import dev.dateline.entities.EntityRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds values of a facet under the filters of a search. One request to Elasticsearch; for entities by a prefix two, as
 * articles that spell a name otherwise count too.
 */
@ApplicationScoped
class FacetSearch {

    private static final String FOUND = "found";

    /** Agencies or languages that are compared with a prefix here; the world has fewer. */
    private static final int FEW = 1_000;

    private static final Comparator<Facets.Value> MOST_FREQUENT = Comparator.comparingLong(Facets.Value::count)
            .reversed()
            .thenComparing(Facets.Value::label)
            .thenComparing(Facets.Value::value);

    private final ArticleCounts counts;
    private final CurrentDecisions decisions;
    private final DisplayNames names;

    FacetSearch(ArticleCounts counts, CurrentDecisions decisions, DisplayNames names) {
        this.counts = counts;
        this.decisions = decisions;
        this.names = names;
    }

    /** The most frequent values, and those that were chosen. */
    List<Facets.Value> mostFrequent(Facet facet, Selection selection, int most) {
        Decisions decided = decisions.get();
        FacetFilters filters = new FacetFilters(selection, decided);
        return called(
                facet,
                ElasticsearchShapes.values(
                        facet,
                        counts.of(selection, decided, ElasticsearchShapes.facet(facet, selection, filters, most))));
    }

    /** The most frequent values of which a word begins so. */
    List<Facets.Value> beginning(Facet facet, String typed, Selection selection, int most) {
        String folded = NameStart.folded(typed);
        if (folded.isEmpty()) {
            return List.of();
        }
        List<Facets.Value> values =
                switch (facet) {
                    case OUTLET -> outlets(folded, selection, most);
                    case PERSON, ORGANIZATION, PLACE ->
                        entities(facet, facet.entities().orElseThrow(), folded, selection, most);
                    default ->
                        mostFrequent(facet, selection, FEW).stream()
                                .filter(value -> NameStart.begins(value.label(), folded)
                                        || NameStart.begins(value.value(), folded))
                                .toList();
                };
        return values.stream().sorted(MOST_FREQUENT).limit(most).toList();
    }

    private List<Facets.Value> outlets(String folded, Selection selection, int most) {
        Decisions decided = decisions.get();
        FacetFilters filters = new FacetFilters(selection, decided);
        // An outlet may have several names, and each article has one of them
        JsonObject answer = counts.of(
                selection,
                decided,
                under(
                        filters.allBut(Facet.OUTLET),
                        terms(TypedOutlet.FIELD, most * 2, Json.text(TypedOutlet.beginning(folded)))));
        Set<String> chosen = filters.wanted(Facet.OUTLET).keySet();
        Map<String, Facets.Value> values = new LinkedHashMap<>();
        for (JsonElement bucket : buckets(answer)) {
            TypedOutlet.read(key(bucket))
                    .ifPresent(outlet -> values.merge(
                            outlet.id(),
                            value(outlet, count(bucket), chosen.contains(outlet.id())),
                            FacetSearch::together));
        }
        return List.copyOf(values.values());
    }

    private static Facets.Value value(Outlet outlet, long count, boolean chosen) {
        return new Facets.Value(outlet.id(), outlet.name(), count, chosen);
    }

    private static Facets.Value together(Facets.Value one, Facets.Value other) {
        // Where nobody said the name, the id stands in for it; any article that knows better wins
        String label = one.label().equals(one.value()) ? other.label() : one.label();
        return new Facets.Value(one.value(), label, one.count() + other.count(), one.selected());
    }

    private List<Facets.Value> entities(Facet facet, EntityField field, String folded, Selection selection, int most) {
        Decisions decided = decisions.get();
        FacetFilters filters = new FacetFilters(selection, decided);
        EntityStarts starts = new EntityStarts(decided);
        starts.addCalled(folded, field);
        JsonObject started = counts.of(
                selection,
                decided,
                under(
                        filters.allBut(facet),
                        terms(
                                field.path("starts"),
                                EntityStarts.most(most, field, decided),
                                Json.text(EntityStarts.beginning(folded)))));
        buckets(started).forEach(bucket -> starts.add(field, key(bucket), count(bucket)));
        List<EntityRef> best = starts.best(most);
        if (best.isEmpty()) {
            return List.of();
        }
        JsonArray keys = new JsonArray();
        best.forEach(entity -> keys.add(entity.key()));
        JsonObject counted =
                counts.of(selection, decided, under(filters.allBut(facet), terms(facet.field(), keys.size(), keys)));
        Set<String> chosen = filters.wanted(facet).keySet();
        Map<String, Facets.Value> values = new HashMap<>();
        buckets(counted)
                .forEach(bucket -> values.put(
                        key(bucket),
                        new Facets.Value(key(bucket), key(bucket), count(bucket), chosen.contains(key(bucket)))));
        return called(facet, List.copyOf(values.values()));
    }

    /** The same values under the names that readers see. */
    private List<Facets.Value> called(Facet facet, List<Facets.Value> values) {
        if (facet.entities().isEmpty()) {
            return values;
        }
        EntityField field = facet.entities().get();
        Map<EntityRef, String> named = names.of(values.stream()
                .collect(Collectors.toMap(value -> new EntityRef(field.type(), value.value()), Facets.Value::label)));
        return values.stream()
                .map(value -> new Facets.Value(
                        value.value(),
                        named.get(new EntityRef(field.type(), value.value())),
                        value.count(),
                        value.selected()))
                .toList();
    }

    private static JsonObject under(JsonObject filter, JsonObject found) {
        JsonObject aggregation = Json.object("filter", filter);
        aggregation.add("aggs", Json.object(FOUND, found));
        return aggregation;
    }

    private static JsonObject terms(String field, int size, JsonElement include) {
        JsonObject terms = new JsonObject();
        terms.addProperty("field", field);
        terms.addProperty("size", size);
        terms.add("include", include);
        return Json.object("terms", terms);
    }

    private static JsonArray buckets(JsonObject answer) {
        return answer.getAsJsonObject(FOUND).getAsJsonArray("buckets");
    }

    private static String key(JsonElement bucket) {
        return bucket.getAsJsonObject().get("key").getAsString();
    }

    private static long count(JsonElement bucket) {
        return bucket.getAsJsonObject().get("doc_count").getAsLong();
    }
}
