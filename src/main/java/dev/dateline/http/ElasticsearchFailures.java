package dev.dateline.http;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import dev.dateline.index.IndexSchema;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.SearchTimeoutException;
import org.jboss.logging.Logger;

/**
 * What a failure of Elasticsearch means for a client: away, slow, overloaded or without its index is
 * a 503 to be tried again; anything else is a fault of ours, a 500. Logged here, once.
 */
@ApplicationScoped
public class ElasticsearchFailures {

    private static final Logger LOG = Logger.getLogger(ElasticsearchFailures.class);

    private static final Set<Integer> PASSING = Set.of(408, 429, 502, 503, 504);
    private static final int NOT_FOUND = 404;

    /** Causes that are looked at. */
    private static final int DEEPEST = 20;

    /** Hibernate Search tells the status of a failed call in its message only. */
    private static final Pattern STATUS = Pattern.compile("Response: (\\d{3}) |\"status\": ?(\\d{3})");

    private final IndexSchema schema;
    private final HttpConfig config;

    ElasticsearchFailures(IndexSchema schema, HttpConfig config) {
        this.schema = schema;
        this.config = config;
    }

    /** The problem a client is told. */
    public HttpProblem problem(Throwable failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < DEEPEST; cause = cause.getCause(), depth++) {
            if (cause instanceof IOException
                    || cause instanceof TimeoutException
                    || cause instanceof SearchTimeoutException
                    || passing(cause)) {
                LOG.warnf("Elasticsearch does not serve: %s", firstLine(cause));
                return Problems.elasticsearchUnavailable(config.retryAfter());
            }
        }
        LOG.error("Elasticsearch refused what it was asked", failure);
        return Problems.internalError();
    }

    private boolean passing(Throwable cause) {
        int status = status(cause);
        if (status == NOT_FOUND) {
            // Somebody took an index away: the next request makes it anew
            schema.forget();
            return true;
        }
        return PASSING.contains(status);
    }

    /** The status that Elasticsearch answered with; 0 where it did not or does not say. */
    public static int statusOf(Throwable failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < DEEPEST; cause = cause.getCause(), depth++) {
            int status = status(cause);
            if (status > 0) {
                return status;
            }
        }
        return 0;
    }

    private static int status(Throwable cause) {
        if (cause instanceof ElasticsearchException answered) {
            return answered.status();
        }
        if (cause instanceof SearchException && cause.getMessage() != null) {
            Matcher status = STATUS.matcher(cause.getMessage());
            if (status.find()) {
                return Integer.parseInt(status.group(1) != null ? status.group(1) : status.group(2));
            }
        }
        return 0;
    }

    private static String firstLine(Throwable cause) {
        return cause.getClass().getSimpleName()
                + (cause.getMessage() == null
                        ? ""
                        : ": " + cause.getMessage().lines().findFirst().orElse(""));
    }
}
