package dev.dateline.index;

import java.io.IOException;

/** A call of the Elasticsearch client, whose checked exception says only that nobody answered. */
public interface ElasticsearchCall<T> {

    /** Makes the call. */
    T now() throws IOException;

    /**
     * The answer of a call.
     *
     * @throws ElasticsearchUnreachableException when there is none
     */
    static <T> T calling(ElasticsearchCall<T> call) {
        try {
            return call.now();
        } catch (IOException e) {
            throw new ElasticsearchUnreachableException(e);
        }
    }
}
