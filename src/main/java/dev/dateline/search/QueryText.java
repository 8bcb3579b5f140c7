package dev.dateline.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader typed, understood: groups of alternatives, all of which must match. Words are
 * AND-ed, {@code OR} joins its neighbours, quotes make a phrase, a minus before a word or phrase
 * excludes it, an asterisk after a word makes it a prefix. Nothing is a syntax error: an operator
 * that has nothing to work on is not one.
 *
 * @param groups each a list of alternatives; a single one where there was no OR
 */
record QueryText(List<List<Term>> groups) {

    /** How a term is looked up. */
    enum Kind {
        WORD,
        PHRASE,
        PREFIX
    }

    /**
     * One thing to look for.
     *
     * @param text without the signs around it
     * @param kind how it is looked up
     * @param excluded whether it must not occur
     * @param start where the text stands in what was typed, in UTF-16 units
     */
    record Term(String text, Kind kind, boolean excluded, int start) {}

    /** A piece of what was typed, and where it stands there. */
    private record Token(String text, int start) {}

    /** Terms beyond this many are not looked at; no reader types more. */
    static final int MOST_TERMS = 64;

    static QueryText parse(String typed) {
        List<List<Term>> groups = new ArrayList<>();
        boolean joining = false;
        int count = 0;
        for (Token token : tokens(typed)) {
            if (token.text().equals("OR")) {
                joining = !groups.isEmpty();
                continue;
            }
            Term term = term(token);
            if (term == null || count++ >= MOST_TERMS) {
                continue;
            }
            if (joining) {
                groups.getLast().add(term);
            } else {
                groups.add(new ArrayList<>(List.of(term)));
            }
            joining = false;
        }
        return new QueryText(groups);
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Whether any term asks for something rather than excluding it. */
    boolean asksForSomething() {
        return groups.stream().flatMap(List::stream).anyMatch(term -> !term.excluded());
    }

    /** Splits at white space outside quotes; a quote that is never closed reaches to the end. */
    private static List<Token> tokens(String typed) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < typed.length(); i++) {
            char c = straight(typed.charAt(i));
            boolean begins = token.isEmpty() || token.toString().equals("-");
            if (c == '"' && (quoted || begins)) {
                token.append(c);
                if (quoted) {
                    tokens.add(new Token(token.toString(), i + 1 - token.length()));
                    token.setLength(0);
                }
                quoted = !quoted;
            } else if (!quoted && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                if (!token.isEmpty()) {
                    tokens.add(new Token(token.toString(), i - token.length()));
                    token.setLength(0);
                }
            } else {
                token.append(c);
            }
        }
        if (!token.isEmpty()) {
            tokens.add(new Token(token.toString(), typed.length() - token.length()));
        }
        return tokens;
    }

    private static char straight(char c) {
        return c == '\u201C' || c == '\u201D' || c == '\u201E' ? '"' : c;
    }

    private static Term term(Token token) {
        boolean excluded = token.text().startsWith("-");
        String text = excluded ? token.text().substring(1) : token.text();
        int start = token.start() + (excluded ? 1 : 0);
        if (text.startsWith("\"")) {
            String phrase =
                    text.substring(1, text.endsWith("\"") && text.length() > 1 ? text.length() - 1 : text.length());
            int blank = phrase.length() - phrase.stripLeading().length();
            return searchable(phrase) ? new Term(phrase.strip(), Kind.PHRASE, excluded, start + 1 + blank) : null;
        }
        if (!searchable(text)) {
            return null;
        }
        if (text.endsWith("*") && text.length() > 1) {
            String prefix = text.substring(0, text.length() - 1);
            return new Term(prefix, Kind.PREFIX, excluded, start);
        }
        return new Term(text, Kind.WORD, excluded, start);
    }

    private static boolean searchable(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
