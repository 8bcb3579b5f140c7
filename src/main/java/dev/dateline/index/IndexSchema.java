package dev.dateline.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;

/**
 * Creates the indexes with their read and write aliases on first need, so that start-up waits for
 * nothing and an empty Elasticsearch is as good as a prepared one.
 */
@ApplicationScoped
public class IndexSchema {

    private static final Logger LOG = Logger.getLogger(IndexSchema.class);

    /** Names of the aliases through which documents are written and read. */
    private static final List<String> ALIASES = List.of("*-write", "*-read");

    private final SearchMapping mapping;
    private final ElasticsearchClient elasticsearch;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean present;

    IndexSchema(SearchMapping mapping, ElasticsearchClient elasticsearch) {
        this.mapping = mapping;
        this.elasticsearch = elasticsearch;
    }

    /**
     * Returns once the indexes are there; costs nothing when they are known to be.
     *
     * @throws org.hibernate.search.util.common.SearchException when Elasticsearch cannot be reached
     */
    public void ensure() {
        if (present) {
            return;
        }
        lock.lock();
        try {
            if (!present) {
                forbidAutoCreation();
                createIfMissing();
                present = true;
                LOG.info("The indexes are there");
            }
        } finally {
            lock.unlock();
        }
    }

    private void createIfMissing() {
        try {
            mapping.scope(Object.class).schemaManager().createIfMissing();
        } catch (SearchException e) {
            if (e.getMessage() == null || !e.getMessage().contains("resource_already_exists_exception")) {
                throw e;
            }
            // Another instance made the index between our look and our attempt; the rest may still be missing
            mapping.scope(Object.class).schemaManager().createIfMissing();
        }
    }

    /** To be called when Elasticsearch said that an index is missing: the next need looks again. */
    public void forget() {
        present = false;
    }

    /**
     * Elasticsearch would make an index of its own guess when a write names an alias that somebody took
     * away; then nothing would be found, and nothing would tell. With this it refuses the write.
     */
    private void forbidAutoCreation() {
        List<String> aliases = mapping.allIndexedEntities().stream()
                .flatMap(entity -> ALIASES.stream().map(alias -> alias.replace("*", entity.name())))
                .toList();
        try {
            elasticsearch.indices().putIndexTemplate(template -> template.name("dateline-aliases-only")
                    .indexPatterns(aliases)
                    .allowAutoCreate(false));
        } catch (IOException e) {
            throw new ElasticsearchUnreachableException(e);
        }
    }
}
