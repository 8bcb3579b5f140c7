package dev.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a line as cues see them: lower-cased, with straight apostrophes; each ideograph or kana a word of its own;
 * and of the signs only those that say something about what a line is. Currency signs become {@code ¤}; a quotation mark
 * counts only at the start of the line, where it keeps a quote from being taken for a button.
 */
final class Words {

    private static final String SIGNS = "|:©/@!?»›→+&[(";
    private static final String QUOTES = "\"“„«‘'「『";

    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>(text.length() / 6 + 4);
        int length = text.length();
        int i = 0;
        while (i < length) {
            if (text.charAt(i) == ' ') {
                i++;
                continue;
            }
            int point = text.codePointAt(i);
            if (point < 0x80 && !Character.isLetterOrDigit(point)) {
                addSign(point, i, words);
                i++;
            } else if (isIdeograph(point)) {
                words.add(Character.toString(point));
                i += Character.charCount(point);
            } else if (isWordPart(point)) {
                int end = endOfWord(text, i);
                words.add(text.substring(i, end).replace('’', '\'').toLowerCase(Locale.ROOT));
                i = end;
            } else {
                addSign(point, i, words);
                i += Character.charCount(point);
            }
        }
        return words;
    }

    private static void addSign(int point, int at, List<String> words) {
        if (point == ',' || point == '.' || point == '-') {
            return;
        }
        if (SIGNS.indexOf(point) >= 0) {
            words.add(Character.toString(point));
        } else if (at == 0 && QUOTES.indexOf(point) >= 0) {
            words.add("\"");
        } else if ((point >= 0x80 || point == '$') && Character.getType(point) == Character.CURRENCY_SYMBOL) {
            words.add("¤");
        }
    }

    /** Whether a word of {@link #of} is a number. */
    static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word of {@link #of} has a letter or digit. */
    static boolean isWord(String word) {
        return Character.isLetterOrDigit(word.codePointAt(0));
    }

    /** Scripts written without spaces between words. */
    static boolean isIdeograph(int point) {
        // Thai is the first of them; between Khmer and the radicals of Han lies the punctuation of all scripts.
        if (point < 0x0E00 || (point >= 0x2000 && point < 0x2E80)) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.THAI
                || script == Character.UnicodeScript.MYANMAR
                || script == Character.UnicodeScript.KHMER
                || script == Character.UnicodeScript.LAO;
    }

    private static int endOfWord(String text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c < 0x0E00 && Character.isLetterOrDigit(c)) {
                i++;
                continue;
            }
            if (c == ' ') {
                break;
            }
            int point = text.codePointAt(i);
            boolean apostrophe = (point == '\'' || point == '’')
                    && i + 1 < text.length()
                    && Character.isLetter(text.codePointAt(i + 1));
            if (!apostrophe && (!isWordPart(point) || isIdeograph(point))) {
                break;
            }
            i += Character.charCount(point);
        }
        return i;
    }

    private static boolean isWordPart(int point) {
        if (Character.isLetterOrDigit(point)) {
            return true;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }
}
