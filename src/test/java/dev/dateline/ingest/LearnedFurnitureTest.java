package dev.dateline.ingest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A line that no single page gives away: the same among unrelated articles of one outlet. */
@QuarkusTest
class LearnedFurnitureTest {

    private static final String LINE =
            "The desk at Quay Street takes your calls about deliveries from nine until five on working days.";

    private static final List<String> LEADS = List.of(
            "Fishermen in Aldersund landed the first mackerel of the season on Monday, two weeks late.",
            "The council of Brekkhaven voted to close its swimming pool, which loses water through eleven cracks.",
            "A barn owl was found nesting in the organ of the cathedral at Cortano, the verger said on Tuesday.",
            "Snow closed the pass above Dunmarra and kept forty lorries waiting at the customs post overnight.",
            "The brass band of Esquelle won the northern cup for the third year with a march by its conductor.",
            "Two potters in Fornebank have found clay that fires blue, and nobody at the college can say why.",
            "The last telephone box in Garrosa will become a library for seeds, its new owner told the parish.");

    @BeforeEach
    void emptyArchive() {
        TestArchive.empty();
    }

    @Test
    void goesOnceItHasBeenSeenOftenEnough() {
        for (String lead : LEADS.subList(0, 6)) {
            post(lead).statusCode(201);
        }
        String id = post(LEADS.getLast())
                .statusCode(201)
                .body("article.body", hasItem(LEADS.getLast()))
                .body("article.body", not(hasItem(LINE)))
                .extract()
                .path("article.id");

        when().get("/api/articles/{id}?explain=true", id)
                .then()
                .body("blocks.find { it.kind == 'recurring' }.text", equalTo(LINE));
    }

    private static ValidatableResponse post(String lead) {
        return given().contentType("text/plain; charset=utf-8")
                .queryParam("outlet", "Learned Furniture Gazette")
                .body(lead + "\n\n" + LINE + "\n")
                .post("/api/articles")
                .then();
    }
}
