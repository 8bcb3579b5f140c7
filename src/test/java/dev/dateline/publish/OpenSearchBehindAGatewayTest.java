package dev.dateline.publish;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A site that readers reach under another address than the service itself. */
@QuarkusTest
@TestProfile(OpenSearchBehindAGatewayTest.BehindAGateway.class)
class OpenSearchBehindAGatewayTest {

    public static class BehindAGateway implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dateline.http.public-url",
                    "https://news.example/archive",
                    "dateline.http.site-name",
                    "Fish & Chips <News> of the North");
        }
    }

    @Test
    void theConfiguredAddressWins() {
        given().header("X-Forwarded-Host", "elsewhere.example")
                .get("/opensearch.xml")
                .then()
                .statusCode(200)
                .body(
                        "OpenSearchDescription.Url[0].@template",
                        equalTo("https://news.example/archive/?q={searchTerms}"))
                .body(
                        "OpenSearchDescription.Url[1].@template",
                        equalTo("https://news.example/archive/api/suggest?q={searchTerms}"));
    }

    @Test
    void theNameMayHaveAnySignsAndIsCutToWhatTheFormatAllows() {
        given().get("/opensearch.xml")
                .then()
                .body("OpenSearchDescription.ShortName", equalTo("Fish & Chips <Ne"))
                .body(
                        "OpenSearchDescription.Description",
                        equalTo("Search the news on Fish & Chips <News> of the North"));
    }
}
