package dev.dateline.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts how often this instance was told to make changes searchable at once. An answer that was kept
 * from an earlier edition must not be given again: whoever waited for a change has to see it.
 */
@ApplicationScoped
public class ArchiveEdition {

    private final AtomicLong edition = new AtomicLong();

    /** The edition that is current. */
    public long current() {
        return edition.get();
    }

    /** Begins the next one; to be called when a change has become searchable. */
    public void advance() {
        edition.incrementAndGet();
    }
}
