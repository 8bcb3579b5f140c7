package dev.dateline.bench.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Documents, queries, and which documents people judged to be relevant to which query.
 *
 * @param name of the collection
 * @param documents objects with {@code id} and {@code text}, and {@code title}, {@code outlet} and {@code date} where known
 * @param queries text by id
 * @param judgements grade by document by query; above 0 is relevant
 */
record JudgedCollection(
        String name,
        List<JsonNode> documents,
        Map<String, String> queries,
        Map<String, Map<String, Integer>> judgements) {

    /** Reads {@code NAME.ndjson.gz}, {@code NAME.queries.tsv} and {@code NAME.qrels.txt} (TREC: query, 0, document, grade). */
    static JudgedCollection read(Path folder, String name) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> documents = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve(name + ".ndjson.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                documents.add(json.readTree(line));
            }
        }
        Map<String, String> queries = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve(name + ".queries.tsv"))) {
            String[] cells = line.split("\t", 2);
            if (cells.length == 2) {
                queries.put(cells[0], cells[1]);
            }
        }
        Map<String, Map<String, Integer>> judgements = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve(name + ".qrels.txt"))) {
            String[] cells = line.strip().split("\\s+");
            if (cells.length == 4 && Integer.parseInt(cells[3]) > 0) {
                judgements
                        .computeIfAbsent(cells[0], query -> new LinkedHashMap<>())
                        .put(cells[2], Integer.parseInt(cells[3]));
            }
        }
        return new JudgedCollection(name, documents, queries, judgements);
    }

    /** The text of a document with a paragraph a line: in these collections a line end is a space, a blank line ends one. */
    static String paragraphs(JsonNode document) {
        return document.path("text")
                .asText()
                .replaceAll("[ \\t]*\\R[ \\t]*(?!\\R)", " ")
                .strip();
    }
}
