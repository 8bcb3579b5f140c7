package dev.dateline.blackbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** What goes wrong is a problem (RFC 9457) with a code that names it. */
class ErrorsIT {

    private final ServiceUnderTest service = ServiceUnderTest.get();

    @Test
    void namesAnUnknownParameter() {
        problem(service.reading().queryParam("outlets", "x").get("/api/articles"), 400, "unknown-parameter")
                .body("parameter", equalTo("outlets"))
                .body("detail", containsString("known are"));
    }

    @Test
    void namesAnInvalidParameter() {
        problem(service.reading().queryParam("from", "yesterday").get("/api/articles"), 400, "invalid-parameter")
                .body("parameter", equalTo("from"));
    }

    @Test
    void namesAnUnknownField() {
        problem(post("application/json", "{\"text\":\"x\",\"heading\":\"y\"}"), 400, "unknown-field")
                .body("field", equalTo("heading"));
    }

    @Test
    void tellsWhatIsNotJson() {
        problem(post("application/json", "{\"text\":"), 400, "malformed-json");
    }

    @Test
    void tellsThatAPageHoldsNoArticle() {
        problem(post("text/html", "<html><body><nav><a href='/'>Home</a></nav></body></html>"), 422, "no-article-text");
    }

    @Test
    void doesNotTakeEveryMediaType() {
        problem(post("image/png", "x"), 415, "unsupported-media-type");
    }

    @Test
    void hasNothingElsewhere() {
        problem(service.reading().get("/api/nowhere"), 404, "not-found");
        problem(service.reading().get("/api/articles/{id}", "no-such-article"), 404, "article-not-found");
    }

    @Test
    void refusesAWriteWithoutAKey() {
        assumeTrue(service.key().isPresent(), "without -Dit.key nobody knows whether writes are open there");
        problem(
                service.reading()
                        .contentType("application/json")
                        .body("{}".getBytes(UTF_8))
                        .post("/api/articles"),
                401,
                "api-key-required");
    }

    private Response post(String mediaType, String body) {
        return service.writing()
                .contentType(mediaType)
                .body(body.getBytes(UTF_8))
                .post("/api/articles");
    }

    private static ValidatableResponse problem(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("detail", not(containsString("Exception")));
    }
}
