package dev.dateline.enrich.recognition;

import java.util.Locale;

/**
 * A word as the features see it. All that depends on the word alone is read once, here; which word it is, a few hashes say.
 * Words are immutable and shared by threads.
 */
public final class Word {

    /** What stands before the first and behind the last token. */
    static final Word EDGE = new Word();

    final String text;
    final String lower;
    final long form;
    final long lowerHash;
    final long folded;
    final long shape;
    final long shortShape;
    final String path;
    final long path4;
    final long path6;
    final long path8;
    final long path12;
    final long cluster;
    final int known;
    final int vectorCluster;
    final int nameUse;
    final boolean capital;
    final boolean upper;
    final boolean letters;
    final boolean capsLine;

    private Word() {
        text = "";
        lower = "";
        form = lowerHash = folded = 1;
        shape = shortShape = 2;
        path = "";
        path4 = path6 = path8 = path12 = cluster = 3;
        vectorCluster = Lexicon.UNKNOWN;
        nameUse = 0;
        capital = upper = letters = capsLine = false;
        known = Lexicon.UNKNOWN;
    }

    Word(String text, boolean capsLine, Lexicon lexicon) {
        this.text = text;
        String plain = text.replace('’', '\'');
        this.capsLine = capsLine;
        lower = plain.toLowerCase(Locale.ROOT);
        lowerHash = Hash.of(lower);
        String digits = foldDigits(lower);
        folded = digits.equals(lower) ? lowerHash : Hash.of(digits);
        form = capsLine ? folded : Hash.of(foldDigits(plain));
        int first = plain.codePointAt(0);
        letters = Character.isLetter(first) || first == '@' || first == '#';
        capital = Character.isUpperCase(first) || Character.isTitleCase(first);
        upper = capital && plain.length() > 1 && plain.equals(plain.toUpperCase(Locale.ROOT)) && !plain.equals(lower);
        String drawn = capsLine && letters ? "^" : shape(plain);
        shape = Hash.of(drawn);
        shortShape = Hash.of(shorten(drawn));
        int plainly = lexicon.word(lowerHash);
        known = plainly < 0 && folded != lowerHash ? lexicon.word(folded) : plainly;
        path = lexicon.path(known);
        path4 = prefix(4);
        path6 = prefix(6);
        path8 = prefix(8);
        path12 = prefix(12);
        cluster = path.isEmpty() ? 3 : Hash.of(path);
        vectorCluster = lexicon.vectorCluster(known);
        nameUse = lexicon.nameUse(known);
    }

    private long prefix(int length) {
        return path.isEmpty() ? 3 : Hash.of(path, 0, Math.min(length, path.length()));
    }

    private static String foldDigits(String text) {
        StringBuilder folded = null;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                folded = folded == null ? new StringBuilder(text) : folded;
                folded.setCharAt(i, '0');
            }
        }
        return folded == null ? text : folded.toString();
    }

    /** {@code Xxxxx} for Paris, {@code X.X.} for U.S. */
    private static String shape(String text) {
        StringBuilder shape = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int type = Character.getType(c);
            if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
                shape.append('X');
            } else if (Character.isLowerCase(c)) {
                shape.append('x');
            } else if (Character.isDigit(c)) {
                shape.append('0');
            } else if (Character.isLetter(c)) {
                shape.append('l');
            } else if (type != Character.NON_SPACING_MARK) {
                shape.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return shape.length() > 12 ? shape.substring(0, 12) : shape.toString();
    }

    /** The shape with runs of one sign as one: {@code Xx}. */
    private static String shorten(String shape) {
        StringBuilder shorter = new StringBuilder();
        for (int i = 0; i < shape.length(); i++) {
            if (i == 0 || shape.charAt(i) != shape.charAt(i - 1)) {
                shorter.append(shape.charAt(i));
            }
        }
        return shorter.toString();
    }
}
