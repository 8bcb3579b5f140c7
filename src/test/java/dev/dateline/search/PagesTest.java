package dev.dateline.search;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.samples.Samples;
import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagesTest {

    @BeforeEach
    void samples() {
        TestArchive.withSamples();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=newest", "sort=oldest", "q=said", "q=said&outlet=-harbourpost.example"})
    void leadsThroughAllHitsOnceByItsLinks(String query) {
        int total = when().get("/api/articles?size=0&" + query).then().extract().path("total.value");
        Set<String> seen = new HashSet<>();
        String next = "/api/articles?size=7&" + query;
        int pages = 0;
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).get(next);
            List<String> ids = page.path("hits.id");
            ids.forEach(id -> assertEquals(true, seen.add(id), id + " came twice"));
            next = page.path("links.next");
            pages++;
        }
        assertEquals(total, seen.size());
        assertEquals((total + 6) / 7, pages);
    }

    @Test
    void linksBackAndForth() {
        given().urlEncodingEnabled(false)
                .get("/api/articles?q=dock%20said&size=2&page=2")
                .then()
                .body("links.previous", containsString("page=1"))
                .body("links.next", containsString("page=3"))
                .body("links.next", containsString("q=dock%20said"));
        when().get("/api/articles?size=100")
                .then()
                .body("hits", hasSize(Samples.all().size()))
                .body("links", not(hasKey("next")))
                .body("links", not(hasKey("previous")));
    }

    @Test
    void isEmptyPastTheEnd() {
        when().get("/api/articles?size=10&page=900")
                .then()
                .statusCode(200)
                .body("hits", hasSize(0))
                .body("total.value", equalTo(Samples.all().size()))
                .body("links", not(hasKey("next")));
    }
}
