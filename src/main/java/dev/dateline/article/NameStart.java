package dev.dateline.article;

import dev.dateline.names.Letters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name from one of its words on, in a form that Elasticsearch finds by its beginning and counts:
 * {@code folded words|key}. What a reader types after the first letters of any word is the beginning
 * of one of them.
 *
 * @param words the folded words
 * @param key the entity's own key
 */
public record NameStart(String words, String key) {

    private static final char BETWEEN = '|';
    private static final Pattern NOT_OF_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’.]+");

    /** Starts kept of one entity at the most. */
    private static final int MOST = 40;

    /** Reads the text form; empty when it is not one. */
    public static Optional<NameStart> parse(String text) {
        int bar = text.lastIndexOf(BETWEEN);
        return bar < 1 ? Optional.empty() : Optional.of(new NameStart(text.substring(0, bar), text.substring(bar + 1)));
    }

    /** What is typed, as the starts have it: words of lower-case ASCII letters and digits, a space between them. */
    public static String folded(String name) {
        return NOT_OF_A_WORD
                .splitAsStream(name)
                .map(Letters::plain)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /**
     * Whether a word of a name begins so.
     *
     * @param folded what was typed, as {@link #folded} gives it
     */
    public static boolean begins(String name, String folded) {
        return (" " + folded(name)).contains(" " + folded);
    }

    static List<String> texts(String key, List<String> forms) {
        Set<String> texts = new LinkedHashSet<>();
        for (String form : forms) {
            String folded = folded(form);
            for (int start = 0; start >= 0; start = folded.indexOf(' ', start + 1)) {
                String words = folded.substring(start).strip();
                if (!words.isEmpty()) {
                    texts.add(words + BETWEEN + key);
                }
            }
        }
        return texts.stream().limit(MOST).toList();
    }
}
