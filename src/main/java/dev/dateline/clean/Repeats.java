package dev.dateline.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes out what an article says twice: a caption given once with and once without its credit, a headline in a second
 * spelling, a standfirst that is the lead's first sentence, a paragraph that was scraped twice.
 */
final class Repeats {

    private static final int PARAGRAPH_WORDS = 8;
    private static final int LEAD_PARAGRAPHS = 3;

    private final DatelineParser datelines = new DatelineParser();

    /** The lines of the region with repetitions marked; a first mention stays as it is. */
    List<Candidate> mark(List<Candidate> candidates, BodyRegion region) {
        Map<String, BlockKind> seen = new HashMap<>();
        List<Candidate> result = new ArrayList<>(candidates);
        Set<String> captions = new HashSet<>();
        candidates.stream()
                .filter(candidate -> candidate.kind() == BlockKind.CAPTION)
                .forEach(candidate -> captions.add(withoutCredit(candidate.text())));
        for (int i = region.start(); i < region.end(); i++) {
            Candidate candidate = candidates.get(i);
            if (!candidate.kind().kept() || candidate.features().length() < PARAGRAPH_WORDS) {
                continue;
            }
            String key = candidate.block().key();
            if (captions.contains(key)) {
                result.set(i, candidate.as(BlockKind.CAPTION, "a caption without its credit"));
            } else if (seen.putIfAbsent(key, candidate.kind()) != null) {
                result.set(i, candidate.as(BlockKind.REPEAT, "said before"));
            }
        }
        markStandfirst(result, region);
        return result;
    }

    /** A line right before the lead that the lead, after its dateline, begins with. */
    private void markStandfirst(List<Candidate> candidates, BodyRegion region) {
        int from = Math.max(0, TitleFinder.firstParagraph(candidates, region) - LEAD_PARAGRAPHS);
        int checked = 0;
        Map<String, String> leads = new HashMap<>();
        for (int i = from; i < region.end() && checked < 2 * LEAD_PARAGRAPHS; i++) {
            Candidate candidate = candidates.get(i);
            if (!candidate.kind().kept() || candidate.features().length() < PARAGRAPH_WORDS) {
                continue;
            }
            checked++;
            String key = candidate.block().key();
            for (int next = i + 1; next < Math.min(i + 1 + 2 * LEAD_PARAGRAPHS, region.end()); next++) {
                Candidate lead = candidates.get(next);
                if (lead.isBody() && leadKey(lead, leads).startsWith(key + " ")) {
                    candidates.set(i, candidate.as(BlockKind.REPEAT, "the lead says the same"));
                    break;
                }
            }
        }
    }

    /** The words of a lead after its dateline, which up to six lines before it are held against. */
    private String leadKey(Candidate lead, Map<String, String> known) {
        return known.computeIfAbsent(lead.text(), text -> {
            int cut = datelines.parse(text).map(Dateline::length).orElse(0);
            return (cut == 0 ? lead.block().key() : SameText.key(text.substring(cut))) + " ";
        });
    }

    private static String withoutCredit(String caption) {
        String credit = PictureCredit.of(caption).orElse("");
        return SameText.key(caption.substring(0, Math.max(0, caption.lastIndexOf(credit))));
    }
}
