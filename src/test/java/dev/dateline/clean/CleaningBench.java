package dev.dateline.clean;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Measures the cleaning on a folder of evaluation sets: 4-word-shingle precision, recall and F1 against the gold text, the
 * share of lines with the right label, titles and dates, with doing nothing beside it. Pages are parted into two halves by
 * their site; look at the errors of half 0 only. Arguments: the folder, and optionally {@code worst SET N} to list them, or
 * {@code speed} to clean each set for some seconds and print pages per second of this thread's processor time.
 */
public final class CleaningBench {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Instant RECEIVED = Instant.parse("2026-11-01T00:00:00Z");

    private static final long SPEED_NANOS = 4_000_000_000L;

    private final PageCleaner cleaner = new PageCleaner();
    private final Path folder;

    private record Score(
            String id, int half, double p, double r, double f1, double idle, double labels, int title, int date) {}

    private CleaningBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        CleaningBench bench = new CleaningBench(Path.of(args[0]));
        Predicate<JsonNode> scored = row -> !row.path("gold_by").asText().equals("tool test");
        bench.run("extract_dev", "text", scored, args);
        bench.run("extract_dev", "page_text", scored, args);
        bench.run("republished_dev", "text", row -> true, args);
    }

    private void run(String set, String field, Predicate<JsonNode> scored, String[] args) throws IOException {
        List<JsonNode> rows = rows(set).stream().filter(scored).toList();
        List<Score> scores = new ArrayList<>();
        for (JsonNode row : rows) {
            if (row.path(field).isTextual() && row.path("gold_text").isTextual()) {
                scores.add(score(row, field));
            }
        }
        for (int half = 0; half <= 2; half++) {
            int h = half;
            print(
                    set + "/" + field + (h == 2 ? " all" : " half " + h),
                    scores.stream().filter(s -> h == 2 || s.half() == h).toList());
        }
        if (args.length > 1 && args[1].equals("speed")) {
            speed(rows, field);
        }
        if (args.length > 3 && args[1].equals("worst") && (set + "/" + field).equals(args[2])) {
            scores.stream()
                    .filter(s -> s.half() == 0)
                    .sorted((a, b) -> Double.compare(a.f1(), b.f1()))
                    .limit(Integer.parseInt(args[3]))
                    .forEach(s -> System.out.printf(
                            Locale.ROOT,
                            "  %s p %.3f r %.3f f1 %.3f idle %.3f labels %.3f title %d%n",
                            s.id(),
                            s.p(),
                            s.r(),
                            s.f1(),
                            s.idle(),
                            s.labels(),
                            s.title()));
        }
    }

    /** Processor time, not the clock's: whatever else runs on the machine takes none of it. */
    private void speed(List<JsonNode> rows, String field) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<JsonNode> pages =
                rows.stream().filter(row -> row.path(field).isTextual()).toList();
        long chars = pages.stream()
                .mapToLong(row -> row.path(field).asText().length())
                .sum();
        for (boolean warm : new boolean[] {false, true}) {
            long start = threads.getCurrentThreadCpuTime();
            long cleaned = 0;
            long spent = 0;
            while (spent < SPEED_NANOS) {
                pages.forEach(row -> cleaner.clean(row.path(field).asText(), claims(row), RECEIVED));
                cleaned += pages.size();
                spent = threads.getCurrentThreadCpuTime() - start;
            }
            if (warm) {
                double perSecond = cleaned * 1e9 / spent;
                double mega = perSecond * chars / pages.size() / 1e6;
                System.out.printf(Locale.ROOT, "  %.0f pages/s, %.1f million characters/s%n", perSecond, mega);
            }
        }
    }

    private static Claims claims(JsonNode row) {
        String url = row.path("url").asText("");
        return url.isEmpty() ? Claims.NONE : Claims.ofUrl(url);
    }

    private Score score(JsonNode row, String field) {
        String text = row.path(field).asText();
        String url = row.path("url").asText("");
        Claims claims = claims(row);
        CleanText clean = cleaner.clean(text, claims, RECEIVED);
        Map<String, Integer> gold = shingles(row.path("gold_text").asText());
        double[] prf = compare(shingles(String.join("\n", clean.paragraphs())), gold);
        double idle = compare(shingles(text), gold)[2];
        String site = UrlFacts.domain(url).orElse(row.path("id").asText());
        int half = Math.floorMod(site.hashCode(), 2);
        return new Score(
                row.path("id").asText(),
                half,
                prf[0],
                prf[1],
                prf[2],
                idle,
                labels(row, clean),
                title(row, clean),
                date(row, clean));
    }

    private static double labels(JsonNode row, CleanText clean) {
        if (!row.path("line_labels").isTextual()) {
            return Double.NaN;
        }
        Map<Integer, String> byLine = new HashMap<>();
        for (ClassifiedBlock block : clean.blocks()) {
            String label = block.kind() == BlockKind.TITLE ? "T" : block.kind().kept() ? "B" : "N";
            byLine.merge(block.line(), label, (a, b) -> a.equals("N") ? b : a);
        }
        String labels = row.path("line_labels").asText();
        String[] lines = row.path("text").asText().split("\n");
        int at = 0;
        int right = 0;
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                right += String.valueOf(labels.charAt(at++)).equals(byLine.get(i + 1)) ? 1 : 0;
            }
        }
        return (double) right / at;
    }

    /** 1 right, 0 wrong, -1 not known. Where the text has no title, none should be found. */
    private static int title(JsonNode row, CleanText clean) {
        if (row.has("title_in_text") && !row.path("title_in_text").asBoolean()) {
            String found = SameText.key(clean.title().orElse(""));
            return found.isEmpty()
                            || found.equals(SameText.key(row.path("gold_title").asText()))
                    ? 1
                    : 0;
        }
        if (!row.path("gold_title").isTextual()) {
            return -1;
        }
        return SameText.key(clean.title().orElse(""))
                        .equals(SameText.key(row.path("gold_title").asText()))
                ? 1
                : 0;
    }

    private static int date(JsonNode row, CleanText clean) {
        if (!row.path("gold_date").isTextual() || row.path("gold_date").asText().length() < 10) {
            return -1;
        }
        LocalDate gold = LocalDate.parse(row.path("gold_date").asText().substring(0, 10));
        return clean.published()
                        .map(p ->
                                p.instant().atZone(ZoneOffset.UTC).toLocalDate().equals(gold))
                        .orElse(false)
                ? 1
                : 0;
    }

    private static void print(String name, List<Score> s) {
        System.out.printf(
                Locale.ROOT,
                "%-28s n %3d  P %.4f R %.4f F1 %.4f  idle %.4f  labels %.4f  title %.3f date %.3f%n",
                name,
                s.size(),
                mean(s, Score::p),
                mean(s, Score::r),
                mean(s, Score::f1),
                mean(s, Score::idle),
                mean(s, Score::labels),
                mean(s, x -> x.title() < 0 ? Double.NaN : x.title()),
                mean(s, x -> x.date() < 0 ? Double.NaN : x.date()));
    }

    private static double mean(List<Score> scores, java.util.function.ToDoubleFunction<Score> value) {
        return scores.stream()
                .mapToDouble(value)
                .filter(v -> !Double.isNaN(v))
                .average()
                .orElse(Double.NaN);
    }

    private static double[] compare(Map<String, Integer> found, Map<String, Integer> gold) {
        int common = 0;
        for (Map.Entry<String, Integer> entry : found.entrySet()) {
            common += Math.min(entry.getValue(), gold.getOrDefault(entry.getKey(), 0));
        }
        int foundCount = found.values().stream().mapToInt(i -> i).sum();
        int goldCount = gold.values().stream().mapToInt(i -> i).sum();
        double p = foundCount == 0 ? (goldCount == 0 ? 1 : 0) : (double) common / foundCount;
        double r = goldCount == 0 ? 1 : (double) common / goldCount;
        return new double[] {p, r, p + r == 0 ? 0 : 2 * p * r / (p + r)};
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (m.find()) {
            words.add(m.group());
        }
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i + 4 <= words.size(); i++) {
            counts.merge(String.join(" ", words.subList(i, i + 4)), 1, Integer::sum);
        }
        return counts;
    }

    private List<JsonNode> rows(String set) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> rows = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve(set + ".ndjson.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                rows.add(json.readTree(line));
            }
        }
        return rows;
    }
}
