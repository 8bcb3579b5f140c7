package dev.dateline.operations;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Built for a path prefix that the gateway leaves on, and told by it where the reader is. */
@QuarkusTest
@TestProfile(RootPathTest.UnderNews.class)
class RootPathTest {

    private static final String ARTICLE =
            "{\"id\":\"prefix\",\"text\":\"A second prefix was hung over the town hall's door on Monday, and nobody knew why.\"}";

    public static class UnderNews implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.root-path", "/news",
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true",
                    "quarkus.http.proxy.enable-forwarded-host", "true");
        }
    }

    /** RestAssured is told of the root path by Quarkus: paths here are below it. */
    @Test
    void linksAndLocationHaveThePrefix() {
        given().delete("/api/articles/prefix");
        given().header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "www.example.org")
                .contentType(ContentType.JSON)
                .body(ARTICLE)
                .put("/api/articles/prefix")
                .then()
                .statusCode(201)
                .header("Location", "https://www.example.org/news/api/articles/prefix");
        given().header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "www.example.org")
                .get("/api/articles")
                .then()
                .statusCode(200)
                .body("links.self", containsString("https://www.example.org/news/api/articles"));
    }

    @Test
    void thePageAndTheProbesAreBelowIt() {
        given().get("/").then().statusCode(200).body(containsString("<title>Dateline</title>"));
        given().get("/page/page.js").then().statusCode(200);
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void feedsAndTheDescriptionForBrowsersHaveThePrefix() {
        given().header("X-Forwarded-Host", "www.example.org")
                .get("/api/articles.rss")
                .then()
                .statusCode(200)
                .body(containsString("http://www.example.org/news/api/articles.rss"));
        given().header("X-Forwarded-Host", "www.example.org")
                .get("/opensearch.xml")
                .then()
                .statusCode(200)
                .body(containsString("http://www.example.org/news/?q={searchTerms}"));
    }

    @Test
    void pagesAndAnswersKeepTheirHeaders() {
        given().get("/api/articles").then().header("Content-Security-Policy", containsString("default-src 'none'"));
        given().get("/").then().header("Content-Security-Policy", containsString("script-src 'self'"));
    }
}
