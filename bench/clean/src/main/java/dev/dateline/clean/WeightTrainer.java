package dev.dateline.clean;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.clean.LineSigns.Sign;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.zip.GZIPInputStream;

/**
 * Writes the weights of {@link LineJudge}: a logistic regression with L2 over the signs of all lines that no cue explains,
 * a line being of the article if half of its 4-word-shingles are in the gold text. Seeded, so that the same folder gives the
 * same weights. Arguments: the folder of evaluation sets and where to write, and optionally the half of the sites to learn
 * from (0 or 1), so that the other can be measured honestly.
 */
public final class WeightTrainer {

    private static final Instant RECEIVED = Instant.parse("2026-11-01T00:00:00Z");
    private static final int ROUNDS = 40;
    private static final double L2 = 0.01;
    private static final double STEP = 0.1;
    private static final double SHARE = 0.5;

    /** @param weight how many words of its page's text it has, so that every page counts the same */
    private record Example(int[] signs, boolean ofArticle, double weight) {}

    private final List<Example> examples = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        WeightTrainer trainer = new WeightTrainer();
        IntPredicate half = args.length > 2 ? h -> h == Integer.parseInt(args[2]) : h -> true;
        trainer.read(Path.of(args[0], "extract_dev.ndjson.gz"), "text", half, 1);
        trainer.read(Path.of(args[0], "extract_dev.ndjson.gz"), "page_text", half, 1);
        trainer.read(Path.of(args[0], "republished_dev.ndjson.gz"), "text", half, 2);
        Files.writeString(Path.of(args[1]), describe(trainer.train()));
    }

    private void read(Path set, String field, IntPredicate halves, double weight) throws IOException {
        ObjectMapper json = new ObjectMapper();
        PageCleaner cleaner = new PageCleaner(new LineJudge(LineJudge.zeros()));
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(set)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode row = json.readTree(line);
                String url = row.path("url").asText("");
                String site = UrlFacts.domain(url).orElse(row.path("id").asText());
                boolean scored = row.path(field).isTextual()
                        && row.path("gold_text").isTextual()
                        && !row.path("gold_by").asText().equals("tool test");
                if (scored && halves.test(Math.floorMod(site.hashCode(), 2))) {
                    Claims claims = url.isEmpty() ? Claims.NONE : Claims.ofUrl(url);
                    read(
                            cleaner.judging(row.path(field).asText(), claims),
                            row.path("gold_text").asText(),
                            weight);
                }
            }
        }
    }

    private void read(PageCleaner.Judging page, String goldText, double weight) {
        List<String> goldWords = words(goldText);
        Set<String> gold = shingles(goldWords);
        String all = " " + String.join(" ", goldWords) + " ";
        LineSigns signs = new LineSigns(page.lines(), page.body(), page.title().orElse(""));
        for (int i = 0; i < page.lines().size(); i++) {
            if (!signs.isOpen(i)) {
                continue;
            }
            List<String> words = words(page.lines().get(i).text());
            Set<String> own = shingles(words);
            double share = own.isEmpty()
                    ? (all.contains(" " + String.join(" ", words) + " ") ? 1 : 0)
                    : (double) own.stream().filter(gold::contains).count() / own.size();
            double part = weight * Math.min(60, 2 + words.size()) / (50 + Math.max(goldWords.size(), 100)) * 20;
            examples.add(new Example(signs.of(i), share >= SHARE, part));
        }
    }

    /** Stochastic gradient descent with AdaGrad's steps (Duchi, Hazan and Singer, JMLR 2011). */
    private double[][] train() {
        double[][] weights = LineJudge.zeros();
        double[][] squares = LineJudge.zeros();
        LineJudge judge = new LineJudge(weights);
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                double probability = 1 / (1 + Math.exp(-judge.score(example.signs())));
                double error = ((example.ofArticle() ? 1 : 0) - probability) * example.weight();
                for (int sign = 0; sign < example.signs().length; sign++) {
                    int value = example.signs()[sign];
                    double gradient = error - L2 * weights[sign][value];
                    squares[sign][value] += gradient * gradient;
                    weights[sign][value] += STEP * gradient / Math.sqrt(1e-6 + squares[sign][value]);
                }
            }
        }
        return weights;
    }

    private static String describe(double[][] weights) {
        StringBuilder file =
                new StringBuilder("# What the signs of a line say for its being of the article, in log odds:"
                        + " sign, a weight for each of its values.\n# Written by WeightTrainer; not to be edited.\n");
        for (Sign sign : Sign.values()) {
            file.append(sign).append('\t');
            for (double weight : weights[sign.ordinal()]) {
                file.append(String.format(Locale.ROOT, "%.2f ", weight));
            }
            file.setCharAt(file.length() - 1, '\n');
        }
        return file.toString();
    }

    private static List<String> words(String text) {
        return Words.of(text).stream().filter(Words::isWord).toList();
    }

    private static Set<String> shingles(List<String> words) {
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + 4 <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + 4)));
        }
        return shingles;
    }
}
