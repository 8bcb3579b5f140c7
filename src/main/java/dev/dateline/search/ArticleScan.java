package dev.dateline.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.dateline.article.Article;
import dev.dateline.entities.CurrentDecisions;
import dev.dateline.entities.Decisions;
import dev.dateline.index.IndexSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Reads the articles of a search themselves rather than hits of them: the first of them, or all. All
 * are read a chunk at a time through one point in time, each chunk after the last article of the one
 * before (search_after), when it is asked for and no sooner.
 */
@ApplicationScoped
public class ArticleScan {

    /** Bytes of an article that is read by itself, with its entities; ingest takes none near it. */
    private static final long LARGEST_ARTICLE = 100 << 20;

    /** Which parts of the articles are wanted; the others are not fetched and stay empty. */
    public enum Parts {
        /** All that a client sees. */
        ALL,
        /** All but where in the body the entities are. */
        WITHOUT_MENTIONS,
        /** All but mentions and body. */
        WITHOUT_BODY;

        private JsonObject source() {
            JsonArray excludes = new JsonArray();
            List.of("_entity_type", "fingerprint", "*.forms", "*.starts", "*.spelling")
                    .forEach(excludes::add);
            if (this != ALL) {
                excludes.add("*.mentions");
            }
            if (this == WITHOUT_BODY) {
                excludes.add("body");
            }
            return Json.object("excludes", excludes);
        }
    }

    /**
     * How much is held at once, and how long Elasticsearch waits for the next chunk.
     *
     * @param articles of a chunk at the most
     * @param bytes of a chunk at the most, but for a single article that is larger
     * @param keepAlive of the point in time after each chunk
     */
    public record Bounds(int articles, long bytes, Duration keepAlive) {}

    /**
     * Some of the articles of a search.
     *
     * @param articles in order
     * @param more whether others come after them
     */
    public record Part(List<Article> articles, boolean more) {}

    private final SearchMapping mapping;
    private final IndexSchema schema;
    private final CurrentDecisions decisions;
    private final PointsInTime points;
    private final ObjectMapper json;

    ArticleScan(
            SearchMapping mapping,
            IndexSchema schema,
            CurrentDecisions decisions,
            PointsInTime points,
            ObjectMapper json) {
        this.mapping = mapping;
        this.schema = schema;
        this.decisions = decisions;
        this.points = points;
        this.json = json;
    }

    /**
     * All articles, as they are now. To be closed.
     *
     * @throws dev.dateline.index.ElasticsearchUnreachableException when Elasticsearch does not answer
     */
    public Articles all(ScanRequest request, Parts parts, Bounds bounds) {
        JsonObject body = body(request, parts);
        return new Articles(body, points.open(bounds.keepAlive()), bounds);
    }

    /**
     * Those of one page.
     *
     * @param page from 1
     * @throws dev.dateline.index.ElasticsearchUnreachableException when Elasticsearch does not answer
     */
    public Part page(ScanRequest request, Parts parts, int page, int size) {
        JsonObject body = body(request, parts);
        int from = (page - 1) * size;
        body.addProperty("from", from);
        body.addProperty("size", size);
        // Counted as far as the question whether there are more goes
        body.addProperty("track_total_hits", from + size + 1);
        JsonNode answer = points.searchNow(body, LARGEST_ARTICLE);
        return new Part(articles(answer), answer.at("/hits/total/value").asLong() > from + size);
    }

    /** What Hibernate Search makes of the query and its order, with the filters it has no words for. */
    private JsonObject body(ScanRequest request, Parts parts) {
        schema.ensure();
        Decisions decided = decisions.get();
        JsonObject written;
        try (SearchSession session = mapping.createSession()) {
            written = JsonParser.parseString(session.search(Article.class)
                            .extension(ElasticsearchExtension.get())
                            .select(f -> f.id())
                            .where(f -> ArticlePredicates.matching(f, request.selection(), new QueryNames(decided)))
                            .sort(f -> ArticleSearch.order(f, request.sort()))
                            .toQuery()
                            .queryString())
                    .getAsJsonObject();
        }
        JsonObject body = new JsonObject();
        body.add("query", filtered(written.get("query"), new FacetFilters(request.selection(), decided)));
        body.add("sort", written.get("sort"));
        body.add("_source", parts.source());
        body.addProperty("track_total_hits", false);
        return body;
    }

    /** Nothing is counted here, so that the choices need not wait until after the counting. */
    private static JsonElement filtered(JsonElement query, FacetFilters filters) {
        Optional<JsonObject> chosen = filters.all();
        if (chosen.isEmpty()) {
            return query;
        }
        JsonObject both = Json.object("must", query);
        both.add("filter", chosen.get());
        return Json.object("bool", both);
    }

    private List<Article> articles(JsonNode answer) {
        List<Article> articles = new ArrayList<>();
        for (JsonNode hit : answer.at("/hits/hits")) {
            ObjectNode source = (ObjectNode) hit.get("_source");
            try {
                articles.add(json.treeToValue(source.put("id", hit.get("_id").asText()), Article.class));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("Article " + hit.get("_id") + " is not kept as expected", e);
            }
        }
        return articles;
    }

    /** All articles of a search, as they were when it began. */
    public final class Articles implements AutoCloseable {

        private final JsonObject body;
        private final PointInTime point;
        private final Bounds bounds;
        private int size;
        private boolean over;

        private Articles(JsonObject body, PointInTime point, Bounds bounds) {
            this.body = body;
            this.point = point;
            this.bounds = bounds;
            this.size = bounds.articles();
        }

        /**
         * The next chunk; empty when there is none.
         *
         * @throws PointInTimeGoneException when the last was fetched too long ago
         * @throws dev.dateline.index.ElasticsearchUnreachableException when Elasticsearch does not answer
         */
        public List<Article> next() {
            if (over) {
                return List.of();
            }
            JsonNode answer = fetch();
            JsonNode hits = answer.at("/hits/hits");
            over = hits.size() < body.get("size").getAsInt();
            if (!hits.isEmpty()) {
                // As it came: what a shard sorts by is to be told to it again to the letter
                body.add(
                        "search_after",
                        JsonParser.parseString(
                                hits.get(hits.size() - 1).get("sort").toString()));
            }
            return articles(answer);
        }

        /** Keeps the point in time, where the last chunk was fetched some time ago. */
        public void renew() {
            point.renew();
        }

        @Override
        public void close() {
            point.close();
        }

        /** Large articles come fewer at a time. */
        private JsonNode fetch() {
            while (true) {
                body.addProperty("size", size);
                try {
                    JsonNode answer = point.search(body, size == 1 ? LARGEST_ARTICLE : bounds.bytes());
                    size = Math.min(size * 2, bounds.articles());
                    return answer;
                } catch (BoundedAnswer.TooLargeException e) {
                    if (size == 1) {
                        throw e;
                    }
                    size = Math.max(1, size / 4);
                }
            }
        }
    }
}
