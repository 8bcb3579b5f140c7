package dev.dateline.entities;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * What operators decided, as this instance knows it. It is read from Elasticsearch on first need;
 * later, when it has become old, the one who needs it gets the old one and a new one is fetched
 * meanwhile, so that nobody waits.
 */
@ApplicationScoped
public class CurrentDecisions {

    private record Read(Decisions decisions, Instant at) {}

    private static final Logger LOG = Logger.getLogger(CurrentDecisions.class);

    /** After this, nobody writes by the decisions of before any more. */
    private static final Duration LONGEST_WRITE = Duration.ofSeconds(15);

    private static final Duration SWEEP_PATIENCE = Duration.ofMinutes(10);

    private final DecisionStore store;
    private final EntityRewriter rewriter;
    private final EntityConfig config;
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile Read read;

    CurrentDecisions(DecisionStore store, EntityRewriter rewriter, EntityConfig config) {
        this.store = store;
        this.rewriter = rewriter;
        this.config = config;
    }

    /**
     * The decisions, at most a little older than the configured age.
     *
     * @throws RuntimeException when they were never read and Elasticsearch does not answer
     */
    public Decisions get() {
        Read known = read;
        if (known == null) {
            return reload();
        }
        if (known.at().plus(config.maxAge()).isBefore(Instant.now()) && reading.compareAndSet(false, true)) {
            Thread.ofVirtual().start(() -> {
                try {
                    reload();
                } catch (RuntimeException e) {
                    LOG.debugf("The decisions about entities could not be read again: %s", e.getMessage());
                } finally {
                    reading.set(false);
                }
            });
        }
        return known.decisions();
    }

    /** The decisions as far as they are known, without asking anybody. */
    public Decisions known() {
        Read known = read;
        return known == null ? Decisions.none() : known.decisions();
    }

    /** Reads them now; to be called after one was made. */
    Decisions reload() {
        Instant before = Instant.now();
        Decisions decisions = store.all();
        lock.lock();
        try {
            Read known = read;
            if (known == null || known.at().isBefore(before)) {
                read = new Read(decisions, before);
                sweepLater(decisions.movedSince(known == null ? Decisions.none() : known.decisions()));
            }
        } finally {
            lock.unlock();
        }
        return decisions;
    }

    /**
     * Looks once more for articles under keys of before: this instance may have written some until
     * now, and one that was stopped may have left its work undone.
     */
    private void sweepLater(Set<EntityRef> moved) {
        if (moved.isEmpty()) {
            return;
        }
        Thread.ofVirtual().name("dateline-entities").start(() -> {
            try {
                Thread.sleep(LONGEST_WRITE);
                long articles = rewriter.rewrite(moved, known(), SWEEP_PATIENCE).articles();
                if (articles > 0) {
                    LOG.infof("Brought %d more articles under the keys that were decided", articles);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.warnf("Articles may still stand under keys of before: %s", e.getMessage());
            }
        });
    }
}
