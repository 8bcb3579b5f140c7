package dev.dateline.entities;

import static dev.dateline.index.ElasticsearchCall.calling;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.index.IndexSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Keeps what operators decided, in an index of its own: few documents, read whole. */
@ApplicationScoped
class DecisionStore {

    private static final String READ = EntityDecision.INDEX + "-read";

    /** Documents of one answer. */
    private static final int CHUNK = 5_000;

    private final SearchMapping mapping;
    private final IndexSchema schema;
    private final ElasticsearchClient elasticsearch;
    private final ObjectMapper json;

    DecisionStore(SearchMapping mapping, IndexSchema schema, ElasticsearchClient elasticsearch, ObjectMapper json) {
        this.mapping = mapping;
        this.schema = schema;
        this.elasticsearch = elasticsearch;
        this.json = json;
    }

    /** Every decision that is searchable. */
    Decisions all() {
        schema.ensure();
        List<EntityDecision> decisions = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Optional<String> last = after;
            SearchResponse<ObjectNode> answer = calling(() -> elasticsearch.search(
                    search -> {
                        search.index(READ)
                                .size(CHUNK)
                                .sort(sort -> sort.field(field -> field.field("id")))
                                .source(source -> source.filter(filter -> filter.excludes("_entity_type")));
                        last.ifPresent(search::searchAfter);
                        return search;
                    },
                    ObjectNode.class));
            List<Hit<ObjectNode>> hits = answer.hits().hits();
            hits.forEach(hit -> decisions.add(decision(hit.id(), hit.source())));
            after = hits.size() < CHUNK
                    ? Optional.empty()
                    : Optional.of(hits.getLast().id());
        } while (after.isPresent());
        return new Decisions(decisions);
    }

    /** What was decided about an entity, as last acknowledged. */
    Optional<EntityDecision> find(EntityRef entity) {
        schema.ensure();
        GetResponse<ObjectNode> found = calling(() -> elasticsearch.get(
                get -> get.index(READ).id(entity.id()).sourceExcludes("_entity_type"), ObjectNode.class));
        return found.found() ? Optional.of(decision(found.id(), found.source())) : Optional.empty();
    }

    /** Keeps a decision in place of an earlier one; it is searchable when this returns. */
    void keep(EntityDecision decision) {
        schema.ensure();
        try (SearchSession session = mapping.createSession()) {
            session.indexer().addOrUpdate(decision).toCompletableFuture().join();
        }
        refresh();
    }

    /** Forgets a decision. */
    void remove(EntityRef entity) {
        schema.ensure();
        try (SearchSession session = mapping.createSession()) {
            session.indexingPlan().purge(EntityDecision.class, entity.id(), null);
        }
        refresh();
    }

    private void refresh() {
        mapping.scope(EntityDecision.class).workspace().refresh();
    }

    private EntityDecision decision(String id, ObjectNode source) {
        return json.convertValue(source.put("id", id), EntityDecision.class);
    }
}
