package dev.dateline.blackbox;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What it says of itself: the description of its API, the page to try it, its metrics. */
class DescriptionIT {

    private final ServiceUnderTest service = ServiceUnderTest.get();

    @BeforeEach
    void operationsAreGiven() {
        assumeTrue(service.operations(), "-Dit.operations=false: /q is not given at this address");
    }

    @Test
    void describesItsApi() {
        service.reading()
                .accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3."))
                .body("info.title", equalTo("Dateline"))
                .body("paths", hasKey("/api/articles"))
                .body("components.schemas", hasKey("Problem"));
    }

    @Test
    void letsItBeTried() {
        service.reading().get("/q/swagger-ui/").then().statusCode(200).body(containsString("swagger-ui"));
    }

    @Test
    void countsWhatItDoes() {
        service.reading().get("/api/articles").then().statusCode(200);
        service.reading()
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("http_server_requests_seconds_count"))
                .body(containsString("uri=\"/api/articles\""));
    }
}
