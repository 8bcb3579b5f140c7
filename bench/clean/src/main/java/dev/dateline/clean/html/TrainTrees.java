package dev.dateline.clean.html;

import dev.dateline.bench.clean.EvalPage;
import dev.dateline.bench.clean.Shingles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Grows the trees of {@link MainContent}. Sites, never pages, are parted: prints what trees grown on one half of the sites do
 * on the other, both ways, and writes trees grown on all. Arguments: the folder of the sets, and the folder to write to (none:
 * only measure); with any third argument it cross-validates over all sites in five folds instead.
 */
public final class TrainTrees {

    private static final int FOLDS = 5;
    private static final int BOTH = -1;
    private static final Instant RECEIVED = Instant.parse("2026-11-01T00:00:00Z");
    private static final int VARIANTS = 3;
    private static final TreeGrower.Settings FIRST = new TreeGrower.Settings(60, 4, 0.15, 0.35, 3, 1.5, 7);
    private static final TreeGrower.Settings SECOND = new TreeGrower.Settings(60, 4, 0.15, 0.35, 3, 1.5, 11);

    /** A page as the trees see it; one page gives several, with and without what its head says. */
    record Sample(
            EvalPage page, boolean asIs, List<HtmlBlock> blocks, float[][] rows, float[] labels, double[] weights) {}

    private final List<Sample> samples = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        TrainTrees training = new TrainTrees();
        List<EvalPage> pages = EvalPage.read(Path.of(args[0]), "extract_dev").stream()
                .filter(page -> !page.html().isEmpty())
                .toList();
        pages.forEach(training::read);
        training.print("gold labels", 0, sample -> sample.labels());
        training.print("gold labels", 1, sample -> sample.labels());
        if (args.length > 2) {
            training.crossValidate(BOTH);
            return;
        }
        for (int half = 0; half < 2; half++) {
            String[] trees = training.grow(half);
            MainContent content = content(trees);
            if (args.length > 1) {
                write(trees, HalfTrees.folder(1 - half));
            }
            Map<Sample, float[]> judged = new java.util.IdentityHashMap<>();
            training.samples.forEach(sample -> judged.put(sample, content.judgeRows(sample.blocks(), sample.rows())));
            training.print("grown on half " + half, 1 - half, judged::get);
        }
        if (args.length > 1) {
            write(training.grow(BOTH), Path.of(args[1]));
        }
    }

    private static void write(String[] trees, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("first-look.trees"),
                "# How sure a block is article by itself. Grown by bench/clean/run grow.\n" + trees[0],
                StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("second-look.trees"),
                "# The same among its neighbours as the first look took them. Grown by bench/clean/run grow.\n"
                        + trees[1],
                StandardCharsets.UTF_8);
    }

    private void crossValidate(int half) {
        Map<Sample, float[]> judged = new java.util.IdentityHashMap<>();
        IntStream.range(0, FOLDS).parallel().forEach(fold -> {
            MainContent content = content(grow(samples.stream()
                    .filter(sample -> inHalf(sample, half) && fold(sample) != fold)
                    .toList()));
            for (Sample sample : samples) {
                if (inHalf(sample, half) && fold(sample) == fold) {
                    synchronized (judged) {
                        judged.put(sample, content.judgeRows(sample.blocks(), sample.rows()));
                    }
                }
            }
        });
        print("cross-validated", 0, judged::get);
        print("cross-validated", 1, judged::get);
    }

    private String[] grow(int half) {
        return grow(samples.stream()
                .filter(sample -> half == BOTH || sample.page().half() == half)
                .toList());
    }

    /** The first look is judged on sites its trees did not see, else the second would believe it too much. */
    private static String[] grow(List<Sample> grown) {
        String first = grow(FIRST, grown, grown.stream().map(Sample::rows).toList(), Feature.names());
        float[][][] extended = new float[grown.size()][][];
        IntStream.range(0, FOLDS).parallel().forEach(fold -> {
            List<Sample> others =
                    grown.stream().filter(sample -> fold(sample) != fold).toList();
            TreeEnsemble trees = parse(
                    grow(FIRST, others, others.stream().map(Sample::rows).toList(), Feature.names()), Feature.names());
            for (int i = 0; i < extended.length; i++) {
                Sample sample = grown.get(i);
                if (fold(sample) == fold) {
                    extended[i] = Neighbourhood.extend(
                            sample.blocks(), sample.rows(), MainContent.judge(trees, sample.rows()));
                }
            }
        });
        return new String[] {first, grow(SECOND, grown, Arrays.asList(extended), Neighbourhood.names())};
    }

    private static String grow(
            TreeGrower.Settings settings, List<Sample> samples, List<float[][]> rows, List<String> names) {
        List<float[]> all = new ArrayList<>();
        rows.forEach(page -> all.addAll(Arrays.asList(page)));
        float[] labels = new float[all.size()];
        double[] weights = new double[all.size()];
        int at = 0;
        for (Sample sample : samples) {
            for (int i = 0; i < sample.labels().length; i++, at++) {
                labels[at] = sample.labels()[i];
                weights[at] = sample.weights()[i];
            }
        }
        return TreeGrower.grow(settings, all, labels, weights, names);
    }

    private void read(EvalPage page) {
        Document document = PageTree.parse(page.html());
        PageHints hints = PageMetadata.of(document, RECEIVED).hints();
        List<HtmlBlock> blocks = BlockReader.read(document.body());
        float[] labels = BlockLabels.of(blocks, page.goldText());
        add(page, true, blocks, labels, hints);
        Random random = new Random(page.id().hashCode());
        for (int i = 0; i < VARIANTS; i++) {
            Document variant = PageVariants.of(document, random);
            Optional<String> body = random.nextDouble() < 0.3 ? hints.body() : Optional.empty();
            Optional<String> summary = random.nextDouble() < 0.7 ? hints.summary() : Optional.empty();
            List<HtmlBlock> changed = BlockReader.read(variant.body());
            add(
                    page,
                    false,
                    changed,
                    BlockLabels.of(changed, page.goldText()),
                    new PageHints(hints.title(), summary, body));
        }
        Element fragment = fragment(document, page.goldText());
        if (fragment != null) {
            List<HtmlBlock> inside =
                    BlockReader.read(org.jsoup.Jsoup.parse(fragment.outerHtml()).body());
            add(page, false, inside, BlockLabels.of(inside, page.goldText()), PageHints.NONE);
        }
    }

    /** The article's element alone, as a client may send it. */
    static Element fragment(Document document, String gold) {
        for (Element element : document.getElementsByTag("article")) {
            if (element.text().length() > gold.length() * 0.9) {
                return element;
            }
        }
        return null;
    }

    private void add(EvalPage page, boolean asIs, List<HtmlBlock> blocks, float[] labels, PageHints hints) {
        double gold = Math.max(50, Shingles.words(page.goldText()).size());
        double[] weights = new double[labels.length];
        double found = 0;
        for (int i = 0; i < weights.length; i++) {
            double words = Math.max(2, blocks.get(i).shape().words());
            weights[i] = 100 * Math.min(1, words / gold) * (asIs ? 1 : 0.4);
            found += labels[i] * blocks.get(i).shape().words();
        }
        // A gold text that is not on the page, or cut by a pay wall, teaches nothing.
        if (asIs || found > gold * 0.7) {
            if (found < gold * 0.5) {
                Arrays.fill(weights, 0);
            }
            samples.add(new Sample(page, asIs, blocks, BlockFeatures.of(blocks, hints), labels, weights));
        }
    }

    private void print(String what, int half, java.util.function.Function<Sample, float[]> judge) {
        Map<String, double[]> sums = new TreeMap<>();
        for (Sample sample : samples) {
            if (sample.page().half() != half || judge.apply(sample) == null) {
                continue;
            }
            Shingles.Score score = score(sample, judge.apply(sample));
            String set = sample.page().goldBy() + (sample.asIs() ? "" : " (less)");
            double[] sum = sums.computeIfAbsent(set, k -> new double[4]);
            sum[0]++;
            sum[1] += score.p();
            sum[2] += score.r();
            sum[3] += score.f1();
        }
        sums.forEach((set, sum) -> System.out.printf(
                Locale.ROOT,
                "%-18s half %d %-28s n %3.0f P %.4f R %.4f F1 %.4f%n",
                what,
                half,
                set,
                sum[0],
                sum[1] / sum[0],
                sum[2] / sum[0],
                sum[3] / sum[0]));
    }

    private static Shingles.Score score(Sample sample, float[] judged) {
        StringBuilder text = new StringBuilder();
        float threshold = PageThreshold.of(PageThreshold.top(sample.blocks(), judged));
        for (HtmlBlock block : sample.blocks()) {
            if (judged[block.index()] > threshold) {
                text.append(block.text()).append('\n');
            }
        }
        return Shingles.score(text.toString(), sample.page().goldText());
    }

    private static boolean inHalf(Sample sample, int half) {
        return half == BOTH || sample.page().half() == half;
    }

    private static int fold(Sample sample) {
        return Math.floorMod(sample.page().site().hashCode() / 7, FOLDS);
    }

    private static MainContent content(String[] trees) {
        return new MainContent(parse(trees[0], Feature.names()), parse(trees[1], Neighbourhood.names()));
    }

    private static TreeEnsemble parse(String trees, List<String> names) {
        return TreeEnsemble.parse(trees.lines().toList(), names);
    }
}
