package dev.dateline.article;

import static dev.dateline.index.ElasticsearchCall.calling;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.mget.MultiGetOperation;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.index.IndexSchema;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexer;

/**
 * Articles and submissions by id. Reading by id goes to Elasticsearch's realtime get rather than to
 * a search: what was acknowledged is read back at once, refreshed or not. Writing goes through
 * Hibernate Search, whose queues gather concurrent writes into bulk requests.
 */
@ApplicationScoped
public class Archive {

    /** What must be known of a stored article to tell whether a new one changes it. */
    @RegisterForReflection
    public record Version(String contentHash, Instant indexed, Instant updated) {}

    private static final String ARTICLES = Article.INDEX + "-read";
    private static final String SUBMISSIONS = Submission.INDEX + "-read";

    private final SearchMapping mapping;
    private final IndexSchema schema;
    private final ElasticsearchClient elasticsearch;
    private final ObjectMapper json;
    private final ArchiveEdition edition;

    Archive(
            SearchMapping mapping,
            IndexSchema schema,
            ElasticsearchClient elasticsearch,
            ObjectMapper json,
            ArchiveEdition edition) {
        this.mapping = mapping;
        this.schema = schema;
        this.elasticsearch = elasticsearch;
        this.json = json;
        this.edition = edition;
    }

    /** The article as last acknowledged; empty when there is none of that id. */
    public Optional<Article> find(String id) {
        schema.ensure();
        GetResponse<ObjectNode> found = calling(() -> elasticsearch.get(
                get -> get.index(ARTICLES).id(id).sourceExcludes("_entity_type", TypedTitle.FIELD, TypedOutlet.FIELD),
                ObjectNode.class));
        return found.found() ? Optional.of(article(id, found.source())) : Optional.empty();
    }

    /** What was sent for an article; empty when there is none of that id. */
    public Optional<Submission> findSubmission(String id) {
        schema.ensure();
        GetResponse<ObjectNode> found = calling(() -> elasticsearch.get(
                get -> get.index(SUBMISSIONS).id(id).sourceExcludes("_entity_type"), ObjectNode.class));
        return found.found() ? Optional.of(submission(id, found.source())) : Optional.empty();
    }

    /** What was sent for the articles of an outlet that came last, newest first. */
    public List<Submission> latestSubmissions(String outlet, int most) {
        schema.ensure();
        List<String> ids;
        try (SearchSession session = mapping.createSession()) {
            ids = session.search(Article.class)
                    .select(f -> f.id(String.class))
                    .where(f -> f.match().field("outlet.id").matching(outlet))
                    .sort(f -> f.field("indexed").desc())
                    .fetchHits(most);
        }
        if (ids.isEmpty()) {
            return List.of();
        }
        MgetResponse<ObjectNode> answer = calling(() -> elasticsearch.mget(
                mget -> mget.index(SUBMISSIONS).ids(ids).sourceExcludes("_entity_type"), ObjectNode.class));
        return answer.docs().stream()
                .filter(item -> item.isResult() && item.result().found())
                .map(item -> submission(item.result().id(), item.result().source()))
                .toList();
    }

    /**
     * The versions of those of the ids that are there, in one request. One whose submission is missing, as after a write of
     * which only half was kept, has no content hash: it equals nothing, so whoever sends it again mends it.
     */
    public Map<String, Version> versions(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        schema.ensure();
        List<MultiGetOperation> wanted = new ArrayList<>();
        for (String id : Set.copyOf(ids)) {
            wanted.add(MultiGetOperation.of(article -> article.index(ARTICLES)
                    .id(id)
                    .source(source -> source.filter(filter -> filter.includes("contentHash", "indexed", "updated")))));
            wanted.add(MultiGetOperation.of(
                    submission -> submission.index(SUBMISSIONS).id(id).source(source -> source.fetch(false))));
        }
        MgetResponse<ObjectNode> answer =
                calling(() -> elasticsearch.mget(mget -> mget.docs(wanted), ObjectNode.class));
        Map<String, Version> versions = new HashMap<>();
        for (int i = 0; i < wanted.size(); i += 2) {
            MultiGetResponseItem<ObjectNode> article = answer.docs().get(i);
            MultiGetResponseItem<ObjectNode> submission = answer.docs().get(i + 1);
            if (article.isResult() && article.result().found()) {
                Version version = json.convertValue(article.result().source(), Version.class);
                boolean whole = submission.isResult() && submission.result().found();
                versions.put(
                        article.result().id(), whole ? version : new Version("", version.indexed(), version.updated()));
            }
        }
        return versions;
    }

    /** Opens a writer; several documents written through one writer travel together. */
    public Writer writer() {
        schema.ensure();
        return new Writer(mapping.createSession());
    }

    /** Whether no article can be found. */
    public boolean isEmpty() {
        schema.ensure();
        try (SearchSession session = mapping.createSession()) {
            return session.search(Article.class).where(f -> f.matchAll()).fetchTotalHitCount() == 0;
        }
    }

    /**
     * Removes the article and its submission.
     *
     * @return whether there was one
     */
    public boolean delete(String id) {
        boolean there = versions(List.of(id)).containsKey(id);
        try (SearchSession session = mapping.createSession()) {
            session.indexingPlan().purge(Article.class, id, null);
            session.indexingPlan().purge(Submission.class, id, null);
        }
        return there;
    }

    /** Makes all that was acknowledged searchable before it returns. */
    public void refresh() {
        schema.ensure();
        mapping.scope(Article.class).workspace().refresh();
        edition.advance();
    }

    private Submission submission(String id, ObjectNode source) {
        return json.convertValue(source.put("id", id), Submission.class);
    }

    private Article article(String id, ObjectNode source) {
        return json.convertValue(source.put("id", id), Article.class);
    }

    /** Writes documents; each answers by itself when Elasticsearch has it in its translog. */
    public static final class Writer implements AutoCloseable {

        private final SearchSession session;
        private final SearchIndexer indexer;

        private Writer(SearchSession session) {
            this.session = session;
            this.indexer = session.indexer();
        }

        /**
         * Writes both documents of an article, replacing those of the same id.
         *
         * @return completes when both are kept, or exceptionally when either is not
         */
        public CompletableFuture<Void> write(Article article, Submission submission) {
            return CompletableFuture.allOf(
                    indexer.addOrUpdate(submission).toCompletableFuture(),
                    indexer.addOrUpdate(article).toCompletableFuture());
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
