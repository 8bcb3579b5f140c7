package dev.dateline.clean.html;

import java.text.Normalizer;

/**
 * Writes a line of text from the pieces of a page in one normal form, the one of {@code dev.dateline.clean.PageText}: NFC,
 * white space as single spaces, without control, zero-width and direction characters.
 */
final class LinePen {

    private static final int MARKS_IN_A_ROW = 30;

    private final StringBuilder line = new StringBuilder();
    private boolean space;
    private boolean plain = true;
    private int marks;

    void write(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7F) {
                put(c);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space();
            } else if (c >= 0xA1) {
                writeOther(text, i, c);
            }
        }
    }

    void space() {
        space = !line.isEmpty();
    }

    int length() {
        return line.length();
    }

    /** The line, and begins a new one. */
    String finish() {
        String text = line.toString();
        line.setLength(0);
        space = false;
        marks = 0;
        if (!plain) {
            plain = true;
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        return text;
    }

    private void writeOther(CharSequence text, int i, char c) {
        if (Character.isSurrogate(c)) {
            boolean paired = Character.isHighSurrogate(c)
                    ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                    : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            if (paired) {
                put(c);
            }
            return;
        }
        int type = Character.getType(c);
        // Persian and the scripts of India need the zero-width (non-)joiner inside words.
        boolean dropped = type == Character.CONTROL
                || type == Character.FORMAT && c != 0x200C && c != 0x200D
                || c == 0xFFFC
                || c == 0xFFFD;
        marks = type == Character.NON_SPACING_MARK ? marks + 1 : 0;
        if (!dropped && marks <= MARKS_IN_A_ROW) {
            plain &= c < 0x300;
            int kept = marks;
            put(c);
            marks = kept;
        }
    }

    private void put(char c) {
        if (space) {
            line.append(' ');
            space = false;
        }
        marks = 0;
        line.append(c);
    }
}
