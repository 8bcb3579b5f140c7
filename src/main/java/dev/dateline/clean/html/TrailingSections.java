package dev.dateline.clean.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds the parts of a page that a heading such as <i>More stories</i> or <i>Comments</i> begins once the article has begun:
 * the largest element around the heading that holds nothing of the article before it. What lies there is other people's text,
 * however much it reads like an article.
 */
final class TrailingSections {

    private static final int LONGEST_HEADING = 6;
    private static final int TEXT_BEFORE = 60;
    private static final long COMMENTS = 1L << ClassWords.get().groups().indexOf("comments");

    private TrailingSections() {}

    /** For each block whether it lies in such a part. */
    static boolean[] of(List<HtmlBlock> blocks, float[] probabilities, float threshold) {
        boolean[] outside = new boolean[blocks.size()];
        Set<Place> sections = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Place> article = Collections.newSetFromMap(new IdentityHashMap<>());
        int words = 0;
        for (HtmlBlock block : blocks) {
            if (words >= TEXT_BEFORE) {
                commentSection(block.place(), article, sections);
            }
            if (isIn(block.place(), sections)) {
                outside[block.index()] = true;
                continue;
            }
            if (probabilities[block.index()] > threshold && block.shape().words() > LONGEST_HEADING) {
                words += block.shape().words();
                for (Place place = block.place(); place != null && article.add(place); ) {
                    place = place.parent;
                }
            } else if (words >= TEXT_BEFORE
                    && block.shape().words() <= LONGEST_HEADING
                    && SectionHeadings.contains(block.text())) {
                outermostWithout(block.place(), article, sections);
                outside[block.index()] = true;
            }
        }
        return outside;
    }

    private static void outermostWithout(Place from, Set<Place> article, Set<Place> sections) {
        Place section = null;
        for (Place place = from; place != null && !article.contains(place); place = place.parent) {
            section = place;
        }
        if (section != null) {
            sections.add(section);
        }
    }

    /** Comments need no heading where a class says what they are. */
    private static void commentSection(Place from, Set<Place> article, Set<Place> sections) {
        for (Place place = from; place != null && !article.contains(place); place = place.parent) {
            if ((place.ownWords & COMMENTS) != 0) {
                sections.add(place);
            }
        }
    }

    private static boolean isIn(Place from, Set<Place> sections) {
        if (sections.isEmpty()) {
            return false;
        }
        for (Place place = from; place != null; place = place.parent) {
            if (sections.contains(place)) {
                return true;
            }
        }
        return false;
    }
}
