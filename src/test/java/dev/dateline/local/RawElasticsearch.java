package dev.dateline.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** Speaks to the Elasticsearch of the tests without either client. */
public final class RawElasticsearch {

    private final String address;
    private final Optional<String> authorization;

    private RawElasticsearch(String address, Optional<String> authorization) {
        this.address = address;
        this.authorization = authorization;
    }

    /** As these settings of a client say: hosts, and protocol, username and password where there are any. */
    public static RawElasticsearch of(Map<String, String> settings) {
        String host = settings.get("hosts").split(",")[0];
        Optional<String> credentials = Optional.ofNullable(settings.get("username"))
                .filter(user -> !user.isEmpty())
                .map(user -> user + ":" + settings.get("password"))
                .map(pair -> Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        return new RawElasticsearch(
                settings.getOrDefault("protocol", "http") + "://" + host,
                credentials.map(encoded -> "Basic " + encoded));
    }

    /** Sends a request; a body that is empty is none. */
    public HttpResponse<String> send(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        authorization.ifPresent(value -> request.header("Authorization", value));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("Elasticsearch does not answer at " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
