package dev.dateline.local;

import dev.dateline.index.CertificateAuthority;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives a test its Elasticsearch: the one that {@code ELASTICSEARCH_HOSTS} names, with {@code ELASTICSEARCH_USER},
 * {@code ELASTICSEARCH_PASSWORD} and, if it speaks TLS, {@code ELASTICSEARCH_CA}; else a local one on a free port with
 * no data. There is one for all tests of a JVM, and it goes with the JVM: starting it anew for each profile would take
 * longer than most tests.
 */
public class ElasticsearchTestResource implements QuarkusTestResourceLifecycleManager {

    /** A property of the JVM, since Quarkus may load this class more than once. */
    private static final String STARTED = "local-elasticsearch.test-hosts";

    private static final int HEAP_MEGABYTES = 512;

    private static final List<String> CLIENTS =
            List.of("quarkus.elasticsearch.", "quarkus.hibernate-search-standalone.elasticsearch.");

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>();
        environment("ELASTICSEARCH_HOSTS")
                .ifPresentOrElse(hosts -> settings.putAll(named(hosts)), () -> settings.put("hosts", local()));
        Map<String, String> config = new HashMap<>();
        CLIENTS.forEach(client -> settings.forEach((key, value) -> config.put(client + key, value)));
        return config;
    }

    @Override
    public void stop() {
        // With the JVM: see above
    }

    private static Map<String, String> named(String hosts) {
        Map<String, String> settings = new HashMap<>(Map.of("hosts", hosts));
        environment("ELASTICSEARCH_USER").ifPresent(user -> settings.put("username", user));
        environment("ELASTICSEARCH_PASSWORD").ifPresent(password -> settings.put("password", password));
        environment("ELASTICSEARCH_CA").ifPresent(ca -> {
            CertificateAuthority.read(Path.of(ca)).trust();
            settings.put("protocol", "https");
        });
        refuseArticles(RawElasticsearch.of(settings));
        return settings;
    }

    /** The tests empty the archive again and again; they must never do that to somebody's articles. */
    private static void refuseArticles(RawElasticsearch elasticsearch) {
        synchronized (System.getProperties()) {
            if (System.getProperty(STARTED) != null) {
                return;
            }
            if (elasticsearch
                            .send("GET", "/_alias/article-read,submission-read", "")
                            .statusCode()
                    != 404) {
                throw new IllegalStateException("The Elasticsearch that ELASTICSEARCH_HOSTS names holds articles,"
                        + " and the tests would delete them; name an empty one, or none");
            }
            System.setProperty(STARTED, "");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                elasticsearch.send("DELETE", "/article-000001?ignore_unavailable=true", "");
                elasticsearch.send("DELETE", "/submission-000001?ignore_unavailable=true", "");
                elasticsearch.send("DELETE", "/_index_template/dateline-aliases-only", "");
            }));
        }
    }

    private static String local() {
        synchronized (System.getProperties()) {
            String hosts = System.getProperty(STARTED);
            if (hosts == null) {
                hosts = startLocal();
                System.setProperty(STARTED, hosts);
            }
            return hosts;
        }
    }

    private static String startLocal() {
        LocalFolder folder = LocalFolder.current();
        Path data = folder.fresh();
        LocalElasticsearch server = LocalElasticsearch.start(folder.serverHome(), data, 0, HEAP_MEGABYTES);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, data)));
        return server.hosts();
    }

    private static void stop(LocalElasticsearch server, Path data) {
        server.close();
        try {
            LocalFolder.delete(data);
        } catch (IOException e) {
            System.err.println("Left behind: " + e.getMessage());
        }
    }

    private static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
