package dev.dateline.bench.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.local.BenchElasticsearch;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The service as it is packaged, in a process of its own, spoken to as any client does. */
final class PackagedService implements AutoCloseable {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(1);
    private static final String NDJSON = "application/x-ndjson";

    private final Process process;
    private final Http http;

    private PackagedService(Process process, Http http) {
        this.process = process;
        this.http = http;
    }

    static PackagedService start(Path root, String elasticsearch) throws IOException, InterruptedException {
        int port = BenchElasticsearch.freePort();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.http.host=127.0.0.1",
                "-Ddateline.http.open-writes=true",
                "-jar",
                root.resolve("target/quarkus-app/quarkus-run.jar").toString());
        builder.environment().put("ELASTICSEARCH_HOSTS", elasticsearch);
        builder.redirectErrorStream(true)
                .redirectOutput(root.resolve("target/bench-relevance.log").toFile());
        PackagedService service = new PackagedService(builder.start(), Http.to("127.0.0.1:" + port));
        Runtime.getRuntime().addShutdownHook(new Thread(service.process::destroyForcibly));
        Instant end = Instant.now().plus(STARTS_WITHIN);
        while (true) {
            try {
                service.http.send("GET", "/q/health/ready", "text/plain", "");
                return service;
            } catch (IOException e) {
                if (Instant.now().isAfter(end) || !service.process.isAlive()) {
                    service.close();
                    throw new IOException("The service did not start; target/bench-relevance.log has its reasons", e);
                }
                Thread.sleep(200);
            }
        }
    }

    /** Takes the documents in; gives the outcomes by their number. */
    Map<String, Integer> take(List<JsonNode> documents) throws IOException, InterruptedException {
        StringBuilder lines = new StringBuilder();
        for (JsonNode document : documents) {
            ObjectNode article = Http.JSON.createObjectNode();
            article.set("id", document.get("id"));
            article.put("text", JudgedCollection.paragraphs(document));
            copy(document, "title", article, "title");
            copy(document, "outlet", article, "outlet");
            copy(document, "date", article, "published");
            lines.append(article).append('\n');
        }
        Map<String, Integer> outcomes = new LinkedHashMap<>();
        for (String line : http.send("POST", "/api/articles/bulk?refresh=true", NDJSON, lines.toString())
                .split("\n")) {
            JsonNode outcome = Http.JSON.readTree(line);
            outcomes.merge(outcome.path("outcome").asText() + reason(outcome), 1, Integer::sum);
        }
        return outcomes;
    }

    /** Words kept of an article's body; 0 where there is none. */
    int words(String id) throws InterruptedException {
        try {
            return http.json("GET", "/api/articles/" + id, null).path("words").asInt();
        } catch (IOException e) {
            return 0;
        }
    }

    Map<String, List<String>> run(JudgedCollection collection) throws IOException, InterruptedException {
        Map<String, List<String>> run = new LinkedHashMap<>();
        for (Map.Entry<String, String> query : collection.queries().entrySet()) {
            List<String> found = new ArrayList<>();
            http.json(
                            "GET",
                            "/api/articles?facets=none&size=" + Scores.DEPTH + "&q="
                                    + URLEncoder.encode(query.getValue(), StandardCharsets.UTF_8),
                            null)
                    .path("hits")
                    .forEach(hit -> found.add(hit.get("id").asText()));
            run.put(query.getKey(), found);
        }
        return run;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static void copy(JsonNode from, String name, ObjectNode to, String as) {
        if (!from.path(name).asText().isBlank()) {
            to.put(as, from.path(name).asText());
        }
    }

    private static String reason(JsonNode outcome) {
        return outcome.has("code") ? " (" + outcome.get("code").asText() + ")" : "";
    }
}
