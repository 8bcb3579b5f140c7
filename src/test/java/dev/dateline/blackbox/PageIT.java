package dev.dateline.blackbox;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page and all it loads are in what was packaged, under addresses that hold behind a path prefix too. */
class PageIT {

    private static final Pattern LOADED = Pattern.compile("<(?:link|script|img)[^>]*\\s(?:href|src)=\"([^\"]+)\"");

    private final ServiceUnderTest service = ServiceUnderTest.get();

    @Test
    void isGivenWithAPolicyThatTrustsItsOwnFilesOnly() {
        service.reading()
                .get("/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body(containsString("<title>Dateline</title>"));
    }

    @Test
    void loadsWhatIsThereByRelativeAddresses() {
        String page = service.reading().get("/").asString();
        List<String> loaded = LOADED.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertTrue(loaded.stream().anyMatch(file -> file.endsWith(".js")), page);
        for (String file : loaded) {
            assertFalse(file.startsWith("/") || file.contains("//"), file + " leads out of a path prefix");
            assertTrue(
                    service.reading()
                                    .get("/" + file)
                                    .then()
                                    .statusCode(200)
                                    .extract()
                                    .asByteArray()
                                    .length
                            > 0,
                    file);
        }
    }

    @Test
    void answersFromOtherOriginsAreNotGivenUnlessConfigured() {
        String allowed = service.reading()
                .headers(Map.of("Origin", "https://nobody.example"))
                .get("/api/articles")
                .header("Access-Control-Allow-Origin");
        assertTrue(allowed == null, "allowed is " + allowed);
    }
}
