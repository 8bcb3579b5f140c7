package dev.dateline.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** The errors that come from no resource; theirs are tested with them. */
@QuarkusTest
class ProblemsTest {

    @Test
    void tellsThatThereIsNothingAtAPath() {
        problem(when().get("/api/nowhere").then(), 404, "not-found");
        problem(when().get("/nowhere").then(), 404, "not-found");
    }

    @Test
    void tellsWhichMethodsAPathKnows() {
        problem(when().patch("/api/articles").then(), 405, "method-not-allowed")
                .header("Allow", allOf(containsString("GET"), containsString("POST")));
    }

    @Test
    void tellsThatItCannotGiveWhatIsAccepted() {
        problem(given().accept("image/png").get("/api/articles").then(), 406, "not-acceptable");
    }

    @Test
    void tellsThatItDoesNotTakeAMediaType() {
        problem(
                given().contentType("application/xml")
                        .body("<a/>")
                        .post("/api/articles")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void tellsThatThereIsNoSuchArticle() {
        problem(when().get("/api/articles/none").then(), 404, "article-not-found")
                .body("instance", equalTo("/api/articles/none"));
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("title", notNullValue())
                .body("detail", notNullValue());
    }
}
