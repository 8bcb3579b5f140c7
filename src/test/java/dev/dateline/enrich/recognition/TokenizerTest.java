package dev.dateline.enrich.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words begin and end. */
class TokenizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Ada Quill said no.            | Ada Quill said no .
                    Geneva-based U.S.-led         | Geneva - based U.S. - led
                    Russia's and Kenya’s          | Russia 's and Kenya ’s
                    the farmers' union            | the farmers ' union
                    O'Neill didn't meet L'Oréal   | O'Neill did n't meet L'Oréal
                    J. R. R. Okello Jr. of AT&T   | J. R. R. Okello Jr. of AT&T
                    at 5 a.m. on Oct. 3, 1996     | at 5 a.m. on Oct. 3 , 1996
                    6,000.5 or 1996-10-22 or 52nd | 6,000.5 or 1996-10-22 or 52nd
                    "Stop!" (AFP) -- he           | " Stop ! " ( AFP ) -- he
                    @lowmere wrote #ferry...      | @lowmere wrote #ferry ...
                    see https://a.example/b?c=1 x | see https://a.example/b?c=1 x
                    Kraków, Ağrı e\u0301t\u0301   | Kraków , Ağrı e\u0301t\u0301
                    1-Valente; 2-Teles            | 1 - Valente ; 2 - Teles
                    """)
    void partsTextIntoTokens(String text, String tokens) {
        assertEquals(List.of(tokens.split(" ")), tokens(text));
    }

    private static List<String> tokens(String text) {
        Tokens tokens = Tokenizer.tokens(text);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            assertEquals(text.substring(tokens.start(i), tokens.end(i)), tokens.get(i));
            all.add(tokens.get(i));
        }
        return all;
    }
}
