package dev.dateline.clean;

import dev.dateline.clean.Vocabulary.Extent;
import dev.dateline.clean.Vocabulary.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * Carries the kind of a heading on to the lines under it: under the heading of a list, up to the next paragraph; under a
 * plea, as long as the reader is addressed or buttons follow.
 */
final class Sections {

    private static final int BUTTON_WORDS = 6;

    private static final String INHERITED = "under a heading of ";

    private final Vocabulary vocabulary = Vocabulary.get();

    List<Candidate> apply(List<Candidate> candidates) {
        List<Candidate> result = new ArrayList<>(candidates.size());
        Section open = null;
        for (Candidate candidate : candidates) {
            if (candidate.section().isPresent()) {
                open = candidate.section().get();
                result.add(candidate);
            } else if (open != null && continues(open, candidate)) {
                boolean plain = candidate.kind().kept();
                result.add(plain ? candidate.as(open.kind(), INHERITED + open.kind()) : candidate);
            } else {
                open = null;
                result.add(candidate);
            }
        }
        return result;
    }

    /** Whether a line has its kind from a heading above it alone, and may be anything by itself. */
    static boolean isInherited(Candidate line) {
        return line.reason().startsWith(INHERITED);
    }

    private boolean continues(Section section, Candidate candidate) {
        if (!candidate.kind().kept()) {
            return true;
        }
        BlockFeatures features = candidate.features();
        if (section.extent() == Extent.LIST) {
            return !features.prose();
        }
        return features.length() <= BUTTON_WORDS && !features.sentenceEnd()
                || vocabulary.addressesReader(features.words());
    }
}
