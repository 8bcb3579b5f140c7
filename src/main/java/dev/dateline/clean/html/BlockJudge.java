package dev.dateline.clean.html;

import dev.dateline.clean.BlockKind;
import dev.dateline.clean.ClassifiedBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Settles which blocks of a page are its article, and names what the others are, as far as the markup tells: for the eye of a
 * person, nothing hangs on it.
 */
final class BlockJudge {

    private static final int SHORTEST_REPEAT = 8;
    private static final ClassWords CLASS_WORDS = ClassWords.get();

    private final List<HtmlBlock> blocks;
    private final float[] probabilities;
    private final float threshold;
    private final boolean[] trailing;
    private final int titleHash;

    /** @param probabilities of each block, by {@link MainContent} */
    BlockJudge(List<HtmlBlock> blocks, float[] probabilities, PageHints hints) {
        this.blocks = blocks;
        this.probabilities = probabilities;
        this.threshold = PageThreshold.of(PageThreshold.top(blocks, probabilities));
        this.trailing = TrailingSections.of(blocks, probabilities, threshold);
        this.titleHash = hints.title().map(title -> TextShape.of(title).hash()).orElse(0);
    }

    /** Every block in the order of the page, kept or not, and why. */
    List<ClassifiedBlock> judge() {
        List<ClassifiedBlock> judged = new ArrayList<>(blocks.size());
        Set<Integer> kept = new HashSet<>();
        for (HtmlBlock block : blocks) {
            boolean text = probabilities[block.index()] > threshold
                    && !block.place().is(Place.Inside.HIDDEN)
                    && !trailing[block.index()];
            boolean repeat = text
                    && block.shape().words() >= SHORTEST_REPEAT
                    && !kept.add(block.shape().hash());
            BlockKind kind = repeat ? BlockKind.REPEAT : text ? textKind(block) : otherKind(block);
            judged.add(new ClassifiedBlock(block.index() + 1, block.text(), kind, reason(block, repeat)));
        }
        return judged;
    }

    private String reason(HtmlBlock block, boolean repeat) {
        if (repeat) {
            return "stands above already";
        }
        if (block.place().is(Place.Inside.HIDDEN)) {
            return "hidden";
        }
        if (trailing[block.index()]) {
            return "after a heading that ends the article, or among comments";
        }
        return String.format(
                Locale.ROOT,
                "article with %.2f of %.2f needed, <%s>",
                probabilities[block.index()],
                threshold,
                block.place().tag);
    }

    private static BlockKind textKind(HtmlBlock block) {
        boolean heading = block.place().is(Place.Inside.HEADING)
                || block.shape().sentences() == 0 && block.shape().words() < 12;
        return heading ? BlockKind.HEADING : BlockKind.BODY;
    }

    private BlockKind otherKind(HtmlBlock block) {
        Place place = block.place();
        if (titleHash != 0 && block.shape().hash() == titleHash) {
            return BlockKind.TITLE;
        }
        if (place.is(Place.Inside.FIGURE)) {
            return BlockKind.CAPTION;
        }
        if (place.is(Place.Inside.NAV) || place.is(Place.Inside.BUTTON) || place.is(Place.Inside.FORM)) {
            return BlockKind.MENU;
        }
        for (ClassKind known : ClassKind.values()) {
            if ((place.nearWords & known.bit) != 0) {
                return known.kind;
            }
        }
        return place.is(Place.Inside.FOOTER) ? BlockKind.LEGAL : BlockKind.OUTSIDE;
    }

    /** What a group of class words makes of a block that is not text, the surest first. */
    private enum ClassKind {
        COMMENTS("comments", BlockKind.COMMENTS),
        NEWSLETTER("newsletter", BlockKind.NEWSLETTER),
        RELATED("related", BlockKind.RELATED),
        FIGURE("figure", BlockKind.CAPTION),
        AUTHOR("author", BlockKind.BYLINE),
        SHARING("sharing", BlockKind.SHARE),
        TAGS("tags", BlockKind.TAGS),
        ADVERT("advert", BlockKind.AD),
        TIME("time", BlockKind.DATE),
        TEASER("teaser", BlockKind.LIST),
        NAVIGATION("navigation", BlockKind.MENU);

        private final long bit;
        private final BlockKind kind;

        ClassKind(String group, BlockKind kind) {
            this.bit = 1L << CLASS_WORDS.groups().indexOf(group);
            this.kind = kind;
        }
    }
}
