package dev.dateline.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.http.Problems;
import dev.dateline.http.StrictJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;

/** Reads {@code application/json}: one {@link ArticleJson}, strictly. */
@ApplicationScoped
class JsonReader {

    private final StrictJson<ArticleJson> json;

    JsonReader(ObjectMapper mapper) {
        this.json = new StrictJson<>(mapper, ArticleJson.class, "an object with a text");
    }

    Incoming read(byte[] content, Instant received) {
        ArticleJson article = json.read(content);
        if (ClaimReader.said(article.text()).isEmpty()) {
            throw Problems.invalidField("missing-field", "text", "Field 'text' is missing or blank");
        }
        PageClaims said = new PageClaims(
                article.id(),
                article.url(),
                article.outlet(),
                article.title(),
                article.published(),
                article.language());
        return new ClaimReader(received, Problems::invalidFieldValue)
                .incoming(said, MediaType.APPLICATION_JSON, content, new Page.Text(article.text()));
    }
}
