package dev.dateline.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What operators and browsers rely on: health, metrics, headers, the page. */
@QuarkusTest
class OperationsTest {

    @Test
    void isAliveStartedAndReady() {
        when().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        when().get("/q/health/started").then().statusCode(200).body("checks.name", hasItem("started"));
        when().get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem("elasticsearch"));
    }

    @Test
    void countsWhatItDoes() {
        given().contentType("application/json")
                .body("{\"text\":\"The mayor of Osk opened the new footbridge on Saturday morning in light rain.\"}")
                .post("/api/articles");
        when().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("dateline_ingest_articles_total{outcome=\"created\"}"))
                .body(containsString("http_server_requests_seconds_count"));
    }

    @Test
    void tellsBrowsersToTrustNothingElse() {
        when().get("/api/articles")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .header("Content-Security-Policy", containsString("default-src 'none'"));
        when().get("/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .body(containsString("<form id=\"search\""));
        when().get("/page/page.js").then().statusCode(200).header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void givesOtherSitesNothingUnlessConfigured() {
        given().header("Origin", "https://elsewhere.example")
                .get("/api/articles")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void showsItsApi() {
        when().get("/q/swagger-ui/").then().statusCode(200).contentType("text/html");
    }
}
