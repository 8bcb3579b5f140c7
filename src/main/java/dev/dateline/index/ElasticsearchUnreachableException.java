package dev.dateline.index;

import java.io.IOException;

/** Elasticsearch did not answer a read by id. */
public final class ElasticsearchUnreachableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ElasticsearchUnreachableException(IOException cause) {
        super("Elasticsearch does not answer: " + cause.getMessage(), cause);
    }
}
