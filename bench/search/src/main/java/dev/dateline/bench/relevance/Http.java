package dev.dateline.bench.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Requests to one server; any answer but a success ends the measurement. */
record Http(HttpClient client, String base) {

    static final ObjectMapper JSON = new ObjectMapper();

    static Http to(String hosts) {
        return new Http(HttpClient.newHttpClient(), "http://" + hosts);
    }

    JsonNode json(String method, String path, JsonNode body) throws IOException, InterruptedException {
        return JSON.readTree(send(method, path, "application/json", body == null ? "" : body.toString()));
    }

    String send(String method, String path, String type, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", type)
                        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(method + " " + path + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
