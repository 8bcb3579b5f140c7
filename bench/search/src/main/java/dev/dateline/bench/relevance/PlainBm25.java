package dev.dateline.bench.relevance;

import com.fasterxml.jackson.databind.JsonNode;
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
            bulk.append(Http.JSON
                            .createObjectNode()
                            .set("index", Http.JSON.createObjectNode().set("_id", document.get("id"))))
                    .append('\n')
                    .append(Http.JSON
                            .createObjectNode()
                            .put(
                                    "text",
                                    document.path("title").asText() + "\n"
                                            + document.path("text").asText()))
                    .append('\n');
        }
        elasticsearch.send("POST", "/plain/_bulk?refresh=true", "application/x-ndjson", bulk.toString());
        Map<String, List<String>> run = new LinkedHashMap<>();
        for (Map.Entry<String, String> query : collection.queries().entrySet()) {
            JsonNode body = Http.JSON
                    .createObjectNode()
                    .put("size", Scores.DEPTH)
                    .put("_source", false)
                    .set(
                            "query",
                            Http.JSON
                                    .createObjectNode()
                                    .set("match", Http.JSON.createObjectNode().put("text", query.getValue())));
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
