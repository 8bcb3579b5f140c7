package dev.dateline.blackbox;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Behind an nginx that terminates TLS and takes a path prefix away: what the service says of its own addresses is what
 * the reader's browser must ask for.
 */
class BehindGatewayIT {

    private static final String OUTSIDE = "https://www.example.org/news";
    private static final Pattern LOADED = Pattern.compile("<(?:link|script|img)[^>]*\\s(?:href|src)=\"([^\"]+)\"");

    @TempDir
    static Path folder;

    private static PackagedService service;
    private static Nginx nginx;

    @BeforeAll
    static void startBoth() {
        assumeTrue(ServiceUnderTest.isOurs(), "a service that runs elsewhere has its own gateway");
        assumeTrue(
                Nginx.isInstalled() || System.getenv("CI") != null,
                "nginx is not installed; apt-get install nginx-light, as .ci/run does");
        service = ServiceUnderTest.start(Map.of(
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.http.proxy.allow-x-forwarded", "true",
                "quarkus.http.proxy.enable-forwarded-host", "true",
                "quarkus.http.proxy.enable-forwarded-prefix", "true"));
        nginx = Nginx.before(service.port(), folder);
    }

    @AfterAll
    static void endBoth() {
        if (nginx != null) {
            nginx.close();
        }
        if (service != null) {
            service.close();
        }
    }

    @Test
    void linksLeadThroughTheGateway() {
        post("gateway-1", "The first of two notes about the gateway of Osk, which was painted on Monday.");
        post("gateway-2", "The second of two notes about the gateway of Osk, whose paint was dry on Tuesday.");
        Response page =
                outside().queryParam("q", "gateway osk").queryParam("size", 1).get("/api/articles");

        page.then()
                .statusCode(200)
                .body("links.self", startsWith(OUTSIDE + "/api/articles?"))
                .body("links.next", startsWith(OUTSIDE + "/api/articles?"));
        URI next = URI.create(page.path("links.next"));
        given().urlEncodingEnabled(false)
                .get(nginx.url() + next.toString().substring(OUTSIDE.length()))
                .then()
                .statusCode(200)
                .body("hits.size()", equalTo(1));
    }

    @Test
    void locationLeadsThroughTheGateway() {
        Response created =
                post("gateway-3", "A third note about the gateway of Osk, which nobody had asked for at all.");
        assertEquals(OUTSIDE + "/api/articles/gateway-3", created.header("Location"));
        outside().get("/api/articles/gateway-3").then().statusCode(200);
    }

    @Test
    void thePageLoadsAllItsFilesUnderThePrefix() {
        String page = outside().get("/").then().statusCode(200).extract().asString();
        List<String> files =
                LOADED.matcher(page).results().map(found -> found.group(1)).toList();
        assertFalse(files.isEmpty());
        for (String file : files) {
            given().get(URI.create(nginx.url() + "/").resolve(file)).then().statusCode(200);
        }
        given().redirects().follow(false).get(nginx.url()).then().statusCode(301);
    }

    @Test
    void theDescriptionCanBeReadAndTheProbesCannot() {
        outside().accept("application/json").get("/q/openapi").then().statusCode(200);
        outside().get("/q/swagger-ui/").then().statusCode(200);
        outside().get("/q/health/ready").then().statusCode(404);
        outside().get("/q/metrics").then().statusCode(404);
    }

    @Test
    void bulkRequestsGoThrough() {
        String answer = outside()
                .header("X-API-Key", service.service().key().orElseThrow())
                .contentType("application/x-ndjson")
                .body("{\"id\":\"gateway-4\",\"text\":\"A line that went through the gateway of Osk on its way in.\"}\n"
                        .getBytes(UTF_8))
                .post("/api/articles/bulk")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(answer.contains("\"outcome\":\"created\""), answer);
    }

    @Test
    void feedsAndTheDescriptionForBrowsersNameTheGateway() {
        outside()
                .get("/opensearch.xml")
                .then()
                .statusCode(200)
                .body(containsString("template=\"" + OUTSIDE + "/?q={searchTerms}\""))
                .body(containsString("template=\"" + OUTSIDE + "/api/suggest?q={searchTerms}\""));
        outside()
                .get("/api/articles.atom?q=osk")
                .then()
                .statusCode(200)
                .body(containsString(
                        "rel=\"self\" type=\"application/atom+xml\" href=\"" + OUTSIDE + "/api/articles.atom?q=osk\""))
                .body(containsString("rel=\"alternate\" type=\"text/html\" href=\"" + OUTSIDE + "/?q=osk\""));
        outside()
                .get("/api/articles.feed.json?q=osk")
                .then()
                .statusCode(200)
                .body("feed_url", equalTo(OUTSIDE + "/api/articles.feed.json?q=osk"))
                .body("home_page_url", equalTo(OUTSIDE + "/?q=osk"));
    }

    @Test
    void exportsGoThroughWhole() {
        post("gateway-5", "A fifth note about the gateway of Osk, for those who take their notes home.");
        String lines =
                outside().get("/api/articles.ndjson?q=take+their+notes+home").asString();
        assertTrue(lines.contains("\"id\":\"gateway-5\"") && lines.endsWith("\n"), lines);
    }

    private static Response post(String id, String text) {
        return outside()
                .header("X-API-Key", service.service().key().orElseThrow())
                .contentType("application/json")
                .queryParam("refresh", true)
                .body(OwnArticles.json(Map.of("id", id, "text", text)).getBytes(UTF_8))
                .post("/api/articles");
    }

    private static RequestSpecification outside() {
        return given().baseUri(nginx.url());
    }
}
