package dev.dateline.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SearchParametersTest {

    @Test
    void refusesAParameterItDoesNotKnowAndNamesThoseItDoes() {
        given().queryParam("outlets", "x")
                .get("/api/articles")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("unknown-parameter"))
                .body("parameter", equalTo("outlets"))
                .body("detail", containsString("outlet, person, organization, place, agency, language, from, to"));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            size   | 101          | from 0 to 100
            size   | -1           | from 0 to 100
            size   | ten          | from 0 to 100
            page   | 0            | from 1
            page   | 1001         | first 10000 hits
            page   | 2147483647   | first 10000 hits
            page   | 99999999999  | from 1
            sort   | best         | relevance, newest, oldest
            sort   | NEWEST       | relevance, newest, oldest
            from   | yesterday    | RFC 3339
            from   | 2026-02-30   | RFC 3339
            to     | 14/09/2026   | RFC 3339
            to     | 2026-09-14T10:00 | RFC 3339
            dateField | updated   | published, indexed
            zone   | Mars/Olympus | Europe/Istanbul
            outlet | -            | id of an outlet
            facets | people       | outlet, person, organization
            facets | outlet,      | outlet, person, organization
            person | -            | spelling of a person
            """)
    void refusesAValueThatWillNotDoAndSaysWhatWould(String name, String value, String expected) {
        given().queryParam(name, value)
                .get("/api/articles")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("parameter", equalTo(name))
                .body("detail", containsString(expected));
    }

    @Test
    void refusesAQueryLongerThanAnybodyTypes() {
        given().queryParam("q", "x".repeat(1_001))
                .get("/api/articles")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("q"));
    }
}
