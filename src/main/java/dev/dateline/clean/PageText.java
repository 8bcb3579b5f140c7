package dev.dateline.clean;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A page as lines in one normal form: NFC, white space as single spaces, without control, zero-width and direction
 * characters, unpaired surrogates and soft hyphens. Linear in the input: runs of combining marks are cut at the 30 of the
 * Stream-Safe Text Format (UAX #15), so that composing them stays cheap.
 */
final class PageText {

    private static final int MARKS_IN_A_ROW = 30;

    private PageText() {}

    /** The lines that are not empty, in order. */
    static List<Block> lines(String page) {
        List<Block> blocks = new ArrayList<>();
        int number = 1;
        int start = 0;
        for (int i = 0; i <= page.length(); i++) {
            if (i < page.length() && !endsLine(page.charAt(i))) {
                continue;
            }
            String text = line(page, start, i);
            if (!text.isEmpty()) {
                blocks.add(new Block(number, text));
            }
            if (i + 1 < page.length() && page.charAt(i) == '\r' && page.charAt(i + 1) == '\n') {
                i++;
            }
            number++;
            start = i + 1;
        }
        return blocks;
    }

    /** One line in normal form. */
    static String line(String text) {
        return line(text, 0, text.length());
    }

    private static String line(String page, int start, int end) {
        if (isNormal(page, start, end)) {
            return page.substring(start, end);
        }
        StringBuilder line = new StringBuilder(end - start);
        int marks = 0;
        boolean space = false;
        boolean composed = true;
        for (int i = start; i < end; ) {
            int point = page.codePointAt(i);
            composed &= point < 0x300 || (point >= 0x2010 && point <= 0x2027);
            i += Character.charCount(point);
            if (isSpace(point)) {
                space = !line.isEmpty();
                continue;
            }
            if (isDropped(point)) {
                continue;
            }
            marks = Character.getType(point) == Character.NON_SPACING_MARK ? marks + 1 : 0;
            if (marks > MARKS_IN_A_ROW) {
                continue;
            }
            if (space) {
                line.append(' ');
                space = false;
            }
            line.appendCodePoint(point);
        }
        return composed ? line.toString() : Normalizer.normalize(line, Normalizer.Form.NFC);
    }

    /** Whether there is nothing to change: letters below the combining marks, usual punctuation, single spaces inside. */
    private static boolean isNormal(String page, int start, int end) {
        boolean space = true;
        for (int i = start; i < end; i++) {
            char c = page.charAt(i);
            if (c == ' ') {
                if (space) {
                    return false;
                }
                space = true;
                continue;
            }
            boolean plain =
                    (c > ' ' && c < 0x7F) || (c > 0xA0 && c < 0x300 && c != 0xAD) || (c >= 0x2010 && c <= 0x2027);
            if (!plain) {
                return false;
            }
            space = false;
        }
        return !space || start == end;
    }

    private static boolean endsLine(char c) {
        return c <= 0x2029 && (c < ' ' || c >= 0x85) && endsLineOf(c);
    }

    private static boolean endsLineOf(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static boolean isDropped(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            // Persian and the scripts of India need the zero-width (non-)joiner inside words.
            case Character.FORMAT -> point != 0x200C && point != 0x200D;
            default -> point == 0xFFFC || point == 0xFFFD;
        };
    }
}
