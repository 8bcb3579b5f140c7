package dev.dateline.publish;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenSearchTest {

    @TestHTTPResource("/")
    URI site;

    @Test
    void tellsABrowserHowToSearchHere() {
        String base = site.toString();
        given().get("/opensearch.xml")
                .then()
                .statusCode(200)
                .contentType("application/opensearchdescription+xml")
                .body("OpenSearchDescription.ShortName", equalTo("Dateline"))
                .body("OpenSearchDescription.Description", equalTo("Search the news on Dateline"))
                .body("OpenSearchDescription.InputEncoding", equalTo("UTF-8"))
                .body("OpenSearchDescription.Url[0].@type", equalTo("text/html"))
                .body("OpenSearchDescription.Url[0].@template", equalTo(base + "?q={searchTerms}"))
                .body("OpenSearchDescription.Url[1].@type", equalTo("application/x-suggestions+json"))
                .body("OpenSearchDescription.Url[1].@template", equalTo(base + "api/suggest?q={searchTerms}"));
    }

    @Test
    void thePageLeadsToIt() {
        given().get("/").then().statusCode(200).body(containsString("<link rel=\"search\" href=\"opensearch.xml\""));
    }

    @Test
    void knowsNoParameters() {
        given().get("/opensearch.xml?q=x").then().statusCode(400).body("parameter", equalTo("q"));
    }
}
