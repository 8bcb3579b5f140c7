package dev.dateline.search;

/** A point in time was not used for longer than it is kept, or the node that kept it is no more. */
public final class PointInTimeGoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PointInTimeGoneException() {
        super("Elasticsearch keeps this point in time no longer");
    }
}
