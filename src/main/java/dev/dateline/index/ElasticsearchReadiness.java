package dev.dateline.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means that Elasticsearch answers. Damped: once ready, a single probe that fails does not take
 * the service out of its load balancer; only several in a row do, and one that succeeds brings it
 * back.
 */
@Readiness
@ApplicationScoped
class ElasticsearchReadiness implements HealthCheck {

    private final ElasticsearchClient elasticsearch;
    private final IndexConfig config;
    private final AtomicInteger failures;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    ElasticsearchReadiness(ElasticsearchClient elasticsearch, IndexConfig config) {
        this.elasticsearch = elasticsearch;
        this.config = config;
        // Nothing has been heard of Elasticsearch yet: not ready until it answers
        this.failures = new AtomicInteger(config.readinessFailures());
    }

    @Override
    public HealthCheckResponse call() {
        int inARow = answers() ? reset() : failures.updateAndGet(n -> Math.min(n + 1, config.readinessFailures()));
        return HealthCheckResponse.named("elasticsearch")
                .status(inARow < config.readinessFailures())
                .withData("failures", inARow)
                .build();
    }

    private int reset() {
        failures.set(0);
        return 0;
    }

    private boolean answers() {
        Duration patience = config.readinessTimeout();
        try {
            return threads.submit(() -> elasticsearch.ping().value()).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception e) {
            return false;
        }
    }
}
