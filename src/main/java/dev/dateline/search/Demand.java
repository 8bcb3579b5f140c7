package dev.dateline.search;

import dev.dateline.data.DataFile;
import dev.dateline.search.QueryText.Kind;
import dev.dateline.search.QueryText.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How many of a query's words must occur. All of them, if it is a list of words as people type it into a search box; some
 * of them, if it is a question in whole sentences, of which no article has every word. Articles that have all come first
 * either way. docs/decisions/008-relevance.md says where the line is drawn, and why.
 */
enum Demand {

    /** All. */
    ALL,

    /** Some, the more the better. */
    SOME;

    /** More words than these, those of grammar not counted, are nobody's idea of what one article must have. */
    static final int MOST_OF_A_LIST = 5;

    /** So many words and one of grammar make a question; fewer are a name such as Bank of England. */
    static final int FEWEST_OF_A_QUESTION = 3;

    private static final Set<String> FUNCTION_WORDS =
            new HashSet<>(DataFile.column(Demand.class, "function-words.txt"));

    /** What a query as it was typed demands. */
    static Demand of(QueryText text) {
        int content = contentWords(text);
        boolean more = content < words(text);
        return content > MOST_OF_A_LIST || (content >= FEWEST_OF_A_QUESTION && more) ? SOME : ALL;
    }

    /** Whether a group of a query is one plain word that says what it is about. */
    static boolean isContent(List<Term> group) {
        return isWord(group) && !isFunctionWord(group.getFirst().text());
    }

    static boolean isWord(List<Term> group) {
        return group.size() == 1
                && group.getFirst().kind() == Kind.WORD
                && !group.getFirst().excluded();
    }

    /** How many of the words that say something must occur: one in five, and two at least. */
    static int fewest(int content) {
        return Math.max(2, content / 5);
    }

    static int contentWords(QueryText text) {
        return (int) text.groups().stream().filter(Demand::isContent).count();
    }

    private static int words(QueryText text) {
        return (int) text.groups().stream().filter(Demand::isWord).count();
    }

    private static boolean isFunctionWord(String word) {
        // With the full stop or question mark that a sentence ends in
        return FUNCTION_WORDS.contains(
                word.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""));
    }
}
