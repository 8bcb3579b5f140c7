package dev.dateline.ingest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.dateline.samples.Samples;
import dev.dateline.samples.Samples.Sample;
import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreviewTest {

    private static final Sample STRIKE = Samples.named("hp-valparaiso-dock-strike-enters-second-week-as");

    @BeforeEach
    void emptyArchive() {
        TestArchive.empty();
    }

    @Test
    void showsWhatWouldBeIndexedAndStoresNothing() {
        String id = given().contentType("text/plain; charset=utf-8")
                .queryParams(STRIKE.claims())
                .body(STRIKE.text())
                .post("/api/articles/preview")
                .then()
                .statusCode(200)
                .body("article.outlet.id", equalTo("harbourpost.example"))
                .body("$", not(hasKey("blocks")))
                .extract()
                .path("article.id");

        when().get("/api/articles/{id}", id).then().statusCode(404);
    }

    @Test
    void tellsOnRequestWhatEveryBlockWasTakenFor() {
        given().contentType("text/plain; charset=utf-8")
                .queryParams(STRIKE.claims())
                .queryParam("explain", "true")
                .body(STRIKE.text())
                .post("/api/articles/preview")
                .then()
                .statusCode(200)
                .body("sources.outlet", equalTo("claimed"))
                .body("sources.url", equalTo("claimed"))
                .body("sources.title", equalTo("page"))
                .body("blocks.kind", hasItem("body"))
                .body("blocks.kind", hasItem("title"))
                .body("blocks.kept", hasItem(false))
                .body("blocks.reason", everyItem(notNullValue()));
    }

    @Test
    void knowsNoParameterThatOnlyKeepingHas() {
        given().contentType("text/plain; charset=utf-8")
                .queryParam("refresh", "true")
                .body(STRIKE.text())
                .post("/api/articles/preview")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("refresh"));
    }

    @Test
    void takesJsonAsWell() {
        given().contentType(ContentType.JSON)
                .body(
                        "{\"text\":\"Two ferries collided in fog off Longness on Friday; nobody was hurt, the coast guard said.\"}")
                .post("/api/articles/preview")
                .then()
                .statusCode(200)
                .body("article.words", equalTo(16));
    }
}
