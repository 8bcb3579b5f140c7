package dev.dateline.bench.clean;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.net.InternetDomainName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** A page of an evaluation set with its gold; empty texts where the set does not give them. */
public record EvalPage(
        String id,
        String url,
        String goldBy,
        String text,
        String pageText,
        String html,
        String goldText,
        String goldTitle,
        String goldDate,
        List<String> goldAuthors,
        String lineLabels) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The pages of {@code NAME.ndjson.gz}, with the HTML of {@code NAME_html.ndjson.gz} where there is one. */
    public static List<EvalPage> read(Path folder, String set) throws IOException {
        Map<String, String> html = new HashMap<>();
        if (Files.exists(folder.resolve(set + "_html.ndjson.gz"))) {
            for (JsonNode row : rows(folder.resolve(set + "_html.ndjson.gz"))) {
                html.put(row.path("id").asText(), row.path("html").asText());
            }
        }
        List<EvalPage> pages = new ArrayList<>();
        for (JsonNode row : rows(folder.resolve(set + ".ndjson.gz"))) {
            List<String> authors = new ArrayList<>();
            row.path("gold_authors").forEach(author -> authors.add(author.asText()));
            pages.add(new EvalPage(
                    row.path("id").asText(),
                    text(row, "url"),
                    text(row, "gold_by"),
                    text(row, "text"),
                    text(row, "page_text"),
                    html.getOrDefault(row.path("id").asText(), ""),
                    text(row, "gold_text"),
                    // A headline that does not stand in the text cannot be found there
                    row.path("title_in_text").asBoolean(true) ? text(row, "gold_title") : "",
                    text(row, "gold_date"),
                    authors,
                    text(row, "line_labels")));
        }
        return pages;
    }

    /** 0 for the sites one may tune to, 1 for those that only check; by the registrable domain. */
    public int half() {
        return Math.floorMod(site().hashCode(), 2);
    }

    /** The registrable domain of the address; the id where there is none. */
    public String site() {
        try {
            String host = Optional.ofNullable(new URI(url.strip()).getHost()).orElse("");
            InternetDomainName name = InternetDomainName.from(host);
            return name.isUnderPublicSuffix() ? name.topPrivateDomain().toString() : host;
        } catch (Exception noDomain) {
            return id;
        }
    }

    private static String text(JsonNode row, String field) {
        return row.path(field).isTextual() ? row.path(field).asText() : "";
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                rows.add(JSON.readTree(line));
            }
        }
        return rows;
    }
}
