package dev.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.search.QueryText.Term;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
            port strike                  ~ WORD(port) & WORD(strike)
            "port strike" talks          ~ PHRASE(port strike) & WORD(talks)
            “port strike”                ~ PHRASE(port strike)
            strike -football             ~ WORD(strike) & not WORD(football)
            -"second week" strike        ~ not PHRASE(second week) & WORD(strike)
            port OR harbour strike       ~ WORD(port) | WORD(harbour) & WORD(strike)
            a OR b OR c                  ~ WORD(a) | WORD(b) | WORD(c)
            port or harbour              ~ WORD(port) & WORD(or) & WORD(harbour)
            dock*                        ~ PREFIX(dock)
            U.S.-led                     ~ WORD(U.S.-led)
            "never closed                ~ PHRASE(never closed)
            OR port                      ~ WORD(port)
            port OR                      ~ WORD(port)
            - & ** "" -""                ~ ``
            O'Brien                      ~ WORD(O'Brien)
            5" pipes                     ~ WORD(5") & WORD(pipes)
            """)
    void understandsWhatReadersType(String typed, String meant) {
        assertEquals(meant, shown(QueryText.parse(typed)));
    }

    @Test
    void knowsWhetherAnythingIsAskedFor() {
        assertTrue(QueryText.parse("port -strike").asksForSomething());
        assertEquals(false, QueryText.parse("-strike").asksForSomething());
        assertEquals(false, QueryText.parse("").asksForSomething());
    }

    @Test
    void looksAtABoundedNumberOfTerms() {
        assertEquals(
                QueryText.MOST_TERMS,
                QueryText.parse("word ".repeat(10_000)).groups().size());
    }

    @RepeatedTest(200)
    void makesSomethingOfWhateverIsTyped(RepetitionInfo repetition) {
        long seed = 31L * repetition.getCurrentRepetition();
        Random random = new Random(seed);
        String signs = "ab \"-*()OR|\\~^:+&!?[]{}'\u201C\u201D\t\u00A0é漢🙂/";
        String typed = random.ints(random.nextInt(60), 0, signs.length())
                .mapToObj(i -> String.valueOf(signs.charAt(i)))
                .collect(Collectors.joining());
        for (List<Term> group : QueryText.parse(typed).groups()) {
            assertTrue(
                    !group.isEmpty()
                            && group.stream().noneMatch(term -> term.text().isBlank()),
                    "seed " + seed);
        }
    }

    private static String shown(QueryText query) {
        return query.groups().stream()
                .map(group -> group.stream().map(QueryTextTest::shown).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining(" & "));
    }

    private static String shown(Term term) {
        return (term.excluded() ? "not " : "") + term.kind() + "(" + term.text() + ")";
    }
}
