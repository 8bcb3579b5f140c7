package dev.dateline.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.dateline.names.EntityType;
import dev.dateline.names.NameKey;
import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What operators decided about entities holds for the values of facets and for completions. */
@QuarkusTest
class DecidedNamesTest {

    private static final String STAGE = NameKey.of(EntityType.PERSON, "Robert Kasozi");
    private static final String BIRTH = NameKey.of(EntityType.PERSON, "Emmanuel Ssentamu");

    @BeforeEach
    void articles() {
        TestArchive.empty();
        post("1", "Robert Kasozi told reporters in Kampala on Monday that he would run again. Mr Kasozi was cheered.");
        post("2", "The musician Robert Kasozi met Emmanuel Ssentamu's lawyers in Kampala, police said.");
        post("3", "Police in Kampala arrested Emmanuel Ssentamu on Tuesday, his lawyer said.");
    }

    @AfterEach
    void takeBack() {
        given().delete("/api/admin/entities/" + STAGE + "?type=person");
        given().delete("/api/admin/entities/" + BIRTH + "?type=person");
        TestArchive.empty();
    }

    @Test
    void whoWasMergedIsFoundByEitherNameUnderTheOneThatStands() {
        decide(BIRTH, Map.of("type", "person", "mergedInto", STAGE));

        for (String typed : new String[] {"ssent", "kaso", "emmanuel s"}) {
            FacetValuesTest.values("person", "prefix", typed)
                    .body("values.value", contains(STAGE))
                    .body("values.count", contains(3));
            SuggestTest.suggest(typed)
                    .body("suggestions.findAll { it.type == 'person' }.value", contains(STAGE))
                    .body("suggestions.findAll { it.type == 'person' }.count", contains(3));
        }
    }

    @Test
    void whoWasRenamedIsFoundByTheNewName() {
        decide(STAGE, Map.of("type", "person", "name", "Bobi the Minstrel"));

        FacetValuesTest.values("person", "prefix", "minst").body("values.label", contains("Bobi the Minstrel"));
        SuggestTest.suggest("bobi")
                .body("suggestions.text", contains("Bobi the Minstrel"))
                .body("suggestions.value", contains(STAGE))
                .body("suggestions.count", contains(2));
    }

    @Test
    void whoIsHiddenIsNowhere() {
        FacetValuesTest.values("person", "prefix", "kaso").body("values.value", hasItem(STAGE));
        decide(STAGE, Map.of("type", "person", "hidden", true));

        FacetValuesTest.values("person", "prefix", "kaso").body("values.value", not(hasItem(STAGE)));
        FacetValuesTest.values("person").body("values.value", not(hasItem(STAGE)));
        SuggestTest.suggest("kaso").body("suggestions.value", not(hasItem(STAGE)));
    }

    private static void decide(String key, Map<String, Object> decision) {
        given().contentType(ContentType.JSON)
                .body(decision)
                .put("/api/admin/entities/" + key)
                .then()
                .statusCode(200)
                .body("pending", equalTo(false));
        TestArchive.elasticsearch("POST", "/article-read/_refresh", "");
    }

    private static void post(String id, String text) {
        given().contentType(ContentType.JSON)
                .queryParam("refresh", "true")
                .body(Map.of("id", id, "text", text, "language", "en"))
                .post("/api/articles")
                .then()
                .statusCode(201);
    }
}
