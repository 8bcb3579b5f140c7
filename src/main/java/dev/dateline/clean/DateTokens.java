package dev.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as numbers, words and signs, with where each begins; a digit next to a letter begins a new one: {@code 27|th}. */
final class DateTokens {

    /** @param number the value of a number of up to 9 digits, else -1 */
    record Token(String text, int number, int start, int end) {

        boolean isNumber(int fewestDigits, int mostDigits) {
            return number >= 0 && text.length() >= fewestDigits && text.length() <= mostDigits;
        }

        boolean isAny(String signs) {
            return text.length() == 1 && signs.contains(text);
        }
    }

    private static final Token NONE = new Token("", -1, 0, 0);

    private final List<Token> tokens = new ArrayList<>();

    DateTokens(String text) {
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            int end = i + Character.charCount(point);
            if (Character.isWhitespace(point)) {
                i = end;
                continue;
            }
            if (isDigit(point)) {
                while (end < text.length() && isDigit(text.charAt(end))) {
                    end++;
                }
                String digits = text.substring(i, end);
                tokens.add(new Token(digits, digits.length() > 9 ? -1 : Integer.parseInt(digits), i, end));
            } else if (Character.isLetter(point) && !Words.isIdeograph(point)) {
                while (end < text.length() && isLetter(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                tokens.add(new Token(text.substring(i, end).toLowerCase(Locale.ROOT), -1, i, end));
            } else {
                tokens.add(new Token(text.substring(i, end), -1, i, end));
            }
            i = end;
        }
    }

    /** Whether a text has a digit, as every date does. */
    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return tokens.size();
    }

    /** The token at that position; an empty one before the first and after the last. */
    Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NONE;
    }

    private static boolean isDigit(int point) {
        return point >= '0' && point <= '9';
    }

    private static boolean isLetter(int point) {
        return (Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK)
                && !Words.isIdeograph(point);
    }
}
