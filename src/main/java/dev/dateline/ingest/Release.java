package dev.dateline.ingest;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether and from when an article may be shown (IPTC ninjs, pubStatus and embargoedUntil).
 *
 * @param status what its sender says of it
 * @param embargoedUntil before this it must not be found
 */
record Release(Status status, Optional<Instant> embargoedUntil) {

    /** An article that may be shown at once. */
    static final Release NOW = new Release(Status.USABLE, Optional.empty());

    /** The publishing status. */
    enum Status {
        USABLE,
        WITHHELD,
        CANCELED
    }
}
