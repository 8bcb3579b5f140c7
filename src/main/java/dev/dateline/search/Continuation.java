package dev.dateline.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.dateline.http.ElasticsearchFailures;
import dev.dateline.http.Problems;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchRequestTransformerContext;
import org.hibernate.search.util.common.SearchException;

/**
 * A search that goes on at a cursor, in Elasticsearch's words: search_after, on a point in time where
 * relevance is the order.
 *
 * @param cursor where it goes on
 * @param snapshot the point in time to read; empty for the archive as it is
 * @param keepAlive how long Elasticsearch keeps the point in time after this, in Elasticsearch's words
 */
record Continuation(Cursor cursor, Optional<String> snapshot, String keepAlive) {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    static Continuation of(Cursor cursor, SearchRequest request, Snapshots snapshots) {
        Optional<String> snapshot = request.sort() == Sort.RELEVANCE
                ? cursor.snapshot().or(() -> Optional.of(snapshots.since(cursor.since())))
                : Optional.empty();
        return new Continuation(cursor, snapshot, snapshots.keepAlive());
    }

    /** Adds to a request from where it goes on. */
    void apply(ElasticsearchSearchRequestTransformerContext request) {
        JsonObject body = request.body();
        cursor.after().ifPresent(values -> body.add("search_after", values));
        snapshot.ifPresent(name -> {
            // The point in time knows its index
            request.path("/_search");
            JsonObject point = new JsonObject();
            point.addProperty("id", name);
            point.addProperty("keep_alive", keepAlive);
            body.add("pit", point);
        });
        if (!cursor.seen().isEmpty()) {
            body.add("post_filter", unseen(Optional.ofNullable(body.get("post_filter"))));
        }
    }

    /** What a refusal of Elasticsearch means here. */
    RuntimeException refused(SearchException failure) {
        return switch (ElasticsearchFailures.statusOf(failure)) {
            case NOT_FOUND -> snapshot.isPresent() ? Problems.cursorExpired() : failure;
            case BAD_REQUEST -> Problems.invalidParameter("cursor", cursor.text(), Cursor.EXPECTED);
            default -> failure;
        };
    }

    /**
     * The cursor behind the hits of an answer; empty where they were the last.
     *
     * @param asked the request, or the same in another spelling
     * @param demand how many of its words were demanded
     * @param continuation how they were asked for; empty for a first page
     * @param began when the request was made
     */
    static Optional<Cursor> behind(
            SearchRequest request,
            SearchRequest asked,
            Demand demand,
            Optional<Continuation> continuation,
            Instant began,
            JsonObject answer) {
        JsonObject found = answer.getAsJsonObject("hits");
        JsonArray hits = found.getAsJsonArray("hits");
        if (hits.isEmpty() || hits.size() < request.size()) {
            return Optional.empty();
        }
        JsonArray lastSort = hits.get(hits.size() - 1).getAsJsonObject().getAsJsonArray("sort");
        if (continuation.isPresent()) {
            Optional<String> snapshot =
                    Optional.ofNullable(answer.get("pit_id")).map(JsonElement::getAsString);
            return Optional.of(continuation.get().cursor().behind(lastSort, snapshot));
        }
        long total = found.getAsJsonObject("total").get("value").getAsLong();
        if (request.offset() > 0 || total <= hits.size()) {
            return Optional.empty();
        }
        List<String> ids = hits.asList().stream()
                .map(hit -> hit.getAsJsonObject().get("_id").getAsString())
                .toList();
        Optional<String> words =
                asked == request ? Optional.empty() : asked.selection().q();
        return Optional.of(Cursor.behindFirst(request, words, demand, began, lastSort, ids));
    }

    private JsonObject unseen(Optional<JsonElement> filter) {
        JsonArray ids = new JsonArray();
        cursor.seen().forEach(ids::add);
        JsonObject bool = Json.object("must_not", Json.object("ids", Json.object("values", ids)));
        filter.ifPresent(given -> bool.add("filter", given));
        return Json.object("bool", bool);
    }
}
