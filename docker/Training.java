import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts the service with the command given as arguments, sends it what it will mostly be sent, and ends it as
 * Kubernetes does. There is no Elasticsearch: previews go the whole way of an article, searches up to the wire.
 */
public final class Training {

    private static final String ADDRESS = "http://127.0.0.1:8080";
    private static final int ROUNDS = 20;
    private static final String PAGE = """
            Home | World | Sport

            Ferry service resumes after nine-day gale

            By Ingrid Solbakken

            OSLO, March 12 (Reuters) - Ferries between the islands sailed again on Wednesday after the longest gale in eleven years, Prime Minister Jonas Gahr Store said in Oslo.

            ADVERTISEMENT

            Some 340 travellers had waited in school gymnasiums, the port captain said.

            Sign up for our morning newsletter
            """;
    private static final String HTML = "<!doctype html><html lang=en><head><title>Ferry service resumes</title></head><body>"
            + "<nav><a href=/>Home</a></nav><article><h1>Ferry service resumes</h1><p>Ferries sailed again on Wednesday "
            + "after the longest gale in eleven years.</p><p>Some 340 travellers had waited in gymnasiums.</p></article></body></html>";

    private final HttpClient client = HttpClient.newHttpClient();

    private Training() {}

    public static void main(String[] command) throws Exception {
        List<String> all = new ArrayList<>(List.of(command));
        int jar = all.indexOf("-jar");
        // Previews need a key otherwise; the cache does not hold the configuration
        all.addAll(jar, List.of("-Ddateline.http.open-writes=true", "-Dquarkus.http.host=127.0.0.1"));
        Process service = new ProcessBuilder(all).inheritIO().start();
        try {
            new Training().train(service);
        } finally {
            service.destroy();
        }
        // The cache is written after the service has ended, which takes longer than the service ran
        if (!service.waitFor(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The service did not end");
        }
    }

    private void train(Process service) throws Exception {
        for (int tries = 0; status("GET", "/q/health/started", "", "") != 200; tries++) {
            if (tries == 600 || !service.isAlive()) {
                throw new IllegalStateException("The service did not start");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        for (int round = 0; round < ROUNDS; round++) {
            expect(200, "POST", "/api/articles/preview?explain=true", "text/plain; charset=utf-8", PAGE);
            expect(200, "POST", "/api/articles/preview", "text/html; charset=utf-8", HTML);
            expect(200, "POST", "/api/articles/preview", "application/json", "{\"text\":\"The mayor of Bergen opened a bridge on Monday.\"}");
            expect(200, "GET", "/", "", "");
            expect(200, "GET", "/q/health/live", "", "");
            expect(200, "GET", "/q/metrics", "", "");
            expect(400, "GET", "/api/articles?unknown=1", "", "");
        }
        expect(200, "GET", "/q/openapi", "", "");
        expect(503, "GET", "/api/articles?q=ferry", "", "");
        expect(503, "GET", "/q/health/ready", "", "");
    }

    private void expect(int status, String method, String path, String mediaType, String body) throws Exception {
        int answered = status(method, path, mediaType, body);
        if (answered != status) {
            throw new IllegalStateException(method + " " + path + " answered " + answered + ", not " + status);
        }
    }

    private int status(String method, String path, String mediaType, String body) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ADDRESS + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!mediaType.isEmpty()) {
            request.header("Content-Type", mediaType);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }
}
