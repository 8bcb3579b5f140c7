package dev.dateline.ingest;

import java.util.Optional;

/**
 * What only some formats have a place for.
 *
 * @param uri identifies the item, and need not be an address
 * @param byline the authors
 * @param dateline the place it was filed from
 * @param release whether and from when it may be shown
 */
record Stated(Optional<String> uri, Optional<String> byline, Optional<String> dateline, Release release) {

    /** Of a format that has a place for none of it. */
    static final Stated NOTHING = new Stated(Optional.empty(), Optional.empty(), Optional.empty(), Release.NOW);
}
