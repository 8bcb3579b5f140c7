package dev.dateline.http;

import co.elastic.logging.jboss.logmanager.EcsFormatter;
import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.logging.Handler;
import org.jboss.logmanager.handlers.ConsoleHandler;

/**
 * Writes the log as JSON, an object a line, where {@code dateline.http.json-logs} says so, in the
 * Elastic Common Schema. The library brings the format; this only switches the console over to it.
 */
@ApplicationScoped
class JsonLogs {

    private final HttpConfig config;

    JsonLogs(HttpConfig config) {
        this.config = config;
    }

    void start(@Observes @Priority(1) StartupEvent event) {
        if (!config.jsonLogs()) {
            return;
        }
        for (Handler handler : InitialConfigurator.DELAYED_HANDLER.getHandlers()) {
            if (handler instanceof ConsoleHandler) {
                EcsFormatter ecs = new EcsFormatter();
                ecs.setServiceName("dateline");
                handler.setFormatter(ecs);
            }
        }
    }
}
