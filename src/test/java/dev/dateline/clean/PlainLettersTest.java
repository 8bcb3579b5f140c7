package dev.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PlainLettersTest {

    @Test
    void spellsWordsAsAddressesDo() {
        assertEquals(Set.of("calendario"), PlainLetters.of("calendário"));
        assertEquals(Set.of("faehre", "fahre"), PlainLetters.of("fähre"));
        assertEquals(Set.of("strasse"), PlainLetters.of("straße"));
        assertEquals(Set.of("sor"), PlainLetters.of("sør"));
    }

    @Test
    void leavesPlainWordsAlone() {
        assertEquals(Set.of(), PlainLetters.of("harbour"));
    }
}
