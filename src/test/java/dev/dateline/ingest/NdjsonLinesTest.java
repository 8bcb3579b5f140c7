package dev.dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NdjsonLinesTest {

    @Test
    void numbersLinesAndPassesOverBlankOnes() throws IOException {
        assertEquals(List.of("1 a", "3 b", "5 c"), read("a\n\nb\r\n \t\nc", 10, 100));
    }

    @Test
    void givesNoMoreThanAsked() throws IOException {
        NdjsonLines lines = lines("a\nb\nc\n", 10);
        assertEquals(2, lines.next(2, 100).size());
        assertEquals(1, lines.next(2, 100).size());
        assertTrue(lines.next(2, 100).isEmpty());
    }

    @Test
    void beginsNoLineOnceTheBytesAreUsedUp() throws IOException {
        NdjsonLines lines = lines("aaaa\nbbbb\ncccc\n", 10);
        assertEquals(2, lines.next(10, 5).size());
    }

    @Test
    void cutsALineThatIsTooLongAndFindsTheNext() throws IOException {
        String longer = "x".repeat(50_000);
        List<NdjsonLines.Line> all =
                lines(longer + "\nshort\n" + longer, 20_000).next(10, 1_000_000);
        assertTrue(all.get(0).tooLong());
        assertEquals(20_000, all.get(0).content().length);
        assertFalse(all.get(1).tooLong());
        assertEquals("short", text(all.get(1)));
        assertTrue(all.get(2).tooLong());
    }

    private static List<String> read(String text, int most, long bytes) throws IOException {
        List<String> read = new ArrayList<>();
        for (NdjsonLines.Line line : lines(text, 100).next(most, bytes)) {
            read.add(line.number() + " " + text(line).strip());
        }
        return read;
    }

    private static NdjsonLines lines(String text, long longest) {
        return new NdjsonLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
    }

    private static String text(NdjsonLines.Line line) {
        return new String(line.content(), StandardCharsets.UTF_8);
    }
}
