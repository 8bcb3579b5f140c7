package dev.dateline.local;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * The port of dev mode's Elasticsearch as the configuration property {@value #PROPERTY}: the clients want to know it
 * before there is a bean that could start a server. Outside dev mode, or with {@code ELASTICSEARCH_HOSTS} set, there is
 * no such property.
 */
public final class LocalElasticsearchPort implements ConfigSourceFactory {

    static final String PROPERTY = "dateline.local-elasticsearch.port";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue hosts = context.getValue("ELASTICSEARCH_HOSTS");
        boolean named = hosts != null && hosts.getValue() != null;
        return context.getProfiles().contains("dev") && !named ? List.of(new FreePort()) : List.of();
    }

    private static final class FreePort implements ConfigSource {

        /** A live reload loads this class anew; the JVM's properties stay, and with them the port. */
        private static final String CHOSEN = "local-elasticsearch.port";

        /** None, so that a mapping of everything that starts with {@code dateline.} does not take it for a mistake. */
        @Override
        public Set<String> getPropertyNames() {
            return Set.of();
        }

        @Override
        public String getValue(String name) {
            if (!name.equals(PROPERTY)) {
                return null;
            }
            return (String) System.getProperties()
                    .computeIfAbsent(CHOSEN, key -> String.valueOf(LocalElasticsearch.freePort()));
        }

        @Override
        public String getName() {
            return "local Elasticsearch";
        }
    }
}
