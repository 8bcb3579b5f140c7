package dev.dateline.clean;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The stretch of lines that is the article: the one with the largest sum of values, where paragraphs count their words and
 * other lines cost something (a maximum subsequence, as in Pasternack and Roth, WWW 2009). Advertisement marks cost little,
 * so that they do not part a text; the heading of a list of other articles costs much, so that their teasers stay out.
 *
 * @param start the first line of it
 * @param end the line after its last; equal to start where the page has no text
 */
record BodyRegion(int start, int end) {

    private static final Set<BlockKind> SOFT = EnumSet.of(
            BlockKind.AD,
            BlockKind.RELATED,
            BlockKind.CAPTION,
            BlockKind.CREDIT,
            BlockKind.TITLE,
            BlockKind.DATE,
            BlockKind.UPDATED,
            BlockKind.BYLINE,
            BlockKind.REPEAT);

    static BodyRegion of(List<Candidate> candidates) {
        double best = 0;
        int bestStart = 0;
        int bestEnd = 0;
        double sum = 0;
        int start = 0;
        for (int i = 0; i < candidates.size(); i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += value(candidates.get(i));
            if (sum > best) {
                best = sum;
                bestStart = start;
                bestEnd = i + 1;
            }
        }
        return bestEnd == 0 ? longestStretch(candidates) : new BodyRegion(bestStart, bestEnd);
    }

    /** On a page without paragraphs, a table or list perhaps: the stretch without furniture that has most words. */
    private static BodyRegion longestStretch(List<Candidate> candidates) {
        BodyRegion longest = new BodyRegion(0, 0);
        int most = 0;
        int words = 0;
        int start = 0;
        for (int i = 0; i < candidates.size(); i++) {
            if (!candidates.get(i).kind().kept()) {
                words = 0;
                start = i + 1;
                continue;
            }
            words += candidates.get(i).features().length();
            if (words > most) {
                most = words;
                longest = new BodyRegion(start, i + 1);
            }
        }
        return longest;
    }

    boolean contains(int i) {
        return i >= start && i < end;
    }

    private static double value(Candidate candidate) {
        if (candidate.isBody()) {
            double words = Math.min(candidate.features().length(), Weights.of("region.prose.cap"));
            return Math.max(Weights.of("region.remark"), words - Weights.of("region.prose.base"));
        }
        if (candidate.section().isPresent()) {
            return Weights.of("region.section");
        }
        if (SOFT.contains(candidate.kind())) {
            return Weights.of("region.soft");
        }
        if (!candidate.kind().kept()) {
            return Weights.of("region.furniture");
        }
        if (candidate.reason().equals(Neighbours.ITEM)) {
            return Weights.of("region.item");
        }
        return candidate.features().sentenceEnd() ? Weights.of("region.remark") : Weights.of("region.short");
    }
}
