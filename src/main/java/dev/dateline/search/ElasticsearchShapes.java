package dev.dateline.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.dateline.article.DateSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What Elasticsearch wants to hear where Hibernate Search has no words for it, and what it answers:
 * filters after counting (post_filter), facets under the filters of the others, and histograms whose
 * interval fits the range.
 */
final class ElasticsearchShapes {

    private static final String VALUES = "values";
    private static final String CHOSEN = "chosen";
    private static final String NAME = "name";

    private ElasticsearchShapes() {}

    /** Characters of a field that are searched for snippets; beyond them an article is found all the same. */
    private static final int MOST_HIGHLIGHTED = 200_000;

    /**
     * Adds to a request what Hibernate Search has no words for.
     *
     * @param marked what is marked in snippets; empty for whatever the query looks for
     */
    static void complete(JsonObject body, FacetFilters filters, Optional<JsonObject> marked) {
        filters.all().ifPresent(filter -> body.add("post_filter", filter));
        if (body.has("highlight")) {
            JsonObject highlight = body.getAsJsonObject("highlight");
            highlight.addProperty("max_analyzed_offset", MOST_HIGHLIGHTED);
            marked.ifPresent(query -> highlight.add("highlight_query", query));
        }
    }

    /** The aggregation that counts what each of these would find under the filters, by its place in the list. */
    static JsonObject counts(List<JsonObject> queries, FacetFilters filters) {
        JsonObject each = new JsonObject();
        for (int i = 0; i < queries.size(); i++) {
            each.add(String.valueOf(i), queries.get(i));
        }
        JsonObject aggregation =
                Json.object("filter", filters.all().orElseGet(() -> Json.object("match_all", new JsonObject())));
        aggregation.add("aggs", Json.object(VALUES, Json.object("filters", Json.object("filters", each))));
        return aggregation;
    }

    /** Reads such counts. */
    static List<Long> counts(JsonObject answer, int queries) {
        JsonObject buckets = answer.getAsJsonObject(VALUES).getAsJsonObject("buckets");
        return IntStream.range(0, queries)
                .mapToObj(i -> count(buckets.getAsJsonObject(String.valueOf(i))))
                .toList();
    }

    /** The aggregation of a facet: its buckets, and those that were chosen, whether among the buckets or not. */
    static JsonObject facet(Facet facet, Selection selection, FacetFilters filters) {
        return facet(facet, selection, filters, facet.most());
    }

    /** The same with so many values at the most. */
    static JsonObject facet(Facet facet, Selection selection, FacetFilters filters, int most) {
        JsonObject aggregations =
                Json.object(VALUES, facet == Facet.PUBLISHED ? dateValues(selection) : values(facet, filters, most));
        JsonObject chosen = new JsonObject();
        filters.wanted(facet).forEach(chosen::add);
        if (!chosen.isEmpty()) {
            aggregations.add(CHOSEN, Json.object("filters", Json.object("filters", chosen)));
        }
        JsonObject aggregation = Json.object("filter", filters.allBut(facet));
        aggregation.add("aggs", aggregations);
        return aggregation;
    }

    /** Reads a facet; those chosen are listed even when nothing of theirs was found. */
    static List<Facets.Value> values(Facet facet, JsonObject answer) {
        Map<String, Long> missing = new LinkedHashMap<>();
        if (answer.has(CHOSEN)) {
            answer.getAsJsonObject(CHOSEN)
                    .getAsJsonObject("buckets")
                    .entrySet()
                    .forEach(chosen ->
                            missing.put(chosen.getKey(), count(chosen.getValue().getAsJsonObject())));
        }
        List<Facets.Value> values = new ArrayList<>();
        for (JsonElement element : buckets(answer)) {
            JsonObject bucket = element.getAsJsonObject();
            String value = bucket.get("key").getAsString();
            boolean chosen = missing.remove(value) != null;
            values.add(new Facets.Value(value, label(facet, bucket, value), count(bucket), chosen));
        }
        missing.forEach((value, count) -> values.add(new Facets.Value(value, label(facet, value), count, true)));
        return values;
    }

    /** Reads the date facet; spans without an article are left out. */
    static List<DateSpan> dates(JsonObject answer, Selection selection) {
        if (!answer.getAsJsonObject(VALUES).has("interval")) {
            return List.of();
        }
        String interval = answer.getAsJsonObject(VALUES).get("interval").getAsString();
        List<DateSpan> dates = new ArrayList<>();
        for (JsonElement element : buckets(answer)) {
            JsonObject bucket = element.getAsJsonObject();
            if (count(bucket) > 0) {
                dates.add(DateSpan.of(bucket.get("key").getAsLong(), interval, selection.zone(), count(bucket)));
            }
        }
        return dates;
    }

    private static JsonObject values(Facet facet, FacetFilters filters, int most) {
        JsonObject terms = new JsonObject();
        terms.addProperty("field", facet.field());
        terms.addProperty("size", most);
        JsonArray hidden = new JsonArray();
        filters.hidden(facet).forEach(hidden::add);
        if (!hidden.isEmpty()) {
            terms.add("exclude", hidden);
        }
        JsonObject values = Json.object("terms", terms);
        if (facet == Facet.OUTLET) {
            JsonObject name = new JsonObject();
            name.addProperty("field", "outlet.name");
            name.addProperty("size", 2);
            values.add("aggs", Json.object(NAME, Json.object("terms", name)));
        }
        return values;
    }

    private static JsonObject dateValues(Selection selection) {
        JsonObject histogram = new JsonObject();
        histogram.addProperty("field", "published");
        histogram.addProperty("buckets", Facet.PUBLISHED.most());
        histogram.addProperty("minimum_interval", "day");
        histogram.addProperty("time_zone", selection.zone().getId());
        return Json.object("auto_date_histogram", histogram);
    }

    private static JsonArray buckets(JsonObject answer) {
        return answer.getAsJsonObject(VALUES).getAsJsonArray("buckets");
    }

    private static long count(JsonObject bucket) {
        return bucket.get("doc_count").getAsLong();
    }

    private static String label(Facet facet, JsonObject bucket, String value) {
        if (facet == Facet.OUTLET) {
            // Where nobody said the name, the id stands in for it; any article that knows better wins
            for (JsonElement element : bucket.getAsJsonObject(NAME).getAsJsonArray("buckets")) {
                String name = element.getAsJsonObject().get("key").getAsString();
                if (!name.equals(value)) {
                    return name;
                }
            }
        }
        return label(facet, value);
    }

    private static String label(Facet facet, String value) {
        return facet == Facet.LANGUAGE ? Locale.forLanguageTag(value).getDisplayName(Locale.ENGLISH) : value;
    }
}
