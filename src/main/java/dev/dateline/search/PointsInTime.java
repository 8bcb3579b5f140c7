package dev.dateline.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonObject;
import dev.dateline.article.Article;
import dev.dateline.index.ElasticsearchUnreachableException;
import dev.dateline.index.IndexSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;

/**
 * Opens, reads and closes points in time of Elasticsearch. The client's own classes would parse
 * articles twice and hold an answer of any size, so this speaks to the client below them.
 */
@ApplicationScoped
class PointsInTime {

    private static final Set<Integer> PASSING = Set.of(408, 429, 502, 503, 504);
    private static final int NOT_FOUND = 404;

    private final RestClient elasticsearch;
    private final IndexSchema schema;
    private final ObjectMapper json;

    PointsInTime(RestClient elasticsearch, IndexSchema schema, ObjectMapper json) {
        this.elasticsearch = elasticsearch;
        this.schema = schema;
        this.json = json;
    }

    /**
     * The articles as they are now.
     *
     * @param keepAlive how long Elasticsearch keeps them after each use
     * @throws ElasticsearchUnreachableException when Elasticsearch does not answer
     */
    PointInTime open(Duration keepAlive) {
        schema.ensure();
        Request open = new Request("POST", "/" + Article.INDEX + "-read/_pit");
        open.addParameter("keep_alive", keepAlive.toMillis() + "ms");
        return at(send(open, BoundedAnswer.SMALL).get("id").asText(), keepAlive);
    }

    /** One that was opened before, by its id. */
    PointInTime at(String id, Duration keepAlive) {
        return new PointInTime(this, id, keepAlive);
    }

    /** Searches the articles as they are now, once. */
    JsonNode searchNow(JsonObject body, long mostBytes) {
        schema.ensure();
        return search("/" + Article.INDEX + "-read/_search", body, mostBytes);
    }

    JsonNode searchAt(JsonObject body, long mostBytes) {
        return search("/_search", body, mostBytes);
    }

    void close(String id) {
        JsonObject body = new JsonObject();
        body.addProperty("id", id);
        Request close = new Request("DELETE", "/_pit");
        close.setJsonEntity(body.toString());
        send(close, BoundedAnswer.SMALL);
    }

    private JsonNode search(String path, JsonObject body, long mostBytes) {
        Request search = new Request("POST", path);
        // Part of an answer, where a shard does not answer, would look like all of it
        search.addParameter("allow_partial_search_results", "false");
        search.setJsonEntity(body.toString());
        return send(search, mostBytes);
    }

    private JsonNode send(Request request, long mostBytes) {
        request.setOptions(BoundedAnswer.of(mostBytes));
        try {
            return json.readTree(
                    elasticsearch.performRequest(request).getEntity().getContent());
        } catch (ResponseException e) {
            throw refused(request, e);
        } catch (IOException e) {
            BoundedAnswer.rethrowIfTooLarge(e);
            throw new ElasticsearchUnreachableException(e);
        }
    }

    private RuntimeException refused(Request request, ResponseException refusal) {
        int status = refusal.getResponse().getStatusLine().getStatusCode();
        if (status == NOT_FOUND && refusal.getMessage().contains("search_context_missing")
                || status == NOT_FOUND && request.getMethod().equals("DELETE")) {
            return new PointInTimeGoneException();
        }
        if (status == NOT_FOUND) {
            // Somebody took the index away: the next request makes it anew
            schema.forget();
            return new ElasticsearchUnreachableException(refusal);
        }
        return PASSING.contains(status)
                ? new ElasticsearchUnreachableException(refusal)
                : new IllegalStateException("Elasticsearch refused what it was asked: " + refusal.getMessage());
    }
}
