package dev.dateline.clean.html;

import static dev.dateline.clean.html.Feature.*;

import dev.dateline.clean.html.Place.Inside;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the blocks of a page into the rows of numbers that {@link Feature} names. */
final class BlockFeatures {

    private static final Map<String, Integer> TAGS = Map.ofEntries(
            Map.entry("p", 0),
            Map.entry("div", 1),
            Map.entry("li", 2),
            Map.entry("td", 3),
            Map.entry("blockquote", 4),
            Map.entry("section", 5),
            Map.entry("article", 5),
            Map.entry("h1", 6),
            Map.entry("h2", 6),
            Map.entry("h3", 6),
            Map.entry("h4", 6),
            Map.entry("h5", 6),
            Map.entry("h6", 6),
            Map.entry("figcaption", 7),
            Map.entry("button", 8),
            Map.entry("dt", 2),
            Map.entry("dd", 2));
    private static final int OTHER_TAG = 9;
    private static final Inside[] INSIDES = Inside.values();
    private static final int SHINGLES_COMPARED = 24;
    private static final int MOST_BODY_WORDS = 20_000;

    private final List<HtmlBlock> blocks;
    private final PageSums sums;
    private final Set<Integer> titleWords;
    private final int titleHash;
    private final Set<Integer> summaryWords;
    private final Set<Integer> bodyShingles;
    private final Map<Integer, Integer> repeats = new HashMap<>();
    private final int titleAt;
    private final int[] headingsBefore;
    private final int[] sectionHeadingAt;
    private final int[] headingAt;

    private BlockFeatures(List<HtmlBlock> blocks, PageHints hints) {
        this.blocks = blocks;
        this.sums = PageSums.of(blocks);
        TextShape title = TextShape.of(hints.title().orElse(""));
        this.titleWords = words(title);
        this.titleHash = title.words() == 0 ? 0 : title.hash();
        this.summaryWords = words(TextShape.of(hints.summary().orElse("")));
        this.bodyShingles = hints.body().map(BlockFeatures::shingles).orElse(Set.of());
        blocks.forEach(block -> repeats.merge(block.shape().hash(), 1, Integer::sum));
        this.titleAt = titleAt();
        this.headingsBefore = new int[blocks.size()];
        this.sectionHeadingAt = new int[blocks.size()];
        this.headingAt = new int[blocks.size()];
        readHeadings();
    }

    /** Counts the headings such as More stories or Comments after the first paragraph. */
    private void readHeadings() {
        int seen = 0;
        int last = -300;
        int lastHeading = -300;
        for (int i = 0; i < blocks.size(); i++) {
            HtmlBlock block = blocks.get(i);
            if (i > sums.firstProse() && block.shape().words() <= 6 && SectionHeadings.contains(block.text())) {
                seen++;
                last = i;
            }
            if (block.place().is(Inside.HEADING)) {
                lastHeading = i;
            }
            headingsBefore[i] = Math.min(seen, 10);
            sectionHeadingAt[i] = last;
            headingAt[i] = lastHeading;
        }
    }

    /** A row for each block. */
    static float[][] of(List<HtmlBlock> blocks, PageHints hints) {
        BlockFeatures features = new BlockFeatures(blocks, hints);
        float[][] rows = new float[blocks.size()][];
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < rows.length; i++) {
            float[] row = new float[Feature.COUNT];
            features.text(row, blocks.get(i));
            features.place(row, blocks.get(i).place());
            features.order(row, i);
            features.neighbours(row, i);
            features.containers(row, blocks.get(i));
            features.comparisons(row, blocks.get(i), seen);
            rows[i] = row;
        }
        return rows;
    }

    private void text(float[] row, HtmlBlock block) {
        TextShape shape = block.shape();
        String text = block.text();
        int words = Math.max(1, shape.words());
        set(row, WORDS, shape.words());
        set(row, CHARACTERS_PER_WORD, (double) text.length() / words);
        set(row, LINK_DENSITY, block.linkDensity());
        set(row, STRONG_DENSITY, Math.min(1, (double) block.strong() / text.length()));
        set(row, STOP_DENSITY, shape.stopDensity());
        set(row, CAPITALS, (double) shape.capitals() / words);
        set(row, DIGITS, (double) shape.digits() / text.length());
        set(row, SENTENCES, shape.sentences());
        set(row, COMMAS, shape.commas());
        char last = text.charAt(text.length() - 1);
        char beforeLast = text.length() > 1 ? text.charAt(text.length() - 2) : ' ';
        boolean closing = "\"”’'»)“".indexOf(last) >= 0;
        set(row, ENDS_SENTENCE, ".!?。।".indexOf(closing ? beforeLast : last) >= 0 || closing && last != ')' ? 1 : 0);
        set(row, ENDS_COLON, last == ':' ? 1 : 0);
        set(row, STARTS_LOWER, Character.isLowerCase(text.charAt(0)) ? 1 : 0);
        set(row, TRUNCATED, last == '…' || text.endsWith("...") || text.endsWith("[…]") ? 1 : 0);
        PhraseCues.get().read(text, row, Feature.PHRASES);
    }

    private void place(float[] row, Place place) {
        set(row, TAG, TAGS.getOrDefault(place.tag, OTHER_TAG));
        boolean heading =
                place.tag.length() == 2 && place.tag.charAt(0) == 'h' && Character.isDigit(place.tag.charAt(1));
        set(row, HEADING_LEVEL, heading ? place.tag.charAt(1) - '0' : 0);
        for (Inside inside : INSIDES) {
            row[IN_ARTICLE.ordinal() + inside.ordinal()] = place.is(inside) ? 1 : 0;
        }
        set(row, PAGE_HAS_ARTICLE_BODY, sums.articleBodyWords() > 50 ? 1 : 0);
        set(row, DEPTH, place.depth);
        int groups = ClassWords.get().groups().size();
        for (int group = 0; group < groups; group++) {
            long bit = 1L << group;
            row[Feature.CLASSES + 2 * group] = (place.nearWords & bit) != 0 ? 1 : 0;
            row[Feature.CLASSES + 2 * group + 1] = (place.anyWords & bit) != 0 ? 1 : 0;
        }
    }

    private void order(float[] row, int i) {
        set(row, POSITION, (double) i / blocks.size());
        set(row, WORDS_BEFORE, (double) sums.wordsBefore(i) / Math.max(1, sums.words()));
        set(row, FROM_TITLE, titleAt < 0 ? -1000 : clamp(i - titleAt, -100, 300));
        set(row, SECTION_HEADINGS_BEFORE, headingsBefore[i]);
        set(row, FROM_SECTION_HEADING, Math.min(300, i - sectionHeadingAt[i]));
        set(row, FROM_HEADING, Math.min(300, i - headingAt[i]));
        set(row, FROM_FIRST_PROSE, clamp(i - sums.firstProse(), -100, 300));
        set(row, TO_LAST_PROSE, clamp(sums.lastProse() - i, -100, 300));
        set(row, PAGE_PROSE_WORDS, sums.proseWords());
    }

    private void neighbours(float[] row, int i) {
        HtmlBlock block = blocks.get(i);
        HtmlBlock previous = i > 0 ? blocks.get(i - 1) : null;
        HtmlBlock next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
        set(row, WORDS_PREVIOUS, previous == null ? -1 : previous.shape().words());
        set(row, WORDS_NEXT, next == null ? -1 : next.shape().words());
        set(row, LINK_DENSITY_PREVIOUS, previous == null ? -1 : previous.linkDensity());
        set(row, LINK_DENSITY_NEXT, next == null ? -1 : next.linkDensity());
        set(row, STOP_DENSITY_PREVIOUS, previous == null ? -1 : previous.shape().stopDensity());
        set(row, STOP_DENSITY_NEXT, next == null ? -1 : next.shape().stopDensity());
        double around = 0;
        for (int j = Math.max(0, i - 3); j <= Math.min(blocks.size() - 1, i + 3); j++) {
            around += blocks.get(j).isProse() ? blocks.get(j).shape().words() : 0;
        }
        set(row, WORDS_AROUND, around);
        set(row, SAME_TAG_PREVIOUS, previous != null && previous.place().signature == block.place().signature ? 1 : 0);
        set(row, SAME_TAG_NEXT, next != null && next.place().signature == block.place().signature ? 1 : 0);
        set(row, SAME_PLACE_PREVIOUS, previous != null && previous.place().parent == block.place().parent ? 1 : 0);
        set(row, SAME_PLACE_NEXT, next != null && next.place().parent == block.place().parent ? 1 : 0);
    }

    private void containers(float[] row, HtmlBlock block) {
        Place place = block.place();
        Place parent = place.parent == null ? place : place.parent;
        Place grandparent = parent.parent == null ? parent : parent.parent;
        double prose = Math.max(1, sums.proseWords());
        set(row, PARENT_PROSE_SHARE, parent.proseWords / prose);
        set(row, GRANDPARENT_PROSE_SHARE, grandparent.proseWords / prose);
        set(row, PARENT_LINK_DENSITY, (double) parent.linkedWords / Math.max(1, parent.words));
        set(row, GRANDPARENT_LINK_DENSITY, (double) grandparent.linkedWords / Math.max(1, grandparent.words));
        set(row, PARENT_BLOCKS, Math.min(200, parent.blocks));
        set(row, BEST_DISTANCE, sums.distanceToBest(place));
        set(row, BEST_SHARE, sums.best().proseWords / prose);
        set(row, BEST_SAME_DEPTH, clamp(place.depth - sums.best().depth, -10, 10));
        PageSums.Signature signature = sums.signature(place);
        Place article = PageSums.nearestArticle(place);
        set(row, NEAREST_ARTICLE_SHARE, article == null ? -1 : article.proseWords / prose);
        set(row, ARTICLES_ON_PAGE, Math.min(30, sums.articles()));
        set(row, SIGNATURE_COUNT, signature.count);
        set(row, SIGNATURE_PROSE_SHARE, signature.proseWords / prose);
        set(row, SIGNATURE_WORDS_SHARE, (double) signature.words / Math.max(1, sums.words()));
        set(row, SIGNATURE_MEAN_WORDS, (double) signature.words / signature.count);
        set(row, SIGNATURE_LINK_DENSITY, (double) signature.linked / Math.max(1, signature.characters));
    }

    private void comparisons(float[] row, HtmlBlock block, Set<Integer> seen) {
        TextShape shape = block.shape();
        set(row, REPEATED, repeats.get(shape.hash()));
        set(row, REPEATED_BEFORE, seen.add(shape.hash()) ? 0 : 1);
        set(row, TITLE_OVERLAP, overlap(shape, titleWords));
        set(row, IS_TITLE, shape.hash() == titleHash ? 1 : 0);
        set(row, SUMMARY_OVERLAP, overlap(shape, summaryWords));
        set(row, HAS_STRUCTURED_BODY, bodyShingles.isEmpty() ? 0 : 1);
        set(row, IN_STRUCTURED_BODY, inBody(shape));
        set(row, STRUCTURED_BODY_SHARE, Math.min(2, (double) bodyShingles.size() / Math.max(1, sums.proseWords())));
    }

    private double inBody(TextShape shape) {
        int shingles = shape.hashes().length - 2;
        if (bodyShingles.isEmpty() || shingles <= 0) {
            return -1;
        }
        int step = Math.max(1, shingles / SHINGLES_COMPARED);
        int found = 0;
        int compared = 0;
        for (int i = 0; i < shingles; i += step) {
            found += bodyShingles.contains(shape.shingle(i)) ? 1 : 0;
            compared++;
        }
        return (double) found / compared;
    }

    private int titleAt() {
        for (HtmlBlock block : blocks) {
            if (block.shape().hash() == titleHash && block.place().is(Inside.HEADING)) {
                return block.index();
            }
        }
        for (HtmlBlock block : blocks) {
            if (block.place().tag.equals("h1") && block.shape().words() > 2) {
                return block.index();
            }
        }
        return -1;
    }

    private static double overlap(TextShape shape, Set<Integer> words) {
        if (words.isEmpty() || shape.hashes().length == 0) {
            return 0;
        }
        int shared = 0;
        for (int hash : shape.hashes()) {
            shared += words.contains(hash) ? 1 : 0;
        }
        return (double) shared / shape.hashes().length;
    }

    private static Set<Integer> words(TextShape shape) {
        Set<Integer> words = new HashSet<>();
        for (int hash : shape.hashes()) {
            words.add(hash);
        }
        return words;
    }

    private static Set<Integer> shingles(String text) {
        Set<Integer> shingles = new HashSet<>();
        TextShape shape = TextShape.of(text, MOST_BODY_WORDS);
        for (int i = 0; i + 2 < shape.hashes().length; i++) {
            shingles.add(shape.shingle(i));
        }
        return shingles;
    }

    private static void set(float[] row, Feature feature, double value) {
        row[feature.ordinal()] = (float) value;
    }

    private static double clamp(int value, int least, int most) {
        return Math.max(least, Math.min(most, value));
    }
}
