package dev.dateline.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.dateline.http.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.Instant;
import java.util.stream.Collectors;

/** Reads {@code application/json}: one {@link ArticleJson}, strictly. */
@ApplicationScoped
class JsonReader {

    private final ObjectReader reader;

    JsonReader(ObjectMapper mapper) {
        reader = mapper.readerFor(ArticleJson.class)
                .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    Incoming read(byte[] content, Instant received) {
        ArticleJson article = parse(content);
        if (article == null) {
            throw Problems.malformed("malformed-json", "The body is null; expected is an object with a text");
        }
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

    private ArticleJson parse(byte[] content) {
        try {
            return reader.readValue(content);
        } catch (UnrecognizedPropertyException e) {
            String known = e.getKnownPropertyIds().stream()
                    .map(Object::toString)
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw Problems.invalidField(
                    "unknown-field",
                    e.getPropertyName(),
                    "Unknown field '" + e.getPropertyName() + "'; known are: " + known);
        } catch (MismatchedInputException e) {
            throw mismatch(e);
        } catch (JsonProcessingException e) {
            throw MalformedJson.of(e);
        } catch (IOException e) {
            throw Problems.malformed("malformed-json", "Not JSON in UTF-8: " + e.getMessage());
        }
    }

    private static HttpProblem mismatch(JsonMappingException e) {
        String field = e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
        if (field.isEmpty()) {
            return Problems.malformed(
                    "malformed-json", "Not one JSON object with a text, at " + MalformedJson.position(e));
        }
        return Problems.invalidField("invalid-field", field, "Field '" + field + "' is not a string");
    }
}
