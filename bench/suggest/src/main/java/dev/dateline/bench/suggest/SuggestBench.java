package dev.dateline.bench.suggest;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.article.Entity;
import dev.dateline.article.Outlet;
import dev.dateline.article.TypedOutlet;
import dev.dateline.article.TypedTitle;
import dev.dateline.bench.suggest.GeneratedNews.Name;
import dev.dateline.bench.suggest.GeneratedNews.News;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Times completions over HTTP while a reader types, letter by letter. Arguments: address of the service, address of its
 * Elasticsearch, number of articles.
 */
public final class SuggestBench {

    private static final int PREFIXES = 2_000;
    private static final int BATCH = 1_000;

    /** Letters after which a reader has chosen, or searches. */
    private static final int TYPED = 16;

    /** As Hibernate Search has it. */
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String service;
    private final String elasticsearch;

    private SuggestBench(String service, String elasticsearch) {
        this.service = service;
        this.elasticsearch = elasticsearch;
    }

    public static void main(String[] arguments) throws Exception {
        SuggestBench bench = new SuggestBench(arguments[0], arguments[1]);
        int articles = Integer.parseInt(arguments[2]);
        // The first question makes the indexes
        bench.complete("a");
        bench.fill(articles);
        List<String> typed = typed();
        System.out.println(typed.size() + " prefixes on " + articles + " articles, one connection");
        bench.time(typed);
        System.out.println("the same, warm");
        bench.time(typed);
    }

    private void fill(int articles) throws Exception {
        send("POST", elasticsearch + "/article-write/_refresh", "");
        int there = JSON.readTree(send("GET", elasticsearch + "/article-read/_count", ""))
                .get("count")
                .asInt();
        if (there == articles) {
            return;
        }
        if (there > 0) {
            throw new IllegalStateException("The archive has " + there + " articles; this bench wants an empty one");
        }
        GeneratedNews news = new GeneratedNews();
        Random random = new Random(8);
        long begin = System.nanoTime();
        StringBuilder batch = new StringBuilder();
        for (int i = 0; i < articles; i++) {
            batch.append("{\"index\":{\"_id\":\"generated-").append(i).append("\"}}\n");
            batch.append(JSON.writeValueAsString(document(news.next(), random))).append('\n');
            if ((i + 1) % BATCH == 0 || i + 1 == articles) {
                String answer =
                        send("POST", elasticsearch + "/article-write/_bulk?filter_path=errors", batch.toString());
                if (!answer.contains("\"errors\":false")) {
                    throw new IllegalStateException("Elasticsearch refused articles: " + answer);
                }
                batch.setLength(0);
            }
        }
        send("POST", elasticsearch + "/article-write/_refresh", "");
        System.out.printf("%d articles in %.0f s%n", articles, (System.nanoTime() - begin) / 1e9);
    }

    /** As the service's mapping makes it of an article. */
    private static Map<String, Object> document(News news, Random random) {
        Outlet outlet = new Outlet(news.outlet().toLowerCase(Locale.ROOT).replace(" ", "") + ".example", news.outlet());
        String published = LocalDateTime.of(2026, 11, 1, 0, 0)
                .minusSeconds(random.nextInt(315_000_000))
                .format(INSTANT);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("_entity_type", "article");
        document.put("title", news.title());
        document.put(TypedTitle.FIELD, new TypedTitle().toIndexedValue(news.title(), null));
        document.put("body", List.of(news.body()));
        document.put("lead", news.body());
        document.put("outlet", Map.of("id", outlet.id(), "name", outlet.name()));
        document.put(TypedOutlet.FIELD, new TypedOutlet().toIndexedValue(outlet, null));
        document.put("published", published);
        document.put("publishedPrecision", "minute");
        document.put("indexed", published);
        document.put("updated", published);
        document.put("language", "en");
        document.put("withheld", false);
        document.put("people", entities(news.people()));
        document.put("organizations", entities(news.organizations()));
        document.put("places", entities(news.places()));
        return document;
    }

    private static List<Map<String, Object>> entities(List<Name> names) {
        List<Map<String, Object>> entities = new ArrayList<>();
        for (Name name : names) {
            Entity entity = new Entity(name.key(), name.forms().getFirst(), name.forms(), 1, List.of());
            entities.add(Map.of(
                    "key", entity.key(),
                    "own", entity.own(),
                    "name", entity.name(),
                    "spelling", entity.spelling(),
                    "forms", entity.forms(),
                    "starts", entity.starts(),
                    "count", entity.count()));
        }
        return entities;
    }

    /** What readers type who look for a title from its beginning or its middle, a name, a paper. */
    private static List<String> typed() {
        GeneratedNews news = new GeneratedNews();
        Random random = new Random(9);
        List<String> typed = new ArrayList<>();
        while (typed.size() < PREFIXES) {
            News one = news.next();
            String wanted =
                    switch (random.nextInt(10)) {
                        case 0, 1, 2 -> one.title();
                        case 3, 4 -> one.title().substring(one.title().indexOf(' ') + 1);
                        case 5, 6 -> one.people().getFirst().forms().getFirst();
                        case 7 -> one.places().getFirst().forms().getFirst();
                        case 8 -> one.organizations().getFirst().forms().getFirst();
                        default -> one.outlet();
                    };
            for (int i = 1; i <= Math.min(wanted.length(), TYPED) && typed.size() < PREFIXES; i++) {
                typed.add(wanted.substring(0, i).toLowerCase(Locale.ROOT));
            }
        }
        return typed;
    }

    private void time(List<String> typed) throws Exception {
        List<Double> all = new ArrayList<>();
        Map<Integer, List<Double>> byLength = new TreeMap<>();
        for (String prefix : typed) {
            long begin = System.nanoTime();
            complete(prefix);
            double milliseconds = (System.nanoTime() - begin) / 1e6;
            all.add(milliseconds);
            byLength.computeIfAbsent(Math.min(prefix.length(), 8), none -> new ArrayList<>())
                    .add(milliseconds);
        }
        System.out.printf(
                "  median %.1f ms, p95 %.1f ms, p99 %.1f ms%n", part(all, .5), part(all, .95), part(all, .99));
        StringBuilder medians = new StringBuilder("  median by letters typed:");
        byLength.forEach((letters, times) ->
                medians.append(" %d%s: %.1f".formatted(letters, letters == 8 ? " or more" : "", part(times, .5))));
        System.out.println(medians);
    }

    private static double part(List<Double> times, double part) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) (part * (sorted.size() - 1)));
    }

    private void complete(String prefix) throws Exception {
        send("GET", service + "/api/suggest?q=" + URLEncoder.encode(prefix, StandardCharsets.UTF_8), "");
    }

    private String send(String method, String address, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-ndjson")
                        .method(
                                method,
                                body.isEmpty()
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
