package dev.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTextTest {

    @Test
    void numbersTheLinesThatAreNotEmpty() {
        List<Block> lines = PageText.lines(" First \r\n\r\n\tthird\u2028fourth");

        assertEquals(List.of(new Block(1, "First"), new Block(3, "third"), new Block(4, "fourth")), lines);
    }

    @Test
    void makesAllWhiteSpaceOneSpace() {
        assertEquals("a b c d", PageText.line("\u00A0a \t b\u2003c\u3000d "));
    }

    @Test
    void dropsWhatNobodySees() {
        assertEquals("harbour", PageText.line("\uFEFFhar\u200Bbo\u00ADur\u0007\u202E\uD800"));
    }

    @Test
    void keepsTheNonJoinerThatPersianNeeds() {
        assertEquals("می\u200Cخواهم", PageText.line("می\u200Cخواهم"));
    }

    @Test
    void composesLetters() {
        assertEquals("\u00E9", PageText.line("e\u0301"));
    }

    @Test
    void cutsEndlessCombiningMarks() {
        assertEquals(31, PageText.line("q" + "\u0329".repeat(100_000)).length());
    }
}
