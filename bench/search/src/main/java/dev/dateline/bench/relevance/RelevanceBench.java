package dev.dateline.bench.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.local.BenchElasticsearch;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Puts collections with judgements through the API and prints how good the searches are, beside plain BM25. */
public final class RelevanceBench {

    private static final List<String> USUAL = List.of("ir_time", "ir_npl", "ir_cranfield");

    /** Documents that are read again to see how much of them was kept. */
    private static final int SAMPLED = 500;

    private RelevanceBench() {}

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        List<String> names = arguments.length > 2 ? Arrays.asList(arguments).subList(2, arguments.length) : USUAL;
        for (String name : names) {
            measure(root, JudgedCollection.read(folder, name));
        }
    }

    private static void measure(Path root, JudgedCollection collection) throws Exception {
        System.out.printf(
                "%n%s: %d documents, %d queries%n",
                collection.name(),
                collection.documents().size(),
                collection.queries().size());
        try (BenchElasticsearch elasticsearch = BenchElasticsearch.start(root)) {
            Scores plain = Scores.of(collection, PlainBm25.run(Http.to(elasticsearch.hosts()), collection));
            try (PackagedService service = PackagedService.start(root, elasticsearch.hosts())) {
                System.out.println("taken in: " + service.take(collection.documents()));
                System.out.println(kept(service, collection.documents()));
                Scores own = Scores.of(collection, service.run(collection));
                System.out.println("| | nDCG@10 | MAP@100 | P@10 | recall@100 |");
                System.out.println("|---|---|---|---|---|");
                System.out.println(plain.row("plain BM25"));
                System.out.println(own.row("Dateline"));
            }
        }
    }

    private static String kept(PackagedService service, List<JsonNode> documents) throws InterruptedException {
        int step = Math.max(1, documents.size() / SAMPLED);
        long sent = 0;
        long kept = 0;
        for (int i = 0; i < documents.size(); i += step) {
            String text = JudgedCollection.paragraphs(documents.get(i));
            sent += Pattern.compile("\\s+")
                    .splitAsStream(text)
                    .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                    .count();
            kept += service.words(documents.get(i).get("id").asText());
        }
        return "words: " + sent + " sent, " + kept + " kept, of every " + step + "th document";
    }
}
