package dev.dateline.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the headline among the lines at and before the beginning of the text: one without a full stop whose words the text
 * uses, close above it, given twice, or the one the address is made of. Never a sentence of the text; none where nothing
 * looks like one.
 */
final class TitleFinder {

    private static final double SURE_SLUG = Weights.of("title.slug.sure");
    private static final double SLUG_STRETCH = 2;
    private static final int TEXT_WORDS = 4000;

    private final int textStart;
    private final List<Candidate> candidates;
    private final Set<String> textWords;
    private final Set<String> slugWords;
    private final int[] keptBefore;
    private final String pageTitle;
    private final Map<String, Integer> given = new HashMap<>();

    /**
     * @param candidates the lines of the page
     * @param region where its text lies
     * @param url the page's address, whose last part is often made of the headline
     */
    TitleFinder(List<Candidate> candidates, BodyRegion region, Optional<String> url) {
        this.candidates = candidates;
        this.textStart = firstParagraph(candidates, region);
        this.textWords = textWords(candidates, region);
        this.slugWords = url.map(UrlFacts::slugWords).orElse(Set.of());
        this.pageTitle =
                candidates.isEmpty() ? "" : candidates.getFirst().block().key();
        this.keptBefore = new int[candidates.size() + 1];
        for (int i = 0; i < candidates.size(); i++) {
            keptBefore[i + 1] = keptBefore[i] + (candidates.get(i).kind().kept() ? 1 : 0);
        }
        for (int i = 0; i < Math.min(candidates.size(), textStart + 3); i++) {
            given.merge(candidates.get(i).block().key(), 1, Integer::sum);
        }
    }

    /** The position of the first paragraph of the text. */
    static int firstParagraph(List<Candidate> candidates, BodyRegion region) {
        for (int i = region.start(); i < region.end(); i++) {
            if (candidates.get(i).isBody()) {
                return i;
            }
        }
        return region.start();
    }

    /** The line of the headline, by its position among the candidates. */
    Optional<Integer> find() {
        int best = -1;
        double bestScore = Weights.of("title.threshold");
        int window = (int) Weights.of("title.window");
        int from = slugWords.isEmpty() ? linesAbove(textStart, window) : 0;
        for (int i = from; i <= Math.min(textStart, candidates.size() - 1); i++) {
            double score = score(i);
            if (score > bestScore) {
                bestScore = score;
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(firstMention(best));
    }

    /** The line above which as many others lie before the text that are not furniture. */
    private int linesAbove(int from, int lines) {
        int i = from;
        for (int counted = 0; i > 0 && counted < lines; i--) {
            counted += candidates.get(i - 1).kind().kept() ? 1 : 0;
        }
        return i;
    }

    /** How many lines that are not furniture lie between a line and the text. */
    private int between(int i) {
        return i >= textStart ? 0 : keptBefore[textStart] - keptBefore[i + 1];
    }

    /** Furniture between a line and the text counts little, but it counts. */
    private double distance(int i) {
        return between(i) + Weights.of("title.furniture") * (textStart - i);
    }

    /** Of a headline given twice near the text, the first form stays. */
    private int firstMention(int found) {
        String key = candidates.get(found).block().key();
        for (int i = Math.max(0, found - (int) Weights.of("title.window")); i < found; i++) {
            if (candidates.get(i).block().hasKey(key)) {
                return i;
            }
        }
        return found;
    }

    private double score(int i) {
        Candidate candidate = candidates.get(i);
        BlockFeatures features = candidate.features();
        if (!mayBeTitle(i)
                || features.length() < Weights.of("title.words.min")
                || features.length() > Weights.of("title.words.max")
                || features.truncated()
                || candidate.text().endsWith(":")) {
            return 0;
        }
        String key = candidate.block().key();
        boolean repeated = given.getOrDefault(key, 0) > 1;
        double overlap = SameText.overlap(features.words(), textWords);
        double slug = slugWords.isEmpty() ? 0 : shareOfSlug(features.words());
        boolean fullStop = candidate.text().endsWith(".") && !candidate.text().endsWith("..");
        if (fullStop && slug < SURE_SLUG) {
            return 0;
        }
        if (candidate.kind() != BlockKind.HEADING
                && !Sections.isInherited(candidate)
                && slug < SURE_SLUG
                && !(repeated && candidate.isBody())) {
            return 0;
        }
        double score = overlap * Weights.of("title.overlap");
        score += Weights.of("title.near") * Math.max(0, 1 - distance(i) / Weights.of("title.window"));
        score += slug * Weights.of("title.slug");
        if (repeated) {
            score += Weights.of("title.repeated");
        }
        if (i > 0 && pageTitle.startsWith(key + " ")) {
            score += Weights.of("title.page");
        }
        if (candidate.isBody()
                && score
                        < overlap * Weights.of("title.overlap")
                                + Weights.of("title.near")
                                + Weights.of("title.repeated")) {
            return 0;
        }
        return overlap < 0.2 && slug < 0.3 ? 0 : score * Math.min(1, features.length() / 4.0);
    }

    /** A question reads like a sentence, and some leads begin with the headline; the address must speak for those. */
    private boolean mayBeTitle(int i) {
        Candidate candidate = candidates.get(i);
        boolean question = candidate.isBody()
                && (candidate.text().endsWith("?") || candidate.text().endsWith("!"));
        return question
                || (i < textStart
                        && (candidate.kind() == BlockKind.HEADING
                                || candidate.kind() == BlockKind.REPEAT
                                || candidate.kind() == BlockKind.MENU
                                || Sections.isInherited(candidate)));
    }

    private double shareOfSlug(List<String> words) {
        Set<String> own = new HashSet<>(words);
        words.forEach(word -> own.addAll(PlainLetters.of(word)));
        long shared = slugWords.stream().filter(own::contains).count();
        // A paragraph has the words of any address; a headline has few more than its own.
        double share = (double) shared / slugWords.size();
        return share * Math.min(1, SLUG_STRETCH * slugWords.size() / words.size());
    }

    private static Set<String> textWords(List<Candidate> candidates, BodyRegion region) {
        Set<String> words = new HashSet<>(1024);
        for (int i = region.start(); i < region.end() && words.size() < TEXT_WORDS; i++) {
            if (candidates.get(i).isBody()) {
                words.addAll(candidates.get(i).features().words());
            }
        }
        return words;
    }
}
