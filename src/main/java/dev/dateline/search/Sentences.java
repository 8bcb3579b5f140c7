package dev.dateline.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Brings snippets to length. They come from Elasticsearch as whole sentences, in HTML, escaped but for {@code <mark>};
 * those that are too long are cut between words, and an ellipsis says so.
 */
final class Sentences {

    /** Characters of a snippet that are shown; a character that is escaped counts as one. */
    static final int LONGEST = 320;

    /** Characters of the beginning of a body that are asked for where nothing of it matches. */
    static final int BEGINNING = 400;

    private static final String MARK = "<mark>";
    private static final String END_OF_MARK = "</mark>";
    private static final String ELLIPSIS = "…";

    /** What is seen as one character, as HTML, and whether it is marked. */
    private record Letter(String html, boolean marked) {

        boolean isBlank() {
            return html.isBlank();
        }
    }

    private Sentences() {}

    /** The snippet, or the part of it around its first mark; of one without a mark, its first sentences. */
    static String fit(String snippet) {
        List<Letter> letters = letters(snippet.strip());
        int marked = firstMarked(letters);
        if (marked < 0) {
            return beginning(letters);
        }
        if (letters.size() <= LONGEST) {
            return html(letters, 0, letters.size());
        }
        // A third of the room is for what leads up to the match
        int from = wordStart(letters, Math.max(0, Math.min(marked - LONGEST / 3, letters.size() - LONGEST)), marked);
        int to = wordEnd(letters, Math.min(letters.size(), from + LONGEST), marked + 1);
        return (from > 0 ? ELLIPSIS : "") + html(letters, from, to) + (to < letters.size() ? ELLIPSIS : "");
    }

    private static String beginning(List<Letter> letters) {
        boolean whole = letters.size() < BEGINNING;
        if (whole && letters.size() <= LONGEST) {
            return html(letters, 0, letters.size());
        }
        StringBuilder seen = new StringBuilder();
        // What is escaped is a letter of the same length here, so that places agree
        letters.forEach(letter -> seen.append(letter.html().length() == 1 ? letter.html() : "&"));
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(seen.toString());
        int end = 0;
        for (int next = sentences.next(); next != BreakIterator.DONE; next = sentences.next()) {
            boolean complete = next < seen.length() || whole;
            if (complete && seen.substring(0, next).stripTrailing().length() <= LONGEST) {
                end = next;
            }
        }
        if (end > 0) {
            return html(letters, 0, end).strip();
        }
        return html(letters, 0, wordEnd(letters, Math.min(LONGEST, letters.size()), 1)) + ELLIPSIS;
    }

    private static List<Letter> letters(String snippet) {
        List<Letter> letters = new ArrayList<>(snippet.length());
        boolean marked = false;
        for (int i = 0; i < snippet.length(); ) {
            if (snippet.startsWith(MARK, i)) {
                marked = true;
                i += MARK.length();
            } else if (snippet.startsWith(END_OF_MARK, i)) {
                marked = false;
                i += END_OF_MARK.length();
            } else {
                int end = letterEnd(snippet, i);
                letters.add(new Letter(snippet.substring(i, end), marked));
                i = end;
            }
        }
        return letters;
    }

    /** Behind one character, which may be two units, or escaped. */
    private static int letterEnd(String snippet, int start) {
        if (snippet.charAt(start) == '&') {
            int semicolon = snippet.indexOf(';', start);
            if (semicolon > 0) {
                return semicolon + 1;
            }
        }
        return snippet.offsetByCodePoints(start, 1);
    }

    private static int firstMarked(List<Letter> letters) {
        for (int i = 0; i < letters.size(); i++) {
            if (letters.get(i).marked()) {
                return i;
            }
        }
        return -1;
    }

    /** The first word that starts at or after a place; the place itself where no word starts before the last one. */
    private static int wordStart(List<Letter> letters, int from, int last) {
        for (int i = from; i <= last && from > 0; i++) {
            if (letters.get(i - 1).isBlank()) {
                return i;
            }
        }
        return from;
    }

    /** The end of the last word that ends at or before a place; the place itself where none ends after the first. */
    private static int wordEnd(List<Letter> letters, int to, int first) {
        for (int i = to; i >= first && to < letters.size(); i--) {
            if (letters.get(i).isBlank()) {
                return i;
            }
        }
        return to;
    }

    private static String html(List<Letter> letters, int from, int to) {
        StringBuilder html = new StringBuilder();
        boolean marked = false;
        for (Letter letter : letters.subList(from, to)) {
            if (letter.marked() != marked) {
                html.append(marked ? END_OF_MARK : MARK);
                marked = letter.marked();
            }
            html.append(letter.html());
        }
        return html.append(marked ? END_OF_MARK : "").toString();
    }
}
