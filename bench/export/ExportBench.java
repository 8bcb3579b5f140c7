import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Exports a large archive from the packaged service under a heap of 256 MB: whole, several at a time,
 * to a client that stalls and to one that goes away. One file without libraries, run from its source.
 */
final class ExportBench {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern OPEN_CONTEXTS = Pattern.compile("\"open_contexts\":(\\d+)");

    private final String elasticsearch;
    private final int port;
    private final Process service;

    private ExportBench(String elasticsearch, int port, Process service) {
        this.elasticsearch = elasticsearch;
        this.port = port;
        this.service = service;
    }

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 100_000;
        int port = freePort();
        Path log = Files.createTempFile("export-bench", ".log");
        ProcessBuilder started = new ProcessBuilder(arguments[0], "-Xmx256m", "-jar", arguments[1])
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        started.environment().put("ELASTICSEARCH_HOSTS", arguments[2]);
        started.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        Process service = started.start();
        System.out.println("The service logs to " + log);
        try {
            ExportBench bench = new ExportBench(arguments[2], port, service);
            bench.fill(count);
            bench.measure(count);
        } finally {
            service.destroy();
            service.waitFor();
        }
    }

    private void measure(int count) throws Exception {
        System.out.printf("%-34s %9s %9s %8s %8s %8s%n", "", "articles", "MB", "s", "peak MB", "open");
        whole("NDJSON, first", "/api/articles.ndjson", count);
        whole("NDJSON", "/api/articles.ndjson", count);
        whole("CSV", "/api/articles.csv", count);
        whole("NDJSON, by relevance", "/api/articles.ndjson?q=harbour&sort=relevance", count);
        severalAtOnce(count);
        stalled(count);
        gone();
    }

    private void whole(String name, String path, int count) throws Exception {
        long before = System.nanoTime();
        Export export = export(path);
        print(name, export, (System.nanoTime() - before) / 1e9);
        check(export.articles == count, name + " has " + export.articles + " articles");
    }

    private void severalAtOnce(int count) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long before = System.nanoTime();
            List<Future<Export>> exports = new ArrayList<>();
            Callable<Export> one = () -> export("/api/articles.ndjson");
            for (int i = 0; i < 4; i++) {
                exports.add(threads.submit(one));
            }
            Thread.sleep(2_000);
            check(status("/api/articles.csv") == 429, "a fifth export is not refused");
            long articles = 0;
            long bytes = 0;
            for (Future<Export> export : exports) {
                check(export.get().articles == count, "one of four has " + export.get().articles + " articles");
                articles += export.get().articles;
                bytes += export.get().bytes;
            }
            print("NDJSON, four at once", new Export(articles, bytes), (System.nanoTime() - before) / 1e9);
        }
    }

    /** Takes 1 MB, nothing for 100 s (longer than a point in time is kept unused), then the rest. */
    private void stalled(int count) throws Exception {
        try (InputStream body = open("/api/articles.ndjson")) {
            long before = count(new ByteArrayInputStream(body.readNBytes(1_000_000))).articles;
            long first = resident();
            long most = first;
            int open = 0;
            for (int second = 0; second < 100; second++) {
                Thread.sleep(1_000);
                most = Math.max(most, resident());
                open = Math.max(open, openContexts());
            }
            System.out.printf(
                    "a client stalls for 100 s: %d MB resident before, %d at most, %d open%n", first, most, open);
            check(open >= 1, "a stalled client holds no point in time");
            long all = before + count(body).articles;
            // The sign of one may lie across the pause
            check(all == count || all == count - 1, "and gets " + all + " articles");
            System.out.printf("  and then gets the rest: %d articles in all%n", all);
        }
    }

    private void gone() throws Exception {
        List<Socket> clients = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Socket client = request("/api/articles.ndjson");
            client.getInputStream().readNBytes(1_000_000);
            clients.add(client);
        }
        int open = openContexts();
        long before = System.nanoTime();
        for (Socket client : clients) {
            client.close();
        }
        while (openContexts() > 0) {
            check(System.nanoTime() - before < Duration.ofSeconds(30).toNanos(), "what clients left is not freed");
            Thread.sleep(20);
        }
        System.out.printf(
                "four clients go away: %d open, none after %.2f s%n", open, (System.nanoTime() - before) / 1e9);
    }

    private record Export(long articles, long bytes) {}

    private Export export(String path) throws Exception {
        try (InputStream body = open(path)) {
            return count(body);
        }
    }

    private InputStream open(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        HttpResponse<InputStream> answer = HTTP.send(request, BodyHandlers.ofInputStream());
        check(answer.statusCode() == 200, path + " is answered by " + answer.statusCode());
        return answer.body();
    }

    /** Counts the articles by their titles, which no other text repeats. */
    private static Export count(InputStream body) throws IOException {
        byte[] sign = "Report number ".getBytes(UTF_8);
        byte[] buffer = new byte[1 << 16];
        long articles = 0;
        long bytes = 0;
        int matched = 0;
        for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
            bytes += n;
            for (int i = 0; i < n; i++) {
                matched = buffer[i] == sign[matched] ? matched + 1 : buffer[i] == sign[0] ? 1 : 0;
                if (matched == sign.length) {
                    articles++;
                    matched = 0;
                }
            }
        }
        return new Export(articles, bytes);
    }

    private void print(String name, Export export, double seconds) throws Exception {
        System.out.printf(
                "%-34s %,9d %,9d %8.1f %8d %8d%n",
                name, export.articles, export.bytes >> 20, seconds, peak(), openContexts());
    }

    private Socket request(String path) throws IOException {
        Socket client = new Socket();
        client.setReceiveBufferSize(64 * 1024);
        client.connect(new InetSocketAddress("127.0.0.1", port));
        client.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                        .getBytes(ISO_8859_1));
        return client;
    }

    private int status(String path) throws Exception {
        return HTTP.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    /** Articles of some 2 kB with a few names each, put where they are searched without being read. */
    private void fill(int count) throws Exception {
        waitForService();
        if (elasticsearch("GET", "/article-read/_count?q=outlet.id:osk.example", "")
                .startsWith("{\"count\":" + count + ",")) {
            System.out.println("The articles are there from an earlier run");
            return;
        }
        elasticsearch("POST", "/article*/_delete_by_query?refresh=true", "{\"query\":{\"match_all\":{}}}");
        Random random = new Random(7);
        StringBuilder bulk = new StringBuilder();
        for (int i = 0; i < count; i++) {
            StringBuilder body = new StringBuilder();
            while (body.length() < 1_800) {
                body.append("The harbour of Osk was closed for ").append(random.nextInt(1_000)).append(" days. ");
            }
            StringBuilder people = new StringBuilder();
            for (int person = 0; person < 3; person++) {
                int number = random.nextInt(5_000);
                people.append(person == 0 ? "" : ",")
                        .append("{\"key\":\"ada-person%1$d\",\"own\":\"ada-person%1$d\",\"name\":\"Ada Person%1$d\","
                                .formatted(number))
                        .append("\"spelling\":\"ada-person%1$d|Ada Person%1$d\",\"count\":1,\"mentions\":"
                                .formatted(number))
                        .append("[{\"paragraph\":0,\"start\":4,\"end\":11,\"text\":\"Ada Person\"}]}");
            }
            bulk.append("{\"index\":{\"_id\":\"bench-").append(i).append("\"}}\n");
            bulk.append("{\"_entity_type\":\"article\",\"id\":\"bench-").append(i);
            bulk.append("\",\"title\":\"Report number ").append(i);
            bulk.append("\",\"body\":[\"").append(body).append("\"],\"lead\":\"The harbour of Osk was closed.\"");
            bulk.append(",\"outlet\":{\"id\":\"osk.example\",\"name\":\"Osk Daily\"},\"language\":\"en\",\"words\":300");
            String time = Instant.parse("2020-01-01T00:00:00Z").plusSeconds(600L * random.nextInt(count)).toString();
            String kept = time.replace("Z", ".000000000Z");
            bulk.append(",\"published\":\"").append(kept).append("\",\"publishedPrecision\":\"minute\",\"indexed\":\"");
            bulk.append(kept).append("\",\"updated\":\"").append(kept).append("\",\"withheld\":false,\"pipeline\":1");
            bulk.append(",\"people\":[").append(people).append("]}\n");
            if (i % 2_000 == 1_999 || i == count - 1) {
                String answer = elasticsearch("POST", "/article-write/_bulk", bulk.toString());
                check(answer.contains("\"errors\":false"), answer.substring(0, Math.min(500, answer.length())));
                bulk.setLength(0);
            }
        }
        elasticsearch("POST", "/article-read/_refresh", "");
    }

    private void waitForService() throws Exception {
        for (int i = 0; i < 120; i++) {
            try {
                if (status("/api/articles?size=0") == 200) {
                    return;
                }
            } catch (IOException e) {
                check(service.isAlive(), "the service has ended");
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("The service does not answer");
    }

    private int openContexts() throws Exception {
        Matcher open = OPEN_CONTEXTS.matcher(elasticsearch("GET", "/_nodes/stats/indices/search", ""));
        check(open.find(), "Elasticsearch does not tell of contexts");
        return Integer.parseInt(open.group(1));
    }

    private String elasticsearch(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + elasticsearch + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, BodyHandlers.ofString()).body();
    }

    private long resident() throws IOException {
        return status("VmRSS:", "/proc/" + service.pid() + "/status");
    }

    private long peak() throws IOException {
        return status("VmHWM:", "/proc/" + service.pid() + "/status");
    }

    /** In MB. */
    private static long status(String name, String file) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(-1);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void check(boolean fine, String otherwise) {
        if (!fine) {
            throw new IllegalStateException(otherwise);
        }
    }
}
