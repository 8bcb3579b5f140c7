package dev.dateline.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What short lines are by the lines around them: labels that stand on a page again and again, the items of a list that a
 * line with a colon opens, and a line given twice in a row, as captions are.
 */
final class Neighbours {

    private static final int LABEL_WORDS = 5;
    private static final int LABEL_TIMES = 3;
    private static final int CAPTION_WORDS = 12;
    private static final int ITEM_WORDS = 30;

    List<Candidate> apply(List<Candidate> candidates) {
        Map<String, Integer> times = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (isLabel(candidate)) {
                times.merge(candidate.text(), 1, Integer::sum);
            }
        }
        List<Candidate> result = new ArrayList<>(candidates.size());
        boolean list = false;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (isLabel(candidate) && times.get(candidate.text()) >= LABEL_TIMES) {
                candidate =
                        candidate.as(BlockKind.MENU, "stands on the page " + times.get(candidate.text()) + " times");
            } else if (isDoubled(candidates, i)) {
                candidate = candidate.as(BlockKind.CAPTION, "given twice in a row");
            } else if (list
                    && candidate.kind() == BlockKind.HEADING
                    && candidate.features().length() <= ITEM_WORDS) {
                candidate = candidate.as(BlockKind.HEADING, ITEM);
            }
            list = opensList(candidate)
                    || (list && (candidate.reason().equals(ITEM) || candidate.kind() == BlockKind.AD));
            result.add(candidate);
        }
        return result;
    }

    /** The reason of a line that is an item of the article's own list. */
    static final String ITEM = "item of a list in the text";

    private static boolean opensList(Candidate candidate) {
        return candidate.kind().kept()
                && candidate.text().endsWith(":")
                && candidate.features().length() >= 4;
    }

    private static boolean isLabel(Candidate candidate) {
        return candidate.kind() == BlockKind.HEADING && candidate.features().length() <= LABEL_WORDS;
    }

    private static boolean isDoubled(List<Candidate> candidates, int i) {
        Candidate candidate = candidates.get(i);
        if (!candidate.kind().kept() || candidate.features().length() < CAPTION_WORDS) {
            return false;
        }
        boolean before = i > 0 && candidates.get(i - 1).text().equals(candidate.text());
        boolean after =
                i + 1 < candidates.size() && candidates.get(i + 1).text().equals(candidate.text());
        return (before || after) && !candidate.isBody();
    }
}
