package dev.dateline.enrich.recognition;

import dev.dateline.data.DataFile;
import java.util.Locale;
import java.util.Set;

/**
 * Parts a text into tokens: words, numbers, signs. A hyphen parts words, for a name may end there ({@code Geneva-based}); a
 * full stop stays with initials and abbreviations; an ending such as {@code 's} is a token of its own. One pass, time linear
 * in the length of the text.
 */
public final class Tokenizer {

    /** A run of letters longer than this is no word of any language; it is cut, so that no token is unbounded. */
    private static final int LONGEST = 100;

    private static final Set<String> ABBREVIATIONS = Set.copyOf(DataFile.column(Tokenizer.class, "abbreviations.txt"));

    private Tokenizer() {}

    /** The tokens of a text, in its order; white space and control characters belong to none. */
    public static Tokens tokens(String text) {
        Tokens tokens = new Tokens(text);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int width = Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                at += width;
            } else if (isLetter(c)) {
                at = word(text, at, tokens);
            } else if (Character.isDigit(c)) {
                at = number(text, at, tokens);
            } else if ((c == '@' || c == '#') && at + 1 < text.length() && isLetter(text.codePointAt(at + 1))) {
                int end = letters(text, at + 1);
                tokens.add(at, end);
                at = end;
            } else if (isApostrophe(c) && isEnding(text, at)) {
                int end = letters(text, at + 1);
                tokens.add(at, end);
                at = end;
            } else {
                int end = at + width;
                while (end < text.length() && text.charAt(end) == c && end - at < LONGEST) {
                    end++;
                }
                tokens.add(at, end);
                at = end;
            }
        }
        return tokens;
    }

    private static int word(String text, int start, Tokens tokens) {
        if (isAddress(text, start)) {
            int end = start;
            while (end < text.length() && text.charAt(end) > ' ' && end - start < LONGEST) {
                end++;
            }
            tokens.add(start, end);
            return end;
        }
        int end = letters(text, start);
        while (end < text.length() && end - start < LONGEST) {
            char c = text.charAt(end);
            boolean letterNext = end + 1 < text.length() && isLetter(text.codePointAt(end + 1));
            if (isApostrophe(c) && letterNext && !isEnding(text, end)) {
                end = letters(text, end + 1);
            } else if (c == '.' && end - start == 1 && letterNext && isSingle(text, end + 1)) {
                return initials(text, start, tokens);
            } else if (c == '&' && letterNext && isUpper(text, end - 1) && isUpper(text, end + 1)) {
                end = letters(text, end + 1);
            } else {
                break;
            }
        }
        if (end < text.length() && text.charAt(end) == '.' && isAbbreviation(text, start, end)) {
            end++;
        } else if (end - start > 3
                && text.startsWith("t", end - 1)
                && isApostrophe(text.charAt(end - 2))
                && text.charAt(end - 3) == 'n') {
            tokens.add(start, end - 3);
            start = end - 3;
        }
        tokens.add(start, end);
        return end;
    }

    /** Letters each with a full stop: {@code U.S.}, {@code a.m.}, {@code J.R.R.} */
    private static int initials(String text, int start, Tokens tokens) {
        int end = start + 1;
        while (end + 1 < text.length() && text.charAt(end) == '.' && isSingle(text, end + 1) && end - start < LONGEST) {
            end += 2;
        }
        if (end < text.length() && text.charAt(end) == '.') {
            end++;
        }
        tokens.add(start, end);
        return end;
    }

    /** Whether one letter stands there alone, followed by no other letter or digit. */
    private static boolean isSingle(String text, int at) {
        return isLetter(text.charAt(at)) && (at + 1 >= text.length() || !isWordly(text.codePointAt(at + 1)));
    }

    private static boolean isAbbreviation(String text, int start, int end) {
        if (end - start == 1) {
            return isUpper(text, start) && end + 1 < text.length() || end + 1 == text.length() && start == 0;
        }
        return end - start < 7
                && ABBREVIATIONS.contains(text.substring(start, end).toLowerCase(Locale.ROOT))
                && Character.isUpperCase(text.charAt(start));
    }

    private static int number(String text, int start, Tokens tokens) {
        int end = start;
        while (end < text.length() && end - start < LONGEST) {
            char c = text.charAt(end);
            if (Character.isDigit(c)
                    || (",.:/-'".indexOf(c) >= 0
                            && end + 1 < text.length()
                            && Character.isDigit(text.charAt(end + 1)))) {
                end++;
            } else {
                break;
            }
        }
        // 2nd, 52km, 3D: what letters follow at once belong to the number
        end = end == start ? start + Character.charCount(text.codePointAt(start)) : end;
        end = end < text.length() && isLetter(text.codePointAt(end))
                ? Math.min(letters(text, end), start + LONGEST)
                : end;
        if (end < text.length()
                && Character.isLowSurrogate(text.charAt(end))
                && Character.isHighSurrogate(text.charAt(end - 1))) {
            end++;
        }
        tokens.add(start, end);
        return end;
    }

    /** The end of the run of letters, marks and digits, but not further than a token may go. */
    private static int letters(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST) {
            int c = text.codePointAt(end);
            if (!isWordly(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean isAddress(String text, int start) {
        return text.startsWith("http://", start)
                || text.startsWith("https://", start)
                || text.startsWith("www.", start);
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’';
    }

    /** Whether the apostrophe there begins an English ending: 's, 'd, 'm, 're, 've, 'll, 't. */
    private static boolean isEnding(String text, int apostrophe) {
        int end = letters(text, apostrophe + 1);
        int length = end - apostrophe - 1;
        if (length == 1) {
            return "sdmSDM".indexOf(text.charAt(apostrophe + 1)) >= 0;
        }
        if (length == 2) {
            String ending = text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT);
            return ending.equals("re") || ending.equals("ve") || ending.equals("ll");
        }
        return false;
    }

    private static boolean isUpper(String text, int at) {
        return Character.isUpperCase(text.charAt(at));
    }

    private static boolean isWordly(int c) {
        return isLetter(c) || Character.isDigit(c);
    }

    private static boolean isLetter(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT && c != 0xAD && c != 0xFEFF && c != 0x200B;
    }
}
