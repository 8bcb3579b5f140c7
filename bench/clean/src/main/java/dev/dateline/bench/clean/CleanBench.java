package dev.dateline.bench.clean;

import dev.dateline.clean.Claims;
import dev.dateline.clean.CleanText;
import dev.dateline.clean.PageCleaner;
import dev.dateline.clean.html.HalfTrees;
import dev.dateline.clean.html.HtmlPageCleaner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Measures cleaning on a folder of evaluation sets: for each set {@code NAME.ndjson.gz} in it that has gold texts, precision,
 * recall and F1 of the text, with doing nothing and the libraries beside it; titles, dates and authors; and pages a second on
 * one core. Sites, not pages, are parted into half A and half B. Arguments: the folder, and optionally {@code worst N}.
 */
public final class CleanBench {

    private static final Instant RECEIVED = Instant.parse("2026-11-01T00:00:00Z");
    private static final int WARM_UP = 3;

    /** Pages come as bytes; making them such is not what is timed. */
    private static final Map<String, byte[]> BYTES = new java.util.IdentityHashMap<>();

    /** What was made of a page. */
    private record Outcome(
            EvalPage page, Shingles.Score score, Optional<MetadataScore> metadata, Optional<LineLabels> labels) {}

    /** Outcomes of all sets, by way in and by what cleaned. */
    private final Map<String, List<Outcome>> overall = new LinkedHashMap<>();

    private final PageCleaner textCleaner = new PageCleaner();
    private final HtmlPageCleaner htmlCleaner = new HtmlPageCleaner();
    private final List<HtmlPageCleaner> halfCleaners;
    private final int worst;

    private CleanBench(int worst) throws IOException {
        this.halfCleaners = List.of(HalfTrees.forPagesOf(0), HalfTrees.forPagesOf(1));
        this.worst = worst;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        CleanBench bench = new CleanBench(args.length > 2 && args[1].equals("worst") ? Integer.parseInt(args[2]) : 0);
        try (var files = Files.list(folder)) {
            List<String> sets = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ndjson.gz") && !name.endsWith("_html.ndjson.gz"))
                    .map(name -> name.substring(0, name.length() - ".ndjson.gz".length()))
                    .sorted()
                    .toList();
            for (String set : sets) {
                bench.measure(set, EvalPage.read(folder, set));
            }
            bench.printOverall();
        }
    }

    private void measure(String set, List<EvalPage> pages) {
        List<EvalPage> scored = pages.stream()
                .filter(page -> !page.goldText().isEmpty() && !page.goldBy().equals("tool test"))
                .toList();
        List<EvalPage> withHtml =
                scored.stream().filter(page -> !page.html().isEmpty()).toList();
        if (!withHtml.isEmpty()) {
            System.out.printf("%n== %s, HTML in%n", set);
            Libraries.forHtml()
                    .forEach((name, library) -> run("HTML", name, withHtml, page -> new Cleaned(library.text(page))));
            run("HTML", "Dateline", withHtml, page -> new Cleaned(html(htmlCleaner, page, page.html())));
            run(
                    "HTML",
                    "Dateline, other half's trees",
                    withHtml,
                    page -> new Cleaned(html(halfCleaners.get(page.half()), page, page.html())));
            List<EvalPage> fragments = withHtml.stream()
                    .filter(page -> Fragments.of(page).isPresent())
                    .toList();
            run(
                    "HTML",
                    "  the same, <article> alone",
                    fragments,
                    page -> new Cleaned(html(
                                    halfCleaners.get(page.half()),
                                    page,
                                    Fragments.of(page).orElseThrow())
                            .paragraphs()));
        }
        for (Map.Entry<String, java.util.function.Function<EvalPage, String>> field : TEXTS.entrySet()) {
            List<EvalPage> withText = scored.stream()
                    .filter(page -> !field.getValue().apply(page).isEmpty())
                    .toList();
            if (!withText.isEmpty()) {
                System.out.printf("%n== %s, %s in%n", set, field.getKey());
                run(
                        field.getKey(),
                        "doing nothing",
                        withText,
                        page -> new Cleaned(field.getValue().apply(page)));
                run(
                        field.getKey(),
                        "Dateline",
                        withText,
                        page -> new Cleaned(textCleaner.clean(field.getValue().apply(page), claims(page), RECEIVED)));
            }
        }
    }

    private static final Map<String, java.util.function.Function<EvalPage, String>> TEXTS = texts();

    private static Map<String, java.util.function.Function<EvalPage, String>> texts() {
        Map<String, java.util.function.Function<EvalPage, String>> texts = new LinkedHashMap<>();
        texts.put("text of the article's element", EvalPage::text);
        texts.put("text of the page", EvalPage::pageText);
        return texts;
    }

    /** Text, and what else was found where the extractor tells. */
    private record Cleaned(String text, Optional<CleanText> all) {
        Cleaned(String text) {
            this(text, Optional.empty());
        }

        Cleaned(List<String> paragraphs) {
            this(String.join("\n", paragraphs), Optional.empty());
        }

        Cleaned(CleanText clean) {
            this(String.join("\n", clean.paragraphs()), Optional.of(clean));
        }
    }

    private interface Run {
        Cleaned clean(EvalPage page) throws Exception;
    }

    private void printOverall() {
        System.out.printf("%n== overall, the mean over the pages of all sets%n");
        overall.forEach(CleanBench::print);
    }

    private void run(String way, String name, List<EvalPage> pages, Run run) {
        List<Outcome> outcomes = new ArrayList<>();
        int failed = 0;
        for (EvalPage page : pages) {
            Cleaned cleaned;
            try {
                cleaned = run.clean(page);
            } catch (Exception | StackOverflowError e) {
                failed++;
                cleaned = new Cleaned("");
            }
            outcomes.add(new Outcome(
                    page,
                    Shingles.score(cleaned.text(), page.goldText()),
                    cleaned.all().map(clean -> MetadataScore.of(page, clean)),
                    cleaned.all().map(clean -> LineLabels.of(page, clean))));
        }
        overall.computeIfAbsent(way + ": " + name.strip(), k -> new ArrayList<>())
                .addAll(outcomes);
        double perSecond = speed(pages, run);
        System.out.printf(
                Locale.ROOT, "%-28s %5.0f pages/s%s%n", name, perSecond, failed > 0 ? "  failed on " + failed : "");
        Map<String, List<Outcome>> groups = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            for (String half : new String[] {"A", "B", "all"}) {
                if (half.equals("all") || half.equals(outcome.page().half() == 0 ? "A" : "B")) {
                    String by = outcome.page().goldBy().isEmpty()
                            ? ""
                            : outcome.page().goldBy() + ", ";
                    groups.computeIfAbsent(by + half, k -> new ArrayList<>()).add(outcome);
                    if (!by.isEmpty()) {
                        groups.computeIfAbsent("all pages, " + half, k -> new ArrayList<>())
                                .add(outcome);
                    }
                }
            }
        }
        groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(group -> print(group.getKey(), group.getValue()));
        outcomes.stream()
                .filter(outcome ->
                        outcome.page().half() == 0 && outcome.metadata().isPresent())
                .sorted(Comparator.comparingDouble(outcome -> outcome.score().f1()))
                .limit(worst)
                .forEach(outcome -> System.out.printf(
                        Locale.ROOT,
                        "    %.3f P %.3f R %.3f %s%n",
                        outcome.score().f1(),
                        outcome.score().p(),
                        outcome.score().r(),
                        outcome.page().id()));
    }

    /** The best of a few rounds, after as many to warm up. */
    private static double speed(List<EvalPage> pages, Run run) {
        double best = 0;
        for (int round = 0; round < WARM_UP * 2; round++) {
            long start = System.nanoTime();
            for (EvalPage page : pages) {
                try {
                    run.clean(page);
                } catch (Exception | StackOverflowError counted) {
                    // Counted when scored.
                }
            }
            double rate = pages.size() / ((System.nanoTime() - start) / 1e9);
            best = round >= WARM_UP || rate < 20 ? Math.max(best, rate) : best;
            if (rate < 20) {
                break;
            }
        }
        return best;
    }

    private static void print(String group, List<Outcome> outcomes) {
        System.out.printf(
                Locale.ROOT,
                "  %-42s n %3d  P %.4f  R %.4f  F1 %.4f%s%n",
                group,
                outcomes.size(),
                mean(outcomes, outcome -> outcome.score().p()),
                mean(outcomes, outcome -> outcome.score().r()),
                mean(outcomes, outcome -> outcome.score().f1()),
                MetadataScore.summary(outcomes.stream()
                                .flatMap(outcome -> outcome.metadata().stream())
                                .toList())
                        + LineLabels.summary(outcomes.stream()
                                .flatMap(outcome -> outcome.labels().stream())
                                .toList()));
    }

    private static double mean(List<Outcome> outcomes, ToDoubleFunction<Outcome> value) {
        return outcomes.stream().mapToDouble(value).average().orElse(Double.NaN);
    }

    private static CleanText html(HtmlPageCleaner cleaner, EvalPage page, String html) {
        return cleaner.clean(
                BYTES.computeIfAbsent(html, key -> key.getBytes(StandardCharsets.UTF_8)),
                Optional.of(StandardCharsets.UTF_8),
                claims(page),
                RECEIVED);
    }

    private static Claims claims(EvalPage page) {
        return page.url().isEmpty() ? Claims.NONE : Claims.ofUrl(page.url());
    }
}
