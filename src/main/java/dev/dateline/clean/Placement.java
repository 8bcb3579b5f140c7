package dev.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives every line its final kind by where it lies: outside the article nothing is kept but a standfirst. */
final class Placement {

    private static final int STANDFIRST_REACH = 6;
    private static final int STANDFIRST_WORDS = 8;

    /**
     * The lines with final kinds.
     *
     * @param title the headline, whose every mention is taken out of the text
     */
    List<Candidate> place(List<Candidate> lines, BodyRegion body, Optional<String> title) {
        Optional<String> titleKey = title.map(SameText::key).filter(key -> !key.isEmpty());
        List<Candidate> placed = new ArrayList<>(lines.size());
        int lastTitle = -1;
        for (int i = 0; i < lines.size(); i++) {
            Candidate line = lines.get(i);
            if (titleKey.isPresent() && isTitle(line, titleKey.get())) {
                placed.add(line.as(BlockKind.TITLE, "the headline"));
                lastTitle = i <= body.start() ? i : lastTitle;
            } else if (!line.kind().kept() || body.contains(i)) {
                placed.add(line);
            } else if (lastTitle >= 0 && isStandfirst(line, i, body)) {
                placed.add(line.as(BlockKind.STANDFIRST, "between headline and text"));
            } else {
                placed.add(line.as(BlockKind.OUTSIDE, i < body.start() ? "before the article" : "after the article"));
            }
        }
        return placed;
    }

    private static boolean isStandfirst(Candidate line, int i, BodyRegion body) {
        return i < body.start()
                && body.start() - i <= STANDFIRST_REACH
                && line.features().length() >= STANDFIRST_WORDS
                && !line.features().truncated();
    }

    private static boolean isTitle(Candidate line, String titleKey) {
        return line.features().length() <= 60 && line.block().hasKey(titleKey);
    }
}
