package dev.dateline.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said in two places is the same in both: versions, time-outs, ports, alerts, workflow. */
class ConsistencyTest {

    private static final Pattern PINNED = Pattern.compile("[\\w./-]+@[0-9a-f]{40} # v[\\d.]+");

    @Test
    void theImageHasTheVersionOfTheProjectEverywhere() throws IOException {
        String version = Pattern.compile("<artifactId>dateline</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        String expected = "dateline:" + version.replace("-SNAPSHOT", "");

        Set<String> images = new TreeSet<>();
        for (String overlay : List.of("dev", "production")) {
            Kustomized.overlay(overlay).forEach(o -> images.addAll(o.findValuesAsText("image")));
        }
        images.removeIf(image -> !image.startsWith("dateline"));
        assertEquals(Set.of(expected), images);
        assertEquals(expected, compose().at("/services/dateline/image").asText());
    }

    @Test
    void elasticsearchHasOneVersionEverywhere() throws IOException {
        Set<String> versions = new TreeSet<>();
        for (String overlay : List.of("dev", "production")) {
            List<JsonNode> objects = Kustomized.overlay(overlay);
            versions.add(Kustomized.one(objects, "Elasticsearch", "dateline")
                    .at("/spec/version")
                    .asText());
            objects.forEach(o -> addElasticsearch(o, versions));
        }
        addElasticsearch(compose(), versions);
        assertEquals(1, versions.size(), versions.toString());
        assertTrue(versions.iterator().next().startsWith("9."));
    }

    @Test
    void aPodHasTheTimeToAnswerWhatIsUnderWay() throws IOException {
        JsonNode pod = Kustomized.one(Kustomized.overlay("production"), "Deployment", "dateline")
                .at("/spec/template/spec");
        long grace = pod.path("terminationGracePeriodSeconds").asLong();
        long before = pod.at("/containers/0/lifecycle/preStop/sleep/seconds").asLong();
        assertTrue(before > 0 && grace > before + seconds("quarkus.shutdown.timeout"));
    }

    @Test
    void theGatewayWaitsLongerThanTheService() throws IOException {
        JsonNode route = Kustomized.one(Kustomized.overlay("production"), "HTTPRoute", "dateline");
        long service = seconds("quarkus.elasticsearch.socket-timeout");
        for (JsonNode rule : route.at("/spec/rules")) {
            if (rule.has("backendRefs")) {
                String request = rule.at("/timeouts/request").asText();
                assertTrue(
                        request.equals("0s") || Duration.parse("PT" + request).toSeconds() > service,
                        rule.at("/matches/0/path/value") + " waits " + request);
            }
        }
    }

    @Test
    void everyAlertIsExplained() throws IOException {
        String docs = Files.readString(Path.of("docs/OPERATIONS.md"));
        List<String> alerts = Kustomized.one(Kustomized.overlay("production"), "PrometheusRule", "dateline")
                .findValuesAsText("alert");
        assertFalse(alerts.isEmpty());
        assertEquals(
                List.of(),
                alerts.stream()
                        .filter(alert -> !docs.contains("`" + alert + "`"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docker/Dockerfile.jvm", "docker/Dockerfile.native"})
    void aDockerfileEndsAsSomebodyElseThanRootAndNamesVersions(String file) throws IOException {
        List<String> lines =
                Files.readString(Path.of(file)).replace("\\\n", " ").lines().toList();
        List<String> last = lines.subList(
                lines.lastIndexOf(lines.stream()
                        .filter(l -> l.startsWith("FROM "))
                        .reduce((a, b) -> b)
                        .orElseThrow()),
                lines.size());
        assertTrue(last.contains("USER 65532:65532"));
        assertTrue(last.stream().anyMatch(line -> line.startsWith("ENTRYPOINT [")));
        assertTrue(last.stream().anyMatch(line -> line.startsWith("HEALTHCHECK ")));
        assertTrue(last.stream().noneMatch(line -> line.startsWith("RUN ") || line.startsWith("ADD ")));
        for (String from :
                lines.stream().filter(line -> line.startsWith("FROM ")).toList()) {
            assertTrue(from.matches("FROM [\\w./-]+:(?!latest)[\\w.-]+( AS \\w+)?"), from);
        }
    }

    @Test
    void theWorkflowTakesActionsByTheirDigest() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(".github/workflows"))) {
            for (Path file : files.toList()) {
                List<String> uses = Pattern.compile("uses: *(.+)")
                        .matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .toList();
                assertFalse(uses.isEmpty());
                assertEquals(
                        List.of(),
                        uses.stream()
                                .filter(use -> !PINNED.matcher(use).matches())
                                .toList(),
                        file + " takes these by a name that can be moved");
            }
        }
    }

    private static void addElasticsearch(JsonNode node, Set<String> versions) {
        node.findValuesAsText("image").stream()
                .filter(image -> image.contains("/elasticsearch:"))
                .forEach(image -> versions.add(image.substring(image.indexOf(':') + 1)));
    }

    private static JsonNode compose() throws IOException {
        return Kustomized.YAML.readTree(Files.readString(Path.of("docker/compose.yaml")));
    }

    private static long seconds(String key) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
            properties.load(in);
        }
        return Duration.parse("PT" + properties.getProperty(key)).toSeconds();
    }
}
