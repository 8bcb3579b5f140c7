package dev.dateline.clean.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sums over the blocks of a page and over each element above them; and the element that holds most running text. */
final class PageSums {

    /** Blocks that the page marks up alike. */
    static final class Signature {
        int count;
        int words;
        int characters;
        int linked;
        int proseWords;
    }

    private final int[] wordsBefore;
    private final Map<Integer, Signature> signatures = new HashMap<>();
    private final List<HtmlBlock> blocks;
    private int words;
    private int proseWords;
    private int articleBodyWords;
    private int firstProse = -1;
    private int lastProse = -1;
    private Place best;
    private final Set<Place> articles = Collections.newSetFromMap(new IdentityHashMap<>());

    private PageSums(List<HtmlBlock> blocks) {
        this.blocks = blocks;
        this.wordsBefore = new int[blocks.size()];
    }

    static PageSums of(List<HtmlBlock> blocks) {
        PageSums sums = new PageSums(blocks);
        for (HtmlBlock block : blocks) {
            sums.add(block);
        }
        sums.findBest();
        return sums;
    }

    private void add(HtmlBlock block) {
        int count = block.shape().words();
        boolean prose = block.isProse();
        wordsBefore[block.index()] = words;
        words += count;
        if (prose) {
            proseWords += count;
            firstProse = firstProse < 0 ? block.index() : firstProse;
            lastProse = block.index();
            if (block.place().is(Place.Inside.ARTICLE_BODY)) {
                articleBodyWords += count;
            }
        }
        Place nearest = nearestArticle(block.place());
        if (nearest != null) {
            articles.add(nearest);
        }
        for (Place place = block.place(); place != null; place = place.parent) {
            place.words += count;
            place.linkedWords += (int) Math.round(count * block.linkDensity());
            place.blocks++;
            if (prose) {
                place.proseWords += count;
                place.proseBlocks++;
            }
        }
        if (prose) {
            Place own = block.place();
            Place holder = own.parent == null ? own : own.parent;
            holder.ownProseWords += 2 * count;
            if (holder.parent != null) {
                holder.parent.ownProseWords += count;
            }
        }
        Signature signature = signatures.computeIfAbsent(block.place().signature, key -> new Signature());
        signature.count++;
        signature.proseWords += prose ? count : 0;
        signature.words += count;
        signature.characters += block.text().length();
        signature.linked += Math.min(block.linked(), block.text().length());
    }

    /** The innermost article element around, null where there is none. */
    static Place nearestArticle(Place from) {
        for (Place place = from; place != null; place = place.parent) {
            if (place.tag.equals("article")) {
                return place;
            }
        }
        return null;
    }

    int articles() {
        return articles.size();
    }

    /** The element whose children, and less so whose grandchildren, hold most prose. */
    private void findBest() {
        int most = -1;
        for (HtmlBlock block : blocks) {
            Place place = block.place();
            for (int up = 0; up < 3 && place != null; up++, place = place.parent) {
                if (place.ownProseWords > most) {
                    most = place.ownProseWords;
                    best = place;
                }
            }
        }
        for (Place place = best; place != null; place = place.parent) {
            place.index = best.depth - place.depth;
        }
    }

    /** How many elements up from the best one until an element holds both it and this place; 0 inside of it. */
    int distanceToBest(Place from) {
        for (Place place = from; place != null; place = place.parent) {
            if (place.index >= 0) {
                return Math.min(40, place.index);
            }
        }
        return 40;
    }

    Place best() {
        return best;
    }

    Signature signature(Place place) {
        return signatures.get(place.signature);
    }

    int wordsBefore(int block) {
        return wordsBefore[block];
    }

    int words() {
        return words;
    }

    int proseWords() {
        return proseWords;
    }

    int articleBodyWords() {
        return articleBodyWords;
    }

    int firstProse() {
        return firstProse;
    }

    int lastProse() {
        return lastProse;
    }
}
