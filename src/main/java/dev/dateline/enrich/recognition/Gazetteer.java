package dev.dateline.enrich.recognition;

/** Marks the tokens of a line that may be part of a name the lexicon knows. */
final class Gazetteer {

    /** How many kinds of name the lexicon tells apart. */
    static final int KINDS = 5;

    /** Names of more tokens are not looked for. */
    static final int LONGEST = 6;

    private Gazetteer() {}

    /**
     * For each token and kind four bits: it may begin a name of several tokens, stand inside, end one, or be one; the longest
     * name from a token counts. Kind 0 has the lowest bits.
     */
    static void mark(Line line, Lexicon lexicon) {
        boolean anyCase = line.casing == Line.Casing.UPPER || line.casing == Line.Casing.LOWER;
        for (int start = 0; start < line.size(); start++) {
            Word first = line.words[start];
            if (!first.letters || !first.capital && !anyCase) {
                continue;
            }
            long phrase = 0;
            int last = Math.min(line.size(), start + LONGEST);
            int[] longest = new int[KINDS];
            for (int end = start; end < last; end++) {
                phrase = Hash.of(phrase, line.words[end].folded);
                int kinds = lexicon.kinds(phrase);
                for (int kind = 0; kinds != 0 && kind < KINDS; kind++) {
                    if ((kinds & 1 << kind) != 0) {
                        longest[kind] = end + 1;
                    }
                }
            }
            for (int kind = 0; kind < KINDS; kind++) {
                mark(line.names, kind, start, longest[kind]);
            }
        }
    }

    private static void mark(int[] names, int kind, int start, int end) {
        for (int i = start; i < end; i++) {
            int place = end - start == 1 ? 3 : i == start ? 0 : i == end - 1 ? 2 : 1;
            names[i] |= 1 << (4 * kind + place);
        }
    }
}
