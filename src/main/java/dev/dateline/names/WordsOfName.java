package dev.dateline.names;

import java.util.ArrayList;
import java.util.List;

/** Parts the name of an organization or place into words in a to z. */
final class WordsOfName {

    private WordsOfName() {}

    /** The words; {@code U.N.} is one, hyphens part, apostrophes do not, {@code &} is and. */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= name.length(); ) {
            int c = i < name.length() ? name.codePointAt(i) : ' ';
            if (c == '&' && !isAmongCapitals(name, i)) {
                add(words, word);
                words.add("and");
            } else if (c == '.' && isAbbreviated(word, name, i) || isApostrophe(c) || c == '&') {
                // Falls out, and what stands around it is one word
            } else if (Character.isLetterOrDigit(c) || isMark(c)) {
                word.appendCodePoint(c);
            } else {
                add(words, word);
            }
            i += Character.charCount(c);
        }
        add(words, word);
        return words;
    }

    private static void add(List<String> words, StringBuilder word) {
        String plain = Letters.plain(word.toString());
        if (!plain.isEmpty()) {
            words.add(plain);
        }
        word.setLength(0);
    }

    /** {@code AT&T}: the sign stands between letters without blanks. */
    private static boolean isAmongCapitals(String name, int at) {
        return at > 0
                && at + 1 < name.length()
                && Character.isUpperCase(name.charAt(at - 1))
                && Character.isUpperCase(name.charAt(at + 1));
    }

    /** A full stop after single letters with another letter behind it: {@code U.N.}, {@code S.p.A.}. */
    private static boolean isAbbreviated(StringBuilder word, String name, int at) {
        boolean single = at == 1 || at >= 2 && !Character.isLetterOrDigit(name.charAt(at - 2));
        return !word.isEmpty() && single && at + 1 < name.length() && Character.isLetter(name.charAt(at + 1));
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == 'ʻ' || c == '`' || c == '´' || c == 'ʿ'
                || c == 'ʾ';
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
