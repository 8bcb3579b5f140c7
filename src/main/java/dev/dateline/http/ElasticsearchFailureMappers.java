package dev.dateline.http;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import dev.dateline.index.ElasticsearchUnreachableException;
import dev.dateline.index.NotKeptException;
import jakarta.ws.rs.core.Response;
import org.hibernate.search.util.common.SearchException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns the exceptions in which a failure of Elasticsearch shows into the answer of a resource. */
public class ElasticsearchFailureMappers {

    private final ElasticsearchFailures failures;

    ElasticsearchFailureMappers(ElasticsearchFailures failures) {
        this.failures = failures;
    }

    @ServerExceptionMapper({
        SearchException.class,
        ElasticsearchException.class,
        ElasticsearchUnreachableException.class,
        NotKeptException.class
    })
    Response answer(RuntimeException failure) {
        return failures.problem(failure).toResponse();
    }
}
