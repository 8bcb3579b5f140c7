package dev.dateline.enrich.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where sentences begin. */
class SentencesTest {

    @Test
    void endsAtAFullStop() {
        assertEquals(List.of("The ferry left .", "Nobody saw it ."), sentences("The ferry left. Nobody saw it."));
    }

    @Test
    void doesNotEndAtAnAbbreviation() {
        assertEquals(
                List.of("Gen. Okello of Harlan Inc. met Mr. Quill .", "He smiled ."),
                sentences("Gen. Okello of Harlan Inc. met Mr. Quill. He smiled."));
    }

    @Test
    void endsAtAnAbbreviationBeforeAWordThatBeginsSentences() {
        assertEquals(
                List.of("It was bought by Harlan Inc.", "The price was high ."),
                sentences("It was bought by Harlan Inc. The price was high."));
    }

    @Test
    void keepsAClosingQuoteWithItsSentence() {
        assertEquals(List.of("“ We stay . ”", "She left ."), sentences("“We stay.” She left."));
    }

    @Test
    void cutsWhatIsTooLong() {
        Tokens tokens = Tokenizer.tokens("Lowmere 3 ".repeat(1_000));
        List<Integer> starts = Sentences.starts(tokens);
        for (int i = 1; i < starts.size(); i++) {
            assertTrue(starts.get(i) - starts.get(i - 1) <= Sentences.LONGEST);
        }
        assertEquals(tokens.size(), starts.getLast());
    }

    @Test
    void hasNoneInNothing() {
        assertEquals(List.of(), sentences(" \n"));
    }

    private static List<String> sentences(String text) {
        Tokens tokens = Tokenizer.tokens(text);
        List<Integer> starts = Sentences.starts(tokens);
        List<String> sentences = new ArrayList<>();
        for (int s = 0; s + 1 < starts.size(); s++) {
            List<String> words = new ArrayList<>();
            for (int i = starts.get(s); i < starts.get(s + 1); i++) {
                words.add(tokens.get(i));
            }
            sentences.add(String.join(" ", words));
        }
        return sentences;
    }
}
