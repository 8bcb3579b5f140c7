package dev.dateline.bench.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What it is measured beside: one field with title and text, English stop words, Porter's stemmer, any word of the query,
 * BM25 with the usual k1 of 1.2 and b of 0.75.
 */
final class PlainBm25 {

    private static final String INDEX =
            """
            {"settings": {"number_of_shards": 1, "number_of_replicas": 0, "analysis": {
                "filter": {"porter": {"type": "stemmer", "language": "porter"},
                           "possessive": {"type": "stemmer", "language": "possessive_english"},
                           "stop": {"type": "stop", "stopwords": "_english_"}},
                "analyzer": {"plain": {"tokenizer": "standard", "filter": ["possessive", "lowercase", "stop", "porter"]}}}},
             "mappings": {"properties": {"text": {"type": "text", "analyzer": "plain"}}}}
            """;

    private PlainBm25() {}

    static Map<String, List<String>> run(Http elasticsearch, JudgedCollection collection)
            throws IOException, InterruptedException {
        elasticsearch.json("PUT", "/plain", Http.JSON.readTree(INDEX));
        StringBuilder bulk = new StringBuilder();
        for (JsonNode document : collection.documents()) {
            ObjectNode action = Http.JSON.createObjectNode();
            action.putObject("index").set("_id", document.get("id"));
            ObjectNode source = Http.JSON.createObjectNode();
            source.put(
                    "text",
                    document.path("title").asText() + "\n"
                            + document.path("text").asText());
            bulk.append(action).append('\n').append(source).append('\n');
        }
        elasticsearch.send("POST", "/plain/_bulk?refresh=true", "application/x-ndjson", bulk.toString());
        Map<String, List<String>> run = new LinkedHashMap<>();
        for (Map.Entry<String, String> query : collection.queries().entrySet()) {
            ObjectNode body = Http.JSON.createObjectNode();
            body.put("size", Scores.DEPTH).put("_source", false);
            body.putObject("query").putObject("match").put("text", query.getValue());
            List<String> found = new ArrayList<>();
            elasticsearch
                    .json("POST", "/plain/_search", body)
                    .path("hits")
                    .path("hits")
                    .forEach(hit -> found.add(hit.get("_id").asText()));
            run.put(query.getKey(), found);
        }
        return run;
    }
}
