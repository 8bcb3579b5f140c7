package dev.dateline.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.util.stream.Collectors;

/**
 * Reads one JSON object of a body into a record, strictly: a field that is not known, given twice or
 * of another type is an error that names it.
 *
 * @param <T> the record; for the native executable it is registered for reflection
 */
public final class StrictJson<T> {

    private final ObjectReader reader;
    private final String expected;

    /**
     * @param expected what the object is, for the errors, such as "an object with a text"
     */
    public StrictJson(ObjectMapper mapper, Class<T> type, String expected) {
        this.reader = mapper.readerFor(type)
                .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
        this.expected = expected;
    }

    /**
     * @throws HttpProblem 400 that names what will not do
     */
    public T read(byte[] content) {
        T value = parse(content);
        if (value == null) {
            throw Problems.malformed("malformed-json", "The body is null; expected is " + expected);
        }
        return value;
    }

    private T parse(byte[] content) {
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

    private HttpProblem mismatch(MismatchedInputException e) {
        String field = e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
        if (field.isEmpty()) {
            return Problems.malformed(
                    "malformed-json",
                    "Not " + expected.replaceFirst("^an ", "one JSON ") + ", at " + MalformedJson.position(e));
        }
        boolean truth = e.getTargetType() == boolean.class || e.getTargetType() == Boolean.class;
        return Problems.invalidField(
                "invalid-field", field, "Field '" + field + "' is not " + (truth ? "true or false" : "a string"));
    }
}
