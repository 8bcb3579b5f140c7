package dev.dateline.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sample articles: pages, the claims a crawler would send with them, and what is in them. */
public final class Samples {

    /**
     * One page.
     *
     * @param slug its name
     * @param text as scraped
     * @param claims parameters to send it with
     */
    public record Sample(String slug, String text, Map<String, String> claims) {

        /** The article in it, as its author wrote it down. */
        public JsonNode golden() {
            return json("/golden/" + slug + ".json");
        }

        @Override
        public String toString() {
            return slug;
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Sample> BY_SLUG = load();

    private Samples() {}

    public static List<Sample> all() {
        return List.copyOf(BY_SLUG.values());
    }

    public static Sample named(String slug) {
        Sample sample = BY_SLUG.get(slug);
        if (sample == null) {
            throw new IllegalArgumentException("No sample is called " + slug);
        }
        return sample;
    }

    private static Map<String, Sample> load() {
        Map<String, Sample> samples = new LinkedHashMap<>();
        for (String line : text("/samples/claims.ndjson").lines().toList()) {
            Map<String, String> claims = new HashMap<>();
            JsonNode node = parse(line);
            for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                claims.put(name, node.get(name).asText());
            }
            String file = claims.remove("file");
            String slug = file.substring(0, file.length() - ".txt".length());
            samples.put(slug, new Sample(slug, text("/samples/pages/" + file), Map.copyOf(claims)));
        }
        return samples;
    }

    private static JsonNode json(String resource) {
        return parse(text(resource));
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String resource) {
        try (InputStream in = Samples.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
