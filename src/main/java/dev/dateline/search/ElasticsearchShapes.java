package dev.dateline.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.dateline.search.SearchRequest.Facet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What Elasticsearch wants to hear where Hibernate Search has no words for it, and what it answers:
 * filters after counting (post_filter), facets under the filters of the others, and histograms whose
 * interval fits the range.
 */
final class ElasticsearchShapes {

    /** Outlets listed in the facet; the rest is reached by filtering. */
    private static final int MOST_OUTLETS = 50;

    /** Spans of days in the facet at the most. */
    private static final int MOST_DATES = 31;

    private static final String VALUES = "values";

    private ElasticsearchShapes() {}

    /** Characters of a field that are searched for snippets; beyond them an article is found all the same. */
    private static final int MOST_HIGHLIGHTED = 200_000;

    /** Adds to a request what Hibernate Search has no words for. */
    static void complete(JsonObject body, SearchRequest request) {
        outletFilter(request).ifPresent(filter -> body.add("post_filter", filter));
        if (body.has("highlight")) {
            body.getAsJsonObject("highlight").addProperty("max_analyzed_offset", MOST_HIGHLIGHTED);
        }
    }

    /**
     * The choice of outlets. It is applied to the hits after the facets are counted, so that the
     * facet of outlets still counts those not chosen.
     */
    private static Optional<JsonObject> outletFilter(SearchRequest request) {
        if (request.outlets().isEmpty() && request.outletsExcluded().isEmpty()) {
            return Optional.empty();
        }
        JsonObject bool = new JsonObject();
        if (!request.outlets().isEmpty()) {
            bool.add("filter", outlets(request.outlets()));
        }
        if (!request.outletsExcluded().isEmpty()) {
            bool.add("must_not", outlets(request.outletsExcluded()));
        }
        return Optional.of(object("bool", bool));
    }

    /** The aggregation of a facet; its buckets are below {@code values}. */
    static JsonObject facet(Facet facet, SearchRequest request) {
        return switch (facet) {
            case OUTLET -> under(object("match_all", new JsonObject()), outletValues());
            case PUBLISHED ->
                under(
                        outletFilter(request).orElseGet(() -> object("match_all", new JsonObject())),
                        dateValues(request));
        };
    }

    /** Reads the outlet facet; those chosen are listed even when nothing of theirs was found. */
    static List<Facets.Value> outlets(JsonObject answer, SearchRequest request) {
        Set<String> missing = new LinkedHashSet<>(request.outlets());
        List<Facets.Value> values = new ArrayList<>();
        for (JsonElement element : buckets(answer)) {
            JsonObject bucket = element.getAsJsonObject();
            String id = bucket.get("key").getAsString();
            values.add(new Facets.Value(id, name(bucket, id), count(bucket), missing.remove(id)));
        }
        missing.forEach(id -> values.add(new Facets.Value(id, id, 0, true)));
        return values;
    }

    /** Reads the date facet; spans without an article are left out. */
    static List<Facets.Dates> dates(JsonObject answer, SearchRequest request) {
        if (!answer.getAsJsonObject(VALUES).has("interval")) {
            return List.of();
        }
        Period interval =
                interval(answer.getAsJsonObject(VALUES).get("interval").getAsString());
        List<Facets.Dates> dates = new ArrayList<>();
        for (JsonElement element : buckets(answer)) {
            JsonObject bucket = element.getAsJsonObject();
            if (count(bucket) > 0) {
                LocalDate from = LocalDate.ofInstant(
                        Instant.ofEpochMilli(bucket.get("key").getAsLong()), request.zone());
                dates.add(new Facets.Dates(from, from.plus(interval).minusDays(1), count(bucket)));
            }
        }
        return dates;
    }

    private static JsonObject outletValues() {
        JsonObject terms = new JsonObject();
        terms.addProperty("field", "outlet.id");
        terms.addProperty("size", MOST_OUTLETS);
        JsonObject name = new JsonObject();
        name.addProperty("field", "outlet.name");
        name.addProperty("size", 2);
        JsonObject values = object("terms", terms);
        values.add("aggs", object("name", object("terms", name)));
        return values;
    }

    private static JsonObject dateValues(SearchRequest request) {
        JsonObject histogram = new JsonObject();
        histogram.addProperty("field", "published");
        histogram.addProperty("buckets", MOST_DATES);
        histogram.addProperty("minimum_interval", "day");
        histogram.addProperty("time_zone", request.zone().getId());
        return object("auto_date_histogram", histogram);
    }

    private static JsonObject under(JsonObject filter, JsonObject values) {
        JsonObject aggregation = object("filter", filter);
        aggregation.add("aggs", object(VALUES, values));
        return aggregation;
    }

    private static JsonObject outlets(List<String> ids) {
        JsonArray values = new JsonArray();
        ids.forEach(values::add);
        return object("terms", object("outlet.id", values));
    }

    private static JsonArray buckets(JsonObject answer) {
        return answer.getAsJsonObject(VALUES).getAsJsonArray("buckets");
    }

    private static long count(JsonObject bucket) {
        return bucket.get("doc_count").getAsLong();
    }

    private static String name(JsonObject bucket, String otherwise) {
        // Where nobody said the name, the id stands in for it; any article that knows better wins
        for (JsonElement element : bucket.getAsJsonObject("name").getAsJsonArray("buckets")) {
            String name = element.getAsJsonObject().get("key").getAsString();
            if (!name.equals(otherwise)) {
                return name;
            }
        }
        return otherwise;
    }

    /** Elasticsearch's interval, such as 1d, 7d, 3M or 1y. */
    private static Period interval(String text) {
        int number = Integer.parseInt(text.substring(0, text.length() - 1));
        return switch (text.charAt(text.length() - 1)) {
            case 'd' -> Period.ofDays(number);
            case 'M' -> Period.ofMonths(number);
            case 'y' -> Period.ofYears(number);
            default -> throw new IllegalStateException("Elasticsearch chose the interval " + text);
        };
    }

    private static JsonObject object(String name, JsonElement value) {
        JsonObject object = new JsonObject();
        object.add(name, value);
        return object;
    }
}
