package dev.dateline.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With API keys and an origin configured, as in production. */
@QuarkusTest
@TestProfile(ConfiguredAccessTest.Configured.class)
class ConfiguredAccessTest {

    private static final String KEY = "a-key-for-the-crawler";

    public static class Configured implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dateline.http.open-writes", "false",
                    "dateline.http.api-keys", KEY + ",another-key-for-the-desk",
                    "quarkus.http.cors.origins", "https://news.example");
        }
    }

    @Test
    void writesNeedAKey() {
        post(given())
                .then()
                .statusCode(401)
                .body("code", equalTo("api-key-required"))
                .header("WWW-Authenticate", containsString("Bearer"));
        post(given().header("X-API-Key", "not-a-key-of-anybody")).then().statusCode(401);
        given().delete("/api/articles/x").then().statusCode(401);
        given().contentType("application/x-ndjson")
                .body("{}".getBytes(UTF_8))
                .post("/api/articles/bulk")
                .then()
                .statusCode(401);
    }

    @Test
    void aKeyOpensThemEitherWay() {
        post(given().header("X-API-Key", KEY)).then().statusCode(200);
        post(given().header("Authorization", "Bearer another-key-for-the-desk"))
                .then()
                .statusCode(200);
    }

    @Test
    void readsAreOpen() {
        when().get("/api/articles").then().statusCode(200);
        when().get("/api/articles/none").then().statusCode(404);
    }

    @Test
    void theConfiguredOriginMayAsk() {
        given().header("Origin", "https://news.example")
                .get("/api/articles")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://news.example");
        given().header("Origin", "https://elsewhere.example")
                .get("/api/articles")
                .then()
                .statusCode(403);
    }

    private static Response post(RequestSpecification request) {
        return request.contentType("application/json")
                .body("{\"text\":\"The mayor of Osk opened the new footbridge on Saturday morning in light rain.\"}")
                .post("/api/articles/preview");
    }
}
