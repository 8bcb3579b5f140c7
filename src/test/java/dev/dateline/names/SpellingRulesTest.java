package dev.dateline.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingRulesTest {

    private static final List<String> PIECES = List.of(
            "a", "e", "i", "o", "u", "y", "ya", "yev", "kh", "sh", "ch", "shch", "tch", "ks", "x", "ae", "oe", "ue",
            "aa", "ee", "dj", "ic", "ov", "off", "eff", "ski", "iy", "yy", "ii", "abd", "el", "ul", "din", "ddin", "q",
            "ss", "mm", "d", "t", "l", "n", "r", "m", "s", "z", "k", "b", "eh", "yan", "aia", "v", "g", "p", "h");

    private final SpellingRules spelling = SpellingRules.bundled();

    @ParameterizedTest
    @CsvSource({
        "sergey, sergei",
        "zelenskiy, zelensky",
        "kowalski, kowalsky",
        "shcherbakov, scherbakov",
        "tokayev, tokaev",
        "romanoff, romanov",
        "mueller, muller",
        "schroeder, schroder",
        "lakshmi, laxmi",
        "djokovic, dokovic"
    })
    void respells(String word, String respelled) {
        assertEquals(spelling.word(respelled), spelling.word(word));
    }

    @ParameterizedTest
    @CsvSource({
        "michael", "manuel", "weber", "webber", "villa", "khan", "khalil", "louis", "joel", "bryan", "ryan", "jeff",
        "yellen", "banks"
    })
    void leavesAlone(String word) {
        assertEquals(word, spelling.word(word));
    }

    @Test
    void changesNothingTheSecondTime() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 200_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int n = 1 + random.nextInt(5); n > 0; n--) {
                word.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String once = spelling.word(word.toString());
            assertEquals(once, spelling.word(once), () -> "seed " + seed + ", word " + word);
        }
    }

    @Test
    void hasFewRulesAndGroupsOfNamesAsTheRulesLeaveThem() {
        assertTrue(spelling.rules().size() <= 25, () -> spelling.rules().size() + " rules");
        for (List<String> group : spelling.givenNames()) {
            for (String name : group) {
                assertEquals(group.getFirst(), spelling.word(name), () -> "of " + group);
            }
        }
    }
}
