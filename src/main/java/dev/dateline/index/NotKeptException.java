package dev.dateline.index;

import java.util.concurrent.CompletionException;

/** An article was not kept, because Elasticsearch did not take it. */
public final class NotKeptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotKeptException(Throwable cause) {
        super("Elasticsearch did not take the article", cause);
    }

    /** Tells why, without the wrapper that a future puts around it. */
    public static NotKeptException because(Throwable cause) {
        return new NotKeptException(cause instanceof CompletionException ? cause.getCause() : cause);
    }
}
