package dev.dateline.names;

import dev.dateline.data.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Offices and honorifics before a name, by {@code titles.tsv}: the longest that fits, as many as there are. */
public final class Titles {

    /** What a title says of its bearer. */
    public enum Gender {
        WOMAN,
        MAN,
        UNKNOWN
    }

    /**
     * A name without its titles.
     *
     * @param name what is left; empty for a title alone
     * @param gender as the titles say
     * @param givenName whether the titles are of those that stand before a given name: King, Sheikh, Sister
     */
    public record Untitled(String name, Gender gender, boolean givenName) {}

    private record Title(Gender gender, boolean givenName) {}

    private static final int MOST_WORDS = 5;
    private static final Map<String, Title> TABLE = table();

    private Titles() {}

    /** Cuts titles off the front of a name. {@code Prince of Wales} stays: that is how he is called. */
    public static Untitled cut(String name) {
        String rest = name.strip();
        Gender gender = Gender.UNKNOWN;
        boolean givenName = false;
        while (!rest.isEmpty()) {
            int end = 0;
            Title title = null;
            int at = 0;
            StringBuilder phrase = new StringBuilder();
            for (int words = 1; words <= MOST_WORDS && at < rest.length(); words++) {
                int stop = wordEnd(rest, at);
                if (!phrase.isEmpty()) {
                    phrase.append(' ');
                }
                phrase.append(bare(rest.substring(at, stop)));
                at = skipBlanks(rest, stop);
                Title found = TABLE.get(phrase.toString());
                if (found != null) {
                    title = found;
                    end = at;
                }
            }
            if (title == null || rest.regionMatches(true, end, "of ", 0, 3)) {
                break;
            }
            gender = title.gender() == Gender.UNKNOWN ? gender : title.gender();
            givenName |= title.givenName();
            rest = rest.substring(end);
        }
        return new Untitled(rest, gender, givenName);
    }

    /**
     * What the words right before a name say of its bearer.
     *
     * @param before the text before it; only its last words matter
     * @return empty if no title ends there
     */
    public static Optional<Untitled> before(String before) {
        String text = before.stripTrailing();
        if (text.length() == before.length()) {
            return Optional.empty();
        }
        int at = text.length();
        Optional<Untitled> longest = Optional.empty();
        StringBuilder phrase = new StringBuilder();
        for (int words = 1; words <= MOST_WORDS && at > 0; words++) {
            int start = at;
            while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
            phrase.insert(0, bare(text.substring(start, at)) + (phrase.isEmpty() ? "" : " "));
            Title found = TABLE.get(phrase.toString());
            if (found != null) {
                longest = Optional.of(new Untitled("", found.gender(), found.givenName()));
            }
            at = start;
            while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
                at--;
            }
        }
        return longest;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int skipBlanks(String text, int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static String bare(String word) {
        StringBuilder bare = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '.' && c != '(' && c != '"' && c != '“') {
                bare.append(c == '-' ? ' ' : c);
            }
        }
        return bare.toString().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Title> table() {
        Map<String, Title> table = new HashMap<>();
        for (List<String> row : DataFile.rows(Titles.class, "titles.tsv", 2)) {
            String signs = row.get(0);
            Gender gender = signs.contains("m") ? Gender.MAN : signs.contains("f") ? Gender.WOMAN : Gender.UNKNOWN;
            Title title = new Title(gender, signs.contains("g"));
            for (String name : DataFile.list(row.get(1))) {
                table.put(name.toLowerCase(Locale.ROOT), title);
            }
        }
        return Map.copyOf(table);
    }
}
