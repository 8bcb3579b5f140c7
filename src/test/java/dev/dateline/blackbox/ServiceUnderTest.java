package dev.dateline.blackbox;

import static io.restassured.RestAssured.given;

import dev.dateline.local.ElasticsearchTestResource;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The service that the tests speak to: the one at {@code -Dit.url}, whose writes take the key in {@code -Dit.key};
 * else what was packaged, started once for all tests of this JVM in its production profile on the Elasticsearch of the
 * tests. {@code -Dit.operations=false} says that the address gives no health, metrics or description, as a gateway
 * does not that lets only the API and the page through.
 *
 * @param url where the page is, without a slash at its end
 * @param key what opens writes; empty when they are open
 * @param operations whether what lies below {@code /q} is given
 */
public record ServiceUnderTest(String url, Optional<String> key, boolean operations) {

    private static final String OWN_KEY = "the-key-of-the-black-box";

    private static ServiceUnderTest found;

    /** The same for all tests. */
    public static synchronized ServiceUnderTest get() {
        if (found == null) {
            found = property("it.url")
                    .map(url -> new ServiceUnderTest(
                            url.replaceFirst("/+$", ""),
                            property("it.key"),
                            !property("it.operations").orElse("true").equals("false")))
                    .orElseGet(() -> start(Map.of()).service());
        }
        return found;
    }

    /** Whether the tests started it, and so know how it is configured. */
    static boolean isOurs() {
        return property("it.url").isEmpty();
    }

    /** Starts what was packaged, with these settings besides; it ends with this JVM or when closed. */
    public static PackagedService start(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(new ElasticsearchTestResource().start());
        all.put("dateline.http.api-keys", OWN_KEY);
        all.putAll(settings);
        return PackagedService.start(all, OWN_KEY);
    }

    /** A request without a key. */
    public RequestSpecification reading() {
        return given().baseUri(url).urlEncodingEnabled(true);
    }

    /** A request with the key, where there is one. */
    public RequestSpecification writing() {
        RequestSpecification request = reading();
        key.ifPresent(value -> request.header("X-API-Key", value));
        return request;
    }

    private static Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(value -> !value.isBlank());
    }
}
