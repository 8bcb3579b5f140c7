package dev.dateline.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Snapshots of the archive (points in time of Elasticsearch) for those who page through a search.
 * Readers who begin at about the same time share one: a snapshot costs nothing until the archive
 * changes, but then it keeps what was, so there should be few.
 */
@ApplicationScoped
class Snapshots {

    private final PointsInTime elasticsearch;
    private final SearchConfig config;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Snapshot latest = new Snapshot("", Instant.MIN);

    private record Snapshot(String name, Instant opened) {}

    Snapshots(PointsInTime elasticsearch, SearchConfig config) {
        this.elasticsearch = elasticsearch;
        this.config = config;
    }

    /** The name of a snapshot that holds all that was searchable at this time. */
    String since(Instant moment) {
        Snapshot known = latest;
        if (serves(known, moment)) {
            return known.name();
        }
        lock.lock();
        try {
            if (!serves(latest, moment)) {
                Instant now = Instant.now();
                latest = new Snapshot(
                        elasticsearch.open(config.cursorKeepAlive()).id(), now);
            }
            return latest.name();
        } finally {
            lock.unlock();
        }
    }

    /** How long Elasticsearch keeps a snapshot after its last use, in Elasticsearch's words. */
    String keepAlive() {
        return config.cursorKeepAlive().toSeconds() + "s";
    }

    private boolean serves(Snapshot snapshot, Instant moment) {
        // One that nobody used for half its time may end before the reader comes back
        Duration half = config.cursorKeepAlive().dividedBy(2);
        return snapshot.opened().isAfter(moment) && snapshot.opened().plus(half).isAfter(Instant.now());
    }
}
