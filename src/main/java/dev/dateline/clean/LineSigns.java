package dev.dateline.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What tells a line of the text from a side box, caption or teaser amid it: its form, the lines around it, where it lies,
 * and how much of what it speaks of the rest of the text speaks of too. Each sign is a small number, for which {@link
 * LineJudge} has a weight. Linear in the page.
 */
final class LineSigns {

    /** The signs, each with how many values it has. */
    enum Sign {
        /** Kind and whether prose, by length. */
        FORM(4 * 12),
        /** How the line ends, by whether it is long. */
        END(8 * 3),
        /** How it begins, by whether it is long. */
        START(8 * 3),
        /** Share of words in lower case, by length. */
        CASE(6 * 3),
        /** Share of its longer words that other lines of the text have, by length. */
        SHARED(8 * 4),
        /** The same of the lines next to it alone. */
        SHARED_NEAR(5 * 3),
        /** What the line before and the line after are. */
        BETWEEN(7 * 7 * 3),
        /** What the line before the line before is, by length. */
        BEFORE_LAST(7 * 3),
        /** What the line after the next is, by length. */
        AFTER_NEXT(7 * 3),
        /** How many short lines stand in a row here. */
        RUN(7 * 3),
        /** Which of them it is from the end, as a sub-heading is the last. */
        RUN_LEFT(5 * 3),
        /** Where it lies: before, at the beginning, inside, at the end of, or after the article. */
        PLACE(12 * 3),
        /** Lines of furniture among the five before and the five after. */
        FURNITURE(6 * 3),
        /** Words in paragraphs among the three lines before and the three after, by length. */
        PROSE_NEAR(8 * 3),
        /** How its length compares with the paragraphs of the article. */
        LENGTH_RATIO(6),
        /** How short lines and paragraphs of the article go together, for short lines. */
        SHORT_SHARE(6 * 2),
        /** Numbers and signs that furniture is full of. */
        CHARACTERS(8 * 2),
        /** Why earlier steps took it for what it is. */
        REASON(5 * 3),
        /** How much of the headline it has, by length. */
        HEADLINE(5 * 3);

        final int values;

        Sign(int values) {
            this.values = values;
        }
    }

    private static final int NEAR = 3;
    private static final int FURNITURE_REACH = 5;

    private final List<Candidate> lines;
    private final BodyRegion body;
    private final SharedWords shared;
    private final Set<String> titleWords;
    private final int[] run;
    private final int[] runLeft;
    private final double meanProse;
    private final double shortShare;

    LineSigns(List<Candidate> lines, BodyRegion body, String title) {
        this.lines = lines;
        this.body = body;
        this.shared = new SharedWords(lines);
        this.titleWords = new HashSet<>(Words.of(title));
        this.run = new int[lines.size()];
        this.runLeft = new int[lines.size()];
        int prose = 0;
        int proseWords = 0;
        int shorts = 0;
        for (int i = 0; i < lines.size(); i++) {
            Candidate line = lines.get(i);
            if (body.contains(i) && line.kind().kept()) {
                shared.count(i);
                if (line.features().prose()) {
                    prose++;
                    proseWords += line.features().length();
                } else {
                    shorts++;
                }
            }
        }
        meanProse = prose == 0 ? 30 : (double) proseWords / prose;
        shortShare = (double) shorts / Math.max(1, prose + shorts);
        countRuns();
    }

    private void countRuns() {
        for (int i = 0; i < lines.size(); ) {
            int end = i;
            while (end < lines.size() && isShort(end)) {
                end++;
            }
            for (int j = i; j < end; j++) {
                run[j] = end - i;
                runLeft[j] = end - j;
            }
            i = Math.max(end, i + 1);
        }
    }

    private boolean isShort(int i) {
        return isOpen(i) && !lines.get(i).features().prose();
    }

    /** Whether the line was not recognised as furniture of some kind. */
    boolean isOpen(int i) {
        BlockKind kind = lines.get(i).kind();
        return kind.kept() || kind == BlockKind.OUTSIDE;
    }

    /** The values of all signs of a line, by the order of {@link Sign}. */
    int[] of(int i) {
        Candidate line = lines.get(i);
        BlockFeatures features = line.features();
        String text = line.text();
        int n = features.length();
        int size = n < 6 ? 0 : n < 20 ? 1 : 2;
        int kind = (features.prose() ? 2 : 0) + (line.kind() == BlockKind.OUTSIDE ? 1 : 0);
        int[] values = {
            kind * 12 + LineForm.lengthClass(n),
            LineForm.endClass(text, features) * 3 + size,
            LineForm.startClass(text) * 3 + size,
            Math.min(5, (int) (features.lowercase() * 6)) * 3 + size,
            shared.withArticle(i, body.contains(i) && line.kind().kept()) * 4
                    + Math.min(3, n < 12 ? size : n < 30 ? 2 : 3),
            shared.withNeighbours(i) * 3 + size,
            (around(i - 1) * 7 + around(i + 1)) * 3 + size,
            around(i - 2) * 3 + size,
            around(i + 2) * 3 + size,
            Math.min(6, run[i]) * 3 + size,
            Math.min(4, runLeft[i]) * 3 + size,
            place(i) * 3 + size,
            furniture(i) * 3 + size,
            proseNear(i) * 3 + size,
            features.prose() ? Math.min(5, 1 + (int) (2.5 * n / meanProse)) : 0,
            Math.min(5, (int) (6 * shortShare)) * 2 + (features.prose() ? 1 : 0),
            LineForm.characters(text) * 2 + (features.prose() ? 1 : 0),
            reason(line) * 3 + size,
            Math.min(4, (int) (5 * SameText.overlap(features.words(), titleWords))) * 3 + size,
        };
        return values;
    }

    /** What a line is to its neighbours. */
    private int around(int i) {
        if (i < 0 || i >= lines.size()) {
            return 0;
        }
        Candidate line = lines.get(i);
        if (!isOpen(i)) {
            return switch (line.kind()) {
                case AD, RELATED, LIST -> 1;
                case CAPTION -> 2;
                default -> 3;
            };
        }
        if (!line.features().prose()) {
            return line.features().sentenceEnd() ? 5 : 4;
        }
        return 6;
    }

    private int place(int i) {
        if (body.contains(i)) {
            int fromEnd = body.end() - i;
            int fromStart = i - body.start();
            return fromStart < 3 ? 4 + fromStart : fromEnd <= 3 ? 8 + fromEnd : 8;
        }
        return i < body.start()
                ? (body.start() - i <= 3 ? 0 : body.start() - i <= 10 ? 1 : 2)
                : (i - body.end() < 3 ? 3 : 7);
    }

    private int furniture(int i) {
        int found = 0;
        for (int j = Math.max(0, i - FURNITURE_REACH); j <= Math.min(lines.size() - 1, i + FURNITURE_REACH); j++) {
            found += isOpen(j) ? 0 : 1;
        }
        return Math.min(5, (found + 1) / 2);
    }

    private int proseNear(int i) {
        int words = 0;
        for (int j = Math.max(0, i - NEAR); j <= Math.min(lines.size() - 1, i + NEAR); j++) {
            boolean counts = j != i && isOpen(j) && lines.get(j).features().prose();
            words += counts ? Math.min(60, lines.get(j).features().length()) : 0;
        }
        return Math.min(7, words / 25);
    }

    private static int reason(Candidate line) {
        if (line.kind() == BlockKind.STANDFIRST) {
            return 1;
        }
        if (line.reason().equals(Neighbours.ITEM)) {
            return 2;
        }
        return line.block().cues().isEmpty() ? 0 : 3;
    }
}
