package dev.dateline.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.dateline.samples.TestArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SnippetsTest {

    @BeforeEach
    void emptyArchive() {
        TestArchive.empty();
    }

    @Test
    void marksWhatWasSearchedInTitleAndBody() {
        keep(
                "Lantern festival returns",
                "The festival of lanterns returns to Quay Street after four years, its director said.");

        search("lantern")
                .body("hits[0].snippets.title", contains("<mark>Lantern</mark> festival returns"))
                .body("hits[0].snippets.body[0]", containsString("festival of <mark>lanterns</mark> returns"));
    }

    @Test
    void escapesEverythingButTheMarks() {
        keep(
                "Bread & <b>butter</b>",
                "He wrote <script>alert(\"bread\")</script> on the bakery's wall & left, police said.");

        search("bread")
                .body("hits[0].snippets.title", contains("<mark>Bread</mark> &amp; &lt;b&gt;butter&lt;&#x2F;b&gt;"))
                .body("hits[0].snippets.body[0]", containsString("&lt;script&gt;alert(&quot;<mark>bread</mark>&quot;)"))
                .body("hits[0].snippets.body[0]", not(containsString("<script>")));
    }

    @Test
    void givesTheLeadWhereTheBodyHasNoMatch() {
        keep("Windmill", "The last miller of Osk hung up his apron on Friday. He had ground rye for sixty years.");

        search("windmill").body("hits[0].snippets.body[0]", startsWith("The last miller of Osk"));
    }

    @Test
    void marksAPhraseAsAPhrase() {
        keep("Rail", "The night train was late. A train at night costs less. Every night a train leaves for Osk.");

        search("\"night train\"")
                .body("hits[0].snippets.body[0]", containsString("<mark>night train</mark> was late"))
                .body("hits[0].snippets.body[0]", not(containsString("<mark>train</mark> at night")));
    }

    @Test
    void givesWholeSentences() {
        keep(
                "Rail",
                "The railway was built by the king. Its bridges are made of oak and iron. "
                        + "A lantern hangs from each of them at night. Nobody knows who lights it.\nSo it was.");

        search("lantern")
                .body("hits[0].snippets.body", contains("A <mark>lantern</mark> hangs from each of them at night."));
        search("rail").body("hits[0].snippets.title", contains("<mark>Rail</mark>"));
        search("oak").body("hits[0].snippets.title", contains("Rail"));
    }

    @Test
    void cutsASentenceThatIsTooLongBetweenWords() {
        String clause = "and then the train went on through the woods to the next of the small towns ";
        keep(
                "Rail",
                "It was late, " + clause.repeat(6) + "where a lantern hung, " + clause.repeat(6) + "until it stopped.");

        search("lantern")
                .body("hits[0].snippets.body[0]", startsWith("…"))
                .body("hits[0].snippets.body[0]", containsString("where a <mark>lantern</mark> hung, and"))
                .body("hits[0].snippets.body[0]", org.hamcrest.Matchers.endsWith("…"));
    }

    @Test
    void marksWhatIsWrittenWhereAnotherSpellingWasAskedFor() {
        keep("Painter", "The painter Sergey Lomtadze opened a show of his work in Osk on Monday evening.");

        search("sergei").body("hits[0].snippets.body[0]", containsString("<mark>Sergey</mark> Lomtadze"));
    }

    @Test
    void findsInAnArticleOfMegabytes() {
        String line = "The committee heard one more witness on the state of the bridges of the city that day.\n";
        keep("Longest", line.repeat(4_000_000 / line.length()) + "At last came an engineer named Quillfeather.\n");

        search("committee").body("hits[0].snippets.body[0]", containsString("<mark>committee</mark>"));
        search("Quillfeather").body("hits[0].title", equalTo("Longest"));
    }

    @Test
    void findsInAVeryLongArticle() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12_000; i++) {
            text.append("The committee heard witness number ")
                    .append(i)
                    .append(" on the state of the city's bridges that day.\n");
        }
        text.append("At last an engineer named Quillfeather spoke of the rusted bolts beneath the river crossing.\n");
        keep("Long hearing", text.toString());

        search("Quillfeather").body("hits", hasSize(1)).body("hits[0].title", equalTo("Long hearing"));
        search("committee").body("hits", hasSize(1));
    }

    private static void keep(String title, String text) {
        given().contentType(ContentType.JSON)
                .queryParam("refresh", "true")
                .body(Map.of("title", title, "text", text))
                .post("/api/articles")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse search(String query) {
        return given().queryParam("q", query)
                .get("/api/articles")
                .then()
                .statusCode(200)
                .body("hits", hasSize(1));
    }
}
