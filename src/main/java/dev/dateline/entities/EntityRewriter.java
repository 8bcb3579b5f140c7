package dev.dateline.entities;

import static dev.dateline.index.ElasticsearchCall.calling;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Conflicts;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.tasks.GetTasksResponse;
import co.elastic.clients.json.JsonData;
import com.google.common.collect.Lists;
import dev.dateline.article.ArchiveEdition;
import dev.dateline.article.Article;
import dev.dateline.article.EntityField;
import dev.dateline.index.ElasticsearchUnreachableException;
import dev.dateline.index.IndexSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/**
 * Brings the articles that are there already under the keys that operators merged. Elasticsearch does
 * it where the articles lie ({@code _update_by_query}); every entity keeps its own key beside the one
 * it was merged into, so that a merge can be taken back, and doing it twice changes nothing.
 */
@ApplicationScoped
class EntityRewriter {

    private static final Logger LOG = Logger.getLogger(EntityRewriter.class);

    private static final String WRITE = Article.INDEX + "-write";

    /** An article written meanwhile is met again in the next round. */
    private static final int MOST_ROUNDS = 5;

    /** Keys of one request. */
    private static final int MOST_KEYS = 1_000;

    /** Well within the time in which the client expects an answer. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    // A list of one is kept without brackets. Sets key and spelling of the entities whose own key is asked for; leaves
    // all others alone
    private static final String SCRIPT =
            """
            boolean changed = false;
            def entities = ctx._source[params.field];
            for (entity in entities instanceof List ? entities : [entities]) {
              def key = params.keys[entity.own];
              if (key != null && key != entity.key) {
                entity.key = key;
                entity.spelling = key + entity.spelling.substring(entity.spelling.indexOf('|'));
                changed = true;
              }
            }
            if (!changed) { ctx.op = 'noop' }
            """;

    private final ElasticsearchClient elasticsearch;
    private final IndexSchema schema;
    private final ArchiveEdition edition;

    EntityRewriter(ElasticsearchClient elasticsearch, IndexSchema schema, ArchiveEdition edition) {
        this.elasticsearch = elasticsearch;
        this.schema = schema;
        this.edition = edition;
    }

    /**
     * What became of the articles.
     *
     * @param articles how many were changed
     * @param done whether all were; else Elasticsearch is still at it
     */
    record Rewritten(long articles, boolean done) {}

    /**
     * Puts entities under the keys that the decisions say.
     *
     * @param entities of which the decisions changed
     * @param patience how long to wait; Elasticsearch goes on after that
     */
    Rewritten rewrite(Collection<EntityRef> entities, Decisions decisions, Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        try {
            return rewrite(entities, decisions, deadline);
        } finally {
            edition.advance();
        }
    }

    private Rewritten rewrite(Collection<EntityRef> entities, Decisions decisions, Instant deadline) {
        long articles = 0;
        boolean done = true;
        for (EntityField field : EntityField.values()) {
            Map<String, String> keys = new TreeMap<>();
            entities.stream()
                    .filter(entity -> entity.type() == field.type())
                    .forEach(entity ->
                            keys.put(entity.key(), decisions.canonical(entity).key()));
            for (List<Map.Entry<String, String>> some : Lists.partition(List.copyOf(keys.entrySet()), MOST_KEYS)) {
                Rewritten rewritten = rewrite(field, some, deadline);
                articles += rewritten.articles();
                done &= rewritten.done();
            }
        }
        return new Rewritten(articles, done);
    }

    private Rewritten rewrite(EntityField field, List<Map.Entry<String, String>> keys, Instant deadline) {
        schema.ensure();
        long articles = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String task = start(field, keys);
            Optional<JsonObject> outcome = await(task, deadline);
            if (outcome.isEmpty()) {
                LOG.infof("Articles are still being brought under the keys %s", keys);
                return new Rewritten(articles, false);
            }
            articles += outcome.get().getInt("updated");
            if (outcome.get().getInt("version_conflicts") == 0) {
                return new Rewritten(articles, true);
            }
        }
        return new Rewritten(articles, false);
    }

    private String start(EntityField field, List<Map.Entry<String, String>> keys) {
        List<FieldValue> own =
                keys.stream().map(entry -> FieldValue.of(entry.getKey())).toList();
        Map<String, String> targets = new TreeMap<>();
        keys.forEach(entry -> targets.put(entry.getKey(), entry.getValue()));
        // What is not searchable yet would be passed over
        calling(() -> elasticsearch.indices().refresh(refresh -> refresh.index(WRITE)));
        return calling(() -> elasticsearch.updateByQuery(update -> update.index(WRITE)
                        .query(query -> query.terms(
                                terms -> terms.field(field.path("own")).terms(values -> values.value(own))))
                        .script(script -> script.source(source -> source.scriptString(SCRIPT))
                                .params("field", JsonData.of(field.path()))
                                .params("keys", JsonData.of(targets)))
                        .conflicts(Conflicts.Proceed)
                        .refresh(true)
                        .waitForCompletion(false)))
                .task();
    }

    /** What the task came to; empty when time is up before it is done. */
    private Optional<JsonObject> await(String task, Instant deadline) {
        while (true) {
            long left = Math.max(Duration.between(Instant.now(), deadline).toMillis(), 1);
            String wait = Math.min(left, LONGEST_WAIT.toMillis()) + "ms";
            GetTasksResponse answer;
            try {
                answer = elasticsearch
                        .tasks()
                        .get(get -> get.taskId(task).waitForCompletion(true).timeout(time -> time.time(wait)));
            } catch (ElasticsearchException e) {
                // Elasticsearch calls it an error when the time is over before the task is
                if (Instant.now().isBefore(deadline)) {
                    continue;
                }
                return Optional.empty();
            } catch (IOException e) {
                throw new ElasticsearchUnreachableException(e);
            }
            if (answer.error() != null) {
                throw new IllegalStateException("Elasticsearch could not rewrite articles: " + answer.error());
            }
            if (answer.completed()) {
                return Optional.of(answer.response().toJson().asJsonObject());
            }
        }
    }
}
