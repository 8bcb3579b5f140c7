package dev.dateline.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonObject;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * The articles as they were at one moment: what is written or deleted later changes nothing in it.
 * Elasticsearch keeps it for a while after each use; it may be used by one thread while another
 * renews it.
 */
final class PointInTime implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(PointInTime.class);

    private final PointsInTime elasticsearch;
    private final Duration keepAlive;
    private volatile String id;
    private volatile long used = System.nanoTime();

    PointInTime(PointsInTime elasticsearch, String id, Duration keepAlive) {
        this.elasticsearch = elasticsearch;
        this.id = id;
        this.keepAlive = keepAlive;
    }

    /** What it is found by again, see {@link PointsInTime#at}; a search may change it. */
    String id() {
        return id;
    }

    /**
     * Searches in it, and keeps it for another while.
     *
     * @param body of the request, without {@code pit}
     * @param mostBytes of the answer
     * @return the answer
     * @throws PointInTimeGoneException when it was not used for too long
     * @throws BoundedAnswer.TooLargeException when the answer is larger than that
     * @throws dev.dateline.index.ElasticsearchUnreachableException when there is no answer
     */
    JsonNode search(JsonObject body, long mostBytes) {
        JsonObject pit = new JsonObject();
        pit.addProperty("id", id);
        pit.addProperty("keep_alive", keepAlive.toMillis() + "ms");
        JsonObject whole = body.deepCopy();
        whole.add("pit", pit);
        JsonNode answer = elasticsearch.searchAt(whole, mostBytes);
        used = System.nanoTime();
        id = answer.path("pit_id").asText(id);
        return answer;
    }

    /** Keeps it for another while, where half of the present one is over. */
    void renew() {
        if (System.nanoTime() - used > keepAlive.toNanos() / 2) {
            JsonObject nothing = new JsonObject();
            nothing.addProperty("size", 0);
            nothing.addProperty("track_total_hits", false);
            search(nothing, BoundedAnswer.SMALL);
        }
    }

    /** Frees it at once. Where Elasticsearch does not answer, it does so itself after a while. */
    @Override
    public void close() {
        try {
            elasticsearch.close(id);
        } catch (RuntimeException e) {
            LOG.debugf("A point in time is left to expire: %s", e.getMessage());
        }
    }
}
