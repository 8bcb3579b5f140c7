package dev.dateline.enrich.recognition;

import dev.dateline.data.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parts the tokens of a paragraph into sentences, none longer than {@link #LONGEST} tokens. */
public final class Sentences {

    /** A sentence longer than this is a table or no sentence at all; it is cut, so that decoding has a bound. */
    static final int LONGEST = 150;

    private static final Set<String> STARTERS = Set.copyOf(DataFile.column(Sentences.class, "sentence-starters.txt"));

    private Sentences() {}

    /** Where each sentence begins, as indexes of tokens, with the number of tokens at the end. */
    public static List<Integer> starts(Tokens tokens) {
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        starts.add(0);
        for (int i = 1; i < tokens.size(); i++) {
            if (isEnd(tokens, i - 1) && i - start > 1 || i - start >= LONGEST) {
                starts.add(i);
                start = i;
            }
        }
        if (tokens.size() > start) {
            starts.add(tokens.size());
        }
        return starts;
    }

    private static boolean isEnd(Tokens tokens, int last) {
        String text = tokens.text();
        int next = text.codePointAt(tokens.start(last + 1));
        char c = text.charAt(tokens.start(last));
        boolean one = tokens.end(last) - tokens.start(last) == 1;
        if (Character.isLowerCase(next) || isCloser((char) next, tokens, last + 1)) {
            return false;
        }
        if (one && "\"”’')]»".indexOf(c) >= 0 && last > 0) {
            char before = text.charAt(tokens.end(last - 1) - 1);
            return ".!?".indexOf(before) >= 0 && (c != '\'' && c != ')' || isGap(tokens, last));
        }
        if (one && ".!?…".indexOf(c) >= 0 || "。！？".indexOf(c) >= 0) {
            return true;
        }
        char end = text.charAt(tokens.end(last) - 1);
        return end == '.' && tokens.end(last) - tokens.start(last) > 2 && STARTERS.contains(tokens.get(last + 1));
    }

    private static boolean isGap(Tokens tokens, int last) {
        return tokens.start(last + 1) > tokens.end(last);
    }

    private static boolean isCloser(char c, Tokens tokens, int at) {
        boolean attached = tokens.start(at) == tokens.end(at - 1);
        return "”’)]»".indexOf(c) >= 0 || (c == '"' || c == '\'' || c == '.') && attached;
    }
}
