package dev.dateline.enrich.recognition;

import dev.dateline.data.DataFile;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Phrases of a table, found in a line by their tokens; the longest counts. */
final class PhraseList {

    private static final int LONGEST = 6;

    private final Set<String> phrases = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();

    PhraseList(Collection<String> texts) {
        for (String text : texts) {
            Tokens tokens = Tokenizer.tokens(text.toLowerCase(Locale.ROOT));
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < tokens.size(); i++) {
                words.append(i == 0 ? "" : " ").append(tokens.get(i));
            }
            if (tokens.size() > 0 && tokens.size() <= LONGEST) {
                phrases.add(words.toString());
                firstWords.add(tokens.get(0));
            }
        }
    }

    /** The phrases of a resource beside this class. */
    static PhraseList of(String resource) {
        return new PhraseList(DataFile.column(PhraseList.class, resource));
    }

    boolean contains(String lower) {
        return phrases.contains(lower);
    }

    /** Behind the last token of the longest phrase that begins there; the same place if none does. */
    int end(Reading reading, int from) {
        if (!firstWords.contains(reading.line.words[from].lower)) {
            return from;
        }
        for (int to = Math.min(reading.line.size(), from + LONGEST); to > from; to--) {
            if (phrases.contains(reading.lower(from, to))) {
                return to;
            }
        }
        return from;
    }
}
