package dev.dateline.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.locks.ReentrantLock;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.jboss.logging.Logger;

/**
 * Creates the indexes with their read and write aliases on first need, so that start-up waits for
 * nothing and an empty Elasticsearch is as good as a prepared one.
 */
@ApplicationScoped
public class IndexSchema {

    private static final Logger LOG = Logger.getLogger(IndexSchema.class);

    private final SearchMapping mapping;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean present;

    IndexSchema(SearchMapping mapping) {
        this.mapping = mapping;
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
                mapping.scope(Object.class).schemaManager().createIfMissing();
                present = true;
                LOG.info("The indexes are there");
            }
        } finally {
            lock.unlock();
        }
    }

    /** To be called when Elasticsearch said that an index is missing: the next need looks again. */
    public void forget() {
        present = false;
    }
}
