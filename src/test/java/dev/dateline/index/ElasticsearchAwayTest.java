package dev.dateline.index;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.dateline.samples.OverALine;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Elasticsearch behind a line that is cut or goes silent: 503 in time, ready no more, all back by itself. */
@QuarkusTest
@TestProfile(ElasticsearchAwayTest.Impatient.class)
@WithTestResource(OverALine.class)
class ElasticsearchAwayTest {

    private static final String ARTICLE =
            "{\"id\":\"kiosk\",\"text\":\"The last newspaper kiosk of Osk closed on Friday after ninety-one years of trade.\"}";

    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dateline.search.timeout", "1s",
                    "dateline.index.readiness-timeout", "1s",
                    "quarkus.elasticsearch.socket-timeout", "2S",
                    "quarkus.hibernate-search-standalone.elasticsearch.read-timeout", "2S");
        }
    }

    @BeforeEach
    void anArticleIsThere() {
        given().contentType(ContentType.JSON)
                .queryParam("refresh", "true")
                .body(ARTICLE)
                .post("/api/articles");
        when().get("/api/articles/kiosk").then().statusCode(200);
        when().get("/q/health/ready").then().statusCode(200);
    }

    @AfterEach
    void restore() {
        OverALine.line().restore();
    }

    @Test
    void aCutLineIsToldToReadersAndWriters() {
        OverALine.line().cut();

        unavailable(when().get("/api/articles?q=kiosk").then());
        unavailable(when().get("/api/articles/kiosk").then());
        unavailable(given().contentType(ContentType.JSON)
                .body(ARTICLE)
                .post("/api/articles")
                .then());
        unavailable(when().delete("/api/articles/kiosk").then());
    }

    @Test
    void aSilentLineIsToldWithinTheTimeOut() {
        OverALine.line().silence();

        unavailable(when().get("/api/articles?q=kiosk").then()).time(lessThan(6_000L));
        unavailable(when().get("/api/articles/kiosk").then()).time(lessThan(6_000L));
    }

    @Test
    void everyLineOfABulkRequestSaysThatItMayBeSentAgain() {
        OverALine.line().cut();

        given().contentType("application/x-ndjson")
                .body((ARTICLE + "\n{\"text\":\n" + ARTICLE).getBytes(UTF_8))
                .post("/api/articles/bulk")
                .then()
                .statusCode(200)
                .body(containsString(
                        "{\"line\":1,\"id\":\"kiosk\",\"outcome\":\"failed\",\"code\":\"elasticsearch-unavailable\""))
                .body(containsString("{\"line\":2,\"outcome\":\"rejected\",\"code\":\"malformed-json\""))
                .body(containsString("\"line\":3,\"id\":\"kiosk\",\"outcome\":\"failed\""))
                .body(containsString("\"retry\":true"));
    }

    @Test
    void staysAliveAndIsReadyNoMoreAfterSeveralProbes() {
        OverALine.line().cut();

        when().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'elasticsearch' }.data.failures", equalTo(1));
        when().get("/q/health/ready").then().statusCode(200);
        when().get("/q/health/ready").then().statusCode(503).body("status", equalTo("DOWN"));
        when().get("/q/health/live").then().statusCode(200);
        when().get("/q/health/started").then().statusCode(200);

        OverALine.line().restore();
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> when().get("/q/health/ready").then().statusCode(200));
    }

    @Test
    void everythingIsBackWhenTheLineIs() {
        OverALine.line().cut();
        unavailable(when().get("/api/articles?q=kiosk").then());

        OverALine.line().restore();

        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> when().get("/api/articles?q=kiosk")
                .then()
                .statusCode(200)
                .body("total.value", greaterThan(0)));
        given().contentType(ContentType.JSON)
                .body(ARTICLE)
                .post("/api/articles")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse unavailable(ValidatableResponse answer) {
        return answer.statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("code", equalTo("elasticsearch-unavailable"))
                .body("detail", not(containsString("HSEARCH")));
    }
}
