package dev.dateline.blackbox;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Articles of one test class in an archive that may hold others: they share a word and an outlet that nobody else
 * has, and are deleted after the last test.
 */
final class OwnArticles implements AfterAllCallback {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> ids = new ArrayList<>();
    private final String word = "q" + letters();

    /** A word that occurs in no other article; letters only. */
    String word() {
        return word;
    }

    /** A host that no other article has. */
    String host() {
        return word + ".example";
    }

    /** An address on {@link #host()}. */
    String url(String path) {
        return "https://www." + host() + "/" + path;
    }

    /** Posts an article as JSON, searchable when this returns, and gives the answer. */
    JsonPath post(Map<String, ?> article) {
        return post("application/json", json(article), Map.of());
    }

    /** Posts a body, searchable when this returns, and gives the answer. */
    JsonPath post(String mediaType, String body, Map<String, ?> claims) {
        JsonPath answer = ServiceUnderTest.get()
                .writing()
                .contentType(mediaType)
                .queryParam("refresh", true)
                .queryParams(claims)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/articles")
                .then()
                .statusCode(anyOf(is(200), is(201)))
                .extract()
                .jsonPath();
        remember(answer.getString("article.id"));
        return answer;
    }

    /** To be deleted at the end. */
    void remember(String id) {
        ids.add(id);
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        for (String id : ids) {
            ServiceUnderTest.get().writing().delete("/api/articles/{id}", id);
        }
    }

    private static String letters() {
        String hex = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        return hex.chars()
                .map(c -> c <= '9' ? 'g' + c - '0' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
