package dev.dateline.local;

/** The local Elasticsearch cannot be had; the message says why, where to look, and what to do instead. */
public class LocalElasticsearchException extends RuntimeException {

    LocalElasticsearchException(String message) {
        super(message);
    }

    LocalElasticsearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
