package dev.dateline.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.dateline.entities.CurrentDecisions;
import dev.dateline.entities.Decisions;
import dev.dateline.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Counts articles over time: by one request to Elasticsearch where both ends are given, by two where it must first be
 * asked for the first or the last article. Elasticsearch gives the intervals that have articles; which intervals there
 * are is a matter of the calendar and decided here.
 */
@ApplicationScoped
class TimelineSearch {

    private static final String FIRST = "first";
    private static final String LAST = "last";
    private static final String INTERVALS = "intervals";
    private static final String UNDATED = "undated";

    private final ArticleCounts counts;
    private final CurrentDecisions decisions;

    TimelineSearch(ArticleCounts counts, CurrentDecisions decisions) {
        this.counts = counts;
        this.decisions = decisions;
    }

    /**
     * The timeline of a selection.
     *
     * @param asked length of an interval; empty for one that suits the range
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when there would be too many intervals
     */
    Timeline of(Selection selection, Optional<TimelineInterval> asked) {
        Decisions decided = decisions.get();
        ZoneId zone = selection.zone();
        Optional<Instant> first = selection.from();
        Optional<Instant> last = selection.to();
        long undated = 0;
        if (first.isEmpty() || last.isEmpty()) {
            JsonObject range = filtered(selection, decided, rangeOf(selection));
            first = first.or(() -> moment(range, FIRST));
            last = last.or(() -> moment(range, LAST));
            undated = range.getAsJsonObject(UNDATED).get("doc_count").getAsLong();
        }
        if (first.isEmpty() || last.isEmpty() || first.get().isAfter(last.get())) {
            return timeline(selection, asked.orElse(TimelineInterval.DAY), List.of(), undated);
        }
        Instant from = first.get();
        Instant to = last.get();
        TimelineInterval interval = asked.orElseGet(() -> TimelineInterval.comfortable(from, to, zone));
        NavigableMap<Instant, Long> counted = interval.counts(from, to, zone, TimelineInterval.MOST)
                .orElseThrow(() -> tooMany(interval, from, to, zone));
        Instant end = interval.next(counted.lastKey(), zone);
        JsonArray buckets = filtered(selection, decided, intervals(selection, interval))
                .getAsJsonObject(INTERVALS)
                .getAsJsonArray("buckets");
        for (JsonElement element : buckets) {
            JsonObject bucket = element.getAsJsonObject();
            Instant start = Instant.ofEpochMilli(bucket.get("key").getAsLong());
            // An article that came after the range was asked for lies outside
            if (!start.isBefore(counted.firstKey()) && start.isBefore(end)) {
                counted.merge(counted.floorKey(start), bucket.get("doc_count").getAsLong(), Long::sum);
            }
        }
        return timeline(selection, interval, said(selection, interval, counted), undated);
    }

    private JsonObject filtered(Selection selection, Decisions decided, JsonObject aggregations) {
        FacetFilters filters = new FacetFilters(selection, decided);
        JsonObject filter =
                Json.object("filter", filters.all().orElseGet(() -> Json.object("match_all", new JsonObject())));
        filter.add("aggs", aggregations);
        return counts.of(selection, decided, filter);
    }

    private static JsonObject rangeOf(Selection selection) {
        JsonObject field = Json.object("field", Json.text(selection.dateField().field()));
        JsonObject aggregations = Json.object(FIRST, Json.object("min", field));
        aggregations.add(LAST, Json.object("max", field));
        aggregations.add(UNDATED, Json.object("missing", field));
        return aggregations;
    }

    private static JsonObject intervals(Selection selection, TimelineInterval interval) {
        JsonObject histogram = new JsonObject();
        histogram.addProperty("field", selection.dateField().field());
        histogram.addProperty("calendar_interval", interval.parameter());
        histogram.addProperty("time_zone", selection.zone().getId());
        histogram.addProperty("min_doc_count", 1);
        return Json.object(INTERVALS, Json.object("date_histogram", histogram));
    }

    private static Optional<Instant> moment(JsonObject range, String end) {
        JsonElement value = range.getAsJsonObject(end).get("value");
        return value == null || value.isJsonNull()
                ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli((long) value.getAsDouble()));
    }

    /** Intervals as a client reads them, the first and the last no longer than the range asked for. */
    private static List<Timeline.Interval> said(
            Selection selection, TimelineInterval interval, NavigableMap<Instant, Long> counted) {
        ZoneId zone = selection.zone();
        List<Timeline.Interval> intervals = new ArrayList<>(counted.size());
        counted.forEach((start, count) -> {
            Instant end = interval.next(start, zone).minusMillis(1);
            Instant from =
                    selection.from().filter(asked -> asked.isAfter(start)).orElse(start);
            Instant to = selection.to().filter(asked -> asked.isBefore(end)).orElse(end);
            intervals.add(new Timeline.Interval(said(interval, from, zone), said(interval, to, zone), count));
        });
        return intervals;
    }

    private static String said(TimelineInterval interval, Instant moment, ZoneId zone) {
        return interval == TimelineInterval.HOUR
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        moment.atZone(zone).toOffsetDateTime())
                : moment.atZone(zone).toLocalDate().toString();
    }

    private static Timeline timeline(
            Selection selection, TimelineInterval interval, List<Timeline.Interval> intervals, long undated) {
        String zone = selection.zone().getId();
        return new Timeline(
                interval.parameter(),
                zone.equals("Z") ? "UTC" : zone,
                selection.dateField().field(),
                intervals,
                undated);
    }

    private static RuntimeException tooMany(TimelineInterval interval, Instant from, Instant to, ZoneId zone) {
        return Problems.invalidParameter(
                "interval",
                interval.parameter(),
                TimelineInterval.fitting(from, to, zone)
                                .map(fitting -> "'" + fitting.parameter() + "' or longer")
                                .orElse("of a shorter range, by 'from' and 'to'")
                        + "; from " + from + " to " + to + " there would be more than " + TimelineInterval.MOST
                        + " intervals");
    }
}
