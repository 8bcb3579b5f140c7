package dev.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final String LONG = "and so the long sentence went on from clause to clause ".repeat(12);

    @Test
    void leavesASentenceThatFits() {
        String sentence = "The <mark>ferry</mark> of Tromsø &amp; Osk left on time. ";
        assertEquals(sentence.strip(), Sentences.fit(sentence));
    }

    @Test
    void cutsALongSentenceBetweenWordsAroundItsFirstMark() {
        String cut = Sentences.fit(LONG + "until a <mark>ferry</mark> came " + LONG);
        assertTrue(cut.contains("until a <mark>ferry</mark> came and"), cut);
        assertTrue(cut.startsWith("…") && cut.endsWith("…"), cut);
        assertTrue((" " + LONG + " ").contains(" " + cut.substring(1, 40).split(" ")[0] + " "), cut);
        assertTrue(visible(cut) <= Sentences.LONGEST + 2, "is " + visible(cut));
    }

    @Test
    void givesTheFirstSentencesWhereNothingIsMarked() {
        String two = "The first sentence says this. The second says that.";
        assertEquals(two, Sentences.fit(two));
        String beginning = two + " A third one is so long that " + LONG;
        assertEquals(two, Sentences.fit(beginning.substring(0, Sentences.BEGINNING + 5)));
    }

    @Test
    void cutsTheFirstSentenceWhereItIsTooLong() {
        String cut = Sentences.fit(LONG);
        assertTrue(cut.endsWith("…") && visible(cut) <= Sentences.LONGEST + 1, cut);
        assertTrue(LONG.contains(cut.substring(0, cut.length() - 1) + " "), cut);
    }

    @RepeatedTest(200)
    void opensAndClosesEveryMarkAndCutsNoEscape(RepetitionInfo repetition) {
        long seed = 97L * repetition.getCurrentRepetition();
        Random random = new Random(seed);
        String[] pieces = {"word", " ", "&amp;", "<mark>", "&#x27;", "漢", "🙂", ". ", "\u00A0"};
        StringBuilder snippet = new StringBuilder();
        boolean open = false;
        for (int i = random.nextInt(400); i > 0; i--) {
            String piece = pieces[random.nextInt(pieces.length)];
            if (piece.equals("<mark>")) {
                piece = open ? "</mark>" : "<mark>";
                open = !open;
            }
            snippet.append(piece);
        }
        String fitted = Sentences.fit(snippet.append(open ? "</mark>" : "").toString());
        String rest = fitted.replaceAll("<mark>[^<>]*</mark>", "").replaceAll("&(amp|#x27);", "");
        assertTrue(rest.chars().noneMatch(c -> c == '<' || c == '>' || c == '&'), "seed " + seed + ": " + fitted);
        assertTrue(visible(fitted) <= Sentences.LONGEST + 2, "seed " + seed + " is " + visible(fitted));
    }

    private static long visible(String html) {
        return html.replaceAll("</?mark>", "")
                .replaceAll("&[^;]+;", "&")
                .codePoints()
                .mapToObj(Character::toString)
                .collect(Collectors.toList())
                .size();
    }
}
