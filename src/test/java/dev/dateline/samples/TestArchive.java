package dev.dateline.samples;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import dev.dateline.local.RawElasticsearch;
import dev.dateline.samples.Samples.Sample;
import io.restassured.http.ContentType;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Brings the archive into a known state; a test says what it needs before each of its methods. */
public final class TestArchive {

    private static Map<String, String> ids = Map.of();

    private TestArchive() {}

    /** Without an article. */
    public static void empty() {
        ids = Map.of();
        // What is not searchable yet would be passed over
        elasticsearch("POST", "/article*,submission*,entity*/_refresh?allow_no_indices=true", "");
        elasticsearch(
                "POST",
                "/article*,submission*,entity*/_delete_by_query?refresh=true&conflicts=proceed&allow_no_indices=true",
                "{\"query\": {\"match_all\": {}}}");
        // What was done behind the service's back it must be told of: it keeps answers for a moment
        refresh();
    }

    /** Makes what was posted searchable, as a client does: by a write that waits for it. */
    public static void refresh() {
        given().config(config().encoderConfig(
                                encoderConfig().encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)))
                .contentType("application/x-ndjson")
                .queryParam("refresh", "true")
                .body("\n")
                .post("/api/articles/bulk")
                .then()
                .statusCode(200);
    }

    /** With the sample articles and no other. */
    public static void withSamples() {
        if (!ids.isEmpty()) {
            return;
        }
        empty();
        Map<String, String> posted = new HashMap<>();
        for (Sample sample : Samples.all()) {
            posted.put(sample.slug(), post(sample));
        }
        refresh();
        ids = Map.copyOf(posted);
    }

    /** The id that a sample got. */
    public static String idOf(String slug) {
        return ids.get(slug);
    }

    /** Sends a sample as a crawler would. */
    public static String post(Sample sample) {
        return given().contentType("text/plain; charset=utf-8")
                .queryParams(sample.claims())
                .body(sample.text())
                .post("/api/articles")
                .then()
                .statusCode(anyOf(is(200), is(201)))
                .extract()
                .path("article.id");
    }

    /** Asks Elasticsearch itself. */
    public static HttpResponse<String> elasticsearch(String method, String path, String body) {
        Map<String, String> settings = new HashMap<>();
        for (String key : List.of("hosts", "protocol", "username", "password")) {
            ConfigProvider.getConfig()
                    .getOptionalValue("quarkus.elasticsearch." + key, String.class)
                    .ifPresent(value -> settings.put(key, value));
        }
        return RawElasticsearch.of(settings).send(method, path, body);
    }
}
