package dev.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineParserTest {

    private final BylineParser parser = new BylineParser();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "By Ada Quill; Ada Quill",
                "BY ADA QUILL; ADA QUILL",
                "By Ada Quill and Tom van der Fen; Ada Quill and Tom van der Fen",
                "By Ada Quill | Saltmarsh News Agency; Ada Quill",
                "By Ada Quill@adaquill Nov 19, 2019, 7:53pm EST; Ada Quill",
                "Ada FQ Published February 27, 2025 | 08:34 PM; Ada FQ",
                "Ada Quill - Nov 19, 2019, 10:31 pm CST; Ada Quill",
                "Ada Quill in Nairobi; Ada Quill",
                "ADA QUILL, Staff Reporter; ADA QUILL",
                "Ada Quill, Costa Lee Press; Ada Quill",
                "By Ada Quill, FBC Business; Ada Quill",
                "By Ada Quill, Tom Reed; Ada Quill, Tom Reed",
                "Von Ada Quill und Jörg Müller; Ada Quill und Jörg Müller",
                "Par Élise O'Brien; Élise O'Brien",
            })
    void readsTheNames(String line, String names) {
        assertEquals(Optional.of(names), parser.parse(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Friday the talks had ended without a result.",
                "By and large it was a quiet night.",
                "Prices rose in Nairobi",
                "Ada Quill said on Nov 19, 2019 that she would not stand again, and she kept to that for as long as she lived.",
                "",
            })
    void leavesOtherLinesAlone(String line) {
        assertEquals(Optional.empty(), parser.parse(line));
    }
}
