package dev.dateline.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.dateline.clean.Claims;
import dev.dateline.http.MalformedJson;
import dev.dateline.http.Problems;
import dev.dateline.ingest.Release.Status;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads {@code application/vnd.iptc.ninjs+json}: IPTC ninjs 2.x and 3.x, which differ for us in the
 * case of their names only. Members that Dateline has no use for are passed over, as the standard
 * asks of processors.
 */
@ApplicationScoped
class NinjsReader {

    private static final List<String> HTML_TYPES = List.of("text/html", "application/xhtml+xml");

    private final ObjectReader reader;

    NinjsReader(ObjectMapper mapper) {
        reader = mapper.readerFor(JsonNode.class);
    }

    Incoming read(byte[] content, Instant received) {
        Map<String, JsonNode> item = members(parse(content));
        ClaimReader claimReader = new ClaimReader(received, Problems::invalidFieldValue);
        String uri = text(item, "uri")
                .orElseThrow(() -> Problems.invalidField("missing-field", "uri", "Field 'uri' is missing or blank"));
        Optional<String> published = firstOf(item, "firstcreated", "contentcreated", "versioncreated");
        Claims claims = claimReader.claims(
                null,
                outlet(item).orElse(null),
                headline(item).orElse(null),
                published.orElse(null),
                text(item, "language").orElse(null));
        Release release = release(item);
        return new Incoming(
                Optional.empty(),
                SubmissionReader.NINJS,
                content,
                page(item, release),
                claims,
                published,
                new Stated(
                        Optional.of(uri),
                        text(item, "by"),
                        text(item, "located").map(located -> located.split(",")[0].strip()),
                        release));
    }

    private JsonNode parse(byte[] content) {
        try {
            JsonNode item = reader.readValue(content);
            if (!item.isObject()) {
                throw Problems.malformed("malformed-json", "Not one ninjs object");
            }
            return item;
        } catch (JsonProcessingException e) {
            throw MalformedJson.of(e);
        } catch (IOException e) {
            throw Problems.malformed("malformed-json", "Not JSON in UTF-8: " + e.getMessage());
        }
    }

    /** The main body: the one with mark-up where there is one, since it knows its paragraphs. */
    private static Page page(Map<String, JsonNode> item, Release release) {
        List<Map<String, JsonNode>> bodies = objects(item, "bodies");
        Optional<String> html = bodies.stream()
                .filter(body ->
                        HTML_TYPES.contains(text(body, "contenttype").orElse("").toLowerCase(Locale.ROOT)))
                .findFirst()
                .flatMap(body -> text(body, "value"));
        if (html.isPresent()) {
            return new Page.Html(html.get().getBytes(StandardCharsets.UTF_8), Optional.of(StandardCharsets.UTF_8));
        }
        Optional<String> plain = main(bodies);
        if (plain.isEmpty() && release.status() != Status.CANCELED) {
            throw Problems.invalidField("missing-field", "bodies", "Field 'bodies' has no body with a value");
        }
        return new Page.Text(plain.orElse(""));
    }

    private static Optional<String> headline(Map<String, JsonNode> item) {
        return main(objects(item, "headlines"));
    }

    /** Of several objects the one whose role is main, else the first; and of that the value. */
    private static Optional<String> main(List<Map<String, JsonNode>> objects) {
        return objects.stream()
                .filter(object -> text(object, "role").filter("main"::equals).isPresent())
                .findFirst()
                .or(() -> objects.stream().findFirst())
                .flatMap(object -> text(object, "value"));
    }

    private static Optional<String> outlet(Map<String, JsonNode> item) {
        return objects(item, "infosources").stream()
                .map(source -> text(source, "name").orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> text(item, "copyrightholder"));
    }

    private static Release release(Map<String, JsonNode> item) {
        Status status = text(item, "pubstatus")
                .map(value -> Arrays.stream(Status.values())
                        .filter(known -> known.name().equalsIgnoreCase(value))
                        .findFirst()
                        .orElseThrow(() -> invalid("pubStatus", value, "usable, withheld or canceled")))
                .orElse(Status.USABLE);
        return new Release(status, firstOf(item, "embargoeduntil", "embargoed").map(NinjsReader::embargo));
    }

    private static Instant embargo(String value) {
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeParseException e) {
            throw invalid("embargoedUntil", value, "an RFC 3339 time such as 2026-09-14T18:05:00Z");
        }
    }

    private static HttpProblem invalid(String field, String value, String expected) {
        return Problems.invalidFieldValue(field, value, expected);
    }

    private static Optional<String> firstOf(Map<String, JsonNode> object, String... names) {
        return Arrays.stream(names)
                .map(name -> text(object, name).orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Optional<String> text(Map<String, JsonNode> object, String name) {
        JsonNode value = object.get(name);
        return value == null || value.isContainerNode() ? Optional.empty() : ClaimReader.said(value.asText(null));
    }

    private static List<Map<String, JsonNode>> objects(Map<String, JsonNode> object, String name) {
        JsonNode array = object.get(name);
        return array == null || !array.isArray()
                ? List.of()
                : array.valueStream()
                        .filter(JsonNode::isObject)
                        .map(NinjsReader::members)
                        .toList();
    }

    /** By lower-case name: versioncreated in 2.x is versionCreated in 3.x. */
    private static Map<String, JsonNode> members(JsonNode object) {
        Map<String, JsonNode> members = new HashMap<>();
        object.properties().forEach(member -> members.put(member.getKey().toLowerCase(Locale.ROOT), member.getValue()));
        return members;
    }
}
