package dev.dateline.local;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Starts Elasticsearch with dev mode, unless {@code ELASTICSEARCH_HOSTS} names one. It goes on through live reloads and
 * ends with dev mode; its data stays.
 */
@ApplicationScoped
@IfBuildProfile("dev")
public class DevElasticsearch {

    private static final Logger LOG = Logger.getLogger(DevElasticsearch.class);

    /** Says that this JVM has started a server. A property of the JVM, since a live reload forgets all else. */
    private static final String STARTED = "local-elasticsearch.pid";

    private static final int HEAP_MEGABYTES = 512;

    private final Optional<Integer> port;

    DevElasticsearch(@ConfigProperty(name = LocalElasticsearchPort.PROPERTY) Optional<Integer> port) {
        this.port = port;
    }

    /** Before the observers that may already want to talk to it. */
    void start(@Observes @Priority(1) StartupEvent event) {
        if (port.isPresent() && !isRunning()) {
            start(port.get());
        }
    }

    private static void start(int port) {
        LocalFolder folder = LocalFolder.current();
        Path home = folder.serverHome();
        Path data = folder.articles();
        LOG.infof("Starting Elasticsearch on 127.0.0.1:%d with the articles of %s", port, data);
        LocalElasticsearch server = LocalElasticsearch.start(home, data, port, HEAP_MEGABYTES);
        System.setProperty(STARTED, String.valueOf(server.handle().pid()));
        endWithParent();
        LOG.infof("Elasticsearch answers on http://%s and logs to %s", server.hosts(), server.log());
    }

    /**
     * A Maven that is killed leaves dev mode behind, and so Elasticsearch. The exit has a thread of its own: it waits for
     * hooks which need the common pool, that runs the callback.
     */
    private static void endWithParent() {
        Thread exit = new Thread(() -> System.exit(1), "end-with-parent");
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(exit::start));
    }

    private static boolean isRunning() {
        return Optional.ofNullable(System.getProperty(STARTED))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .isPresent();
    }
}
