package dev.dateline.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Five real pages in, a search out. They are their publishers' and not in this repository. */
@QuarkusTest
class SeedsSearchTest {

    private static final Path SEEDS = Path.of("../shared/seeds");

    @BeforeEach
    void postTheRealPages() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "no folder ../shared/seeds with the real pages beside the project");
        TestArchive.empty();
        List<Path> pages;
        try (Stream<Path> files = Files.list(SEEDS)) {
            pages = files.filter(file -> file.toString().endsWith(".txt")).toList();
        }
        for (Path page : pages) {
            given().contentType("text/plain; charset=utf-8")
                    .queryParam("refresh", "true")
                    .body(Files.readAllBytes(page))
                    .post("/api/articles")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void findsAllOfThemUnderTheirOutletsAndDates() {
        given().queryParam("q", "embassy istanbul")
                .get("/api/articles")
                .then()
                .statusCode(200)
                .body("total.value", equalTo(5))
                .body(
                        "facets.outlet.label",
                        containsInAnyOrder("The Independent", "The Moscow Times", "UrduPoint", "WION"))
                .body("facets.published.from", containsInAnyOrder("2025-02-26", "2025-02-27"))
                .body("facets.published.count", containsInAnyOrder(1, 3))
                .body("hits.snippets.body.flatten()", everyItem(Matchers.not(Matchers.emptyString())))
                .body("hits.snippets.title.flatten()", hasItem(Matchers.containsString("<mark>Istanbul</mark>")));
    }

    @Test
    void findsNoFurniture() {
        for (String furniture : List.of("newsletter", "donation", "advertisment", "disclaimer", "\"recent stories\"")) {
            given().queryParam("q", furniture)
                    .get("/api/articles")
                    .then()
                    .statusCode(200)
                    .body("total.value", equalTo(0));
        }
    }
}
