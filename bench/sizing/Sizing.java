import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sends articles made of the sentences of the sample pages, in an order of chance, to the bulk interface of a service,
 * and tells what they take on the disk of its Elasticsearch: a line for each index.
 *
 * <p>Arguments: address of the service, number of articles, and the address of Elasticsearch where it may be asked
 * without a password. Articles of chance share no
 * paragraphs but all their words: terms take less than in a real archive, positions and text as much.
 */
public final class Sizing {

    private static final int LINES_A_REQUEST = 1_000;
    private static final int SENTENCES = 18;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random = new Random(42);
    private final List<String> sentences = new ArrayList<>();

    private Sizing() {}

    public static void main(String[] arguments) throws Exception {
        Sizing sizing = new Sizing();
        int articles = Integer.parseInt(arguments[1]);
        sizing.send(arguments[0], articles);
        if (arguments.length > 2) {
            sizing.tell(arguments[2], articles);
        }
    }

    private void send(String service, int articles) throws Exception {
        read(Path.of("src/main/resources/samples/pages"));
        long characters = 0;
        long begin = System.nanoTime();
        for (int sent = 0; sent < articles; sent += LINES_A_REQUEST) {
            StringBuilder lines = new StringBuilder();
            for (int i = sent; i < Math.min(articles, sent + LINES_A_REQUEST); i++) {
                lines.append(article(i)).append('\n');
            }
            characters += lines.length();
            String outcomes = send("POST", service + "/api/articles/bulk", "application/x-ndjson", lines.toString());
            long kept = outcomes.lines().filter(line -> line.contains("\"outcome\":\"created\"")).count();
            if (kept == 0) {
                throw new IllegalStateException(outcomes.lines().findFirst().orElse("no answer"));
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf("%d articles of %d characters in %.0f s, %.0f/s%n", articles, characters / articles, seconds, articles / seconds);
    }

    private void tell(String elasticsearch, int articles) throws Exception {
        send("POST", elasticsearch + "/article-read,submission-read/_forcemerge?max_num_segments=1", "application/json", "");
        String stats = send("GET", elasticsearch + "/_cat/indices/article*,submission*?bytes=b&h=index,docs.count,store.size,pri.store.size", "application/json", "");
        System.out.print(stats);
        for (String line : stats.lines().toList()) {
            String[] cells = line.strip().split("\\s+");
            System.out.printf("%s: %.0f bytes an article%n", cells[0], Double.parseDouble(cells[3]) / articles);
        }
    }

    private void read(Path pages) throws IOException {
        Pattern sentence = Pattern.compile("[A-Z“][^.!?\\n]{40,300}[.!?]”?(?= |$)", Pattern.MULTILINE);
        try (Stream<Path> files = Files.list(pages)) {
            for (Path page : files.sorted().toList()) {
                Matcher found = sentence.matcher(Files.readString(page));
                while (found.find()) {
                    sentences.add(found.group());
                }
            }
        }
    }

    private String article(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            text.append(sentences.get(random.nextInt(sentences.size()))).append(i % 2 == 1 ? "\\n" : " ");
        }
        String title = sentences.get(random.nextInt(sentences.size()));
        return "{\"title\":\"" + escaped(title.substring(0, Math.min(80, title.length()))) + " " + number + "\",\"text\":\""
                + escaped(text.toString()) + "\",\"url\":\"https://www.outlet" + number % 200 + ".example/news/article-"
                + number + "\",\"outlet\":\"Outlet " + number % 200 + "\",\"published\":\"" + (2015 + number % 10) + "-0"
                + (1 + number % 9) + "-1" + number % 10 + "T0" + number % 10 + ":00:00Z\",\"language\":\"en\"}";
    }

    private static String escaped(String text) {
        return text.replace("\"", "\\\"");
    }

    private String send(String method, String address, String mediaType, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", mediaType)
                .header("X-API-Key", System.getenv().getOrDefault("API_KEY", "none"))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
