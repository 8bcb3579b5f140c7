package dev.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTableTest {

    private final PhraseTable<String> table = new PhraseTable<>();

    @Test
    void findsAPhraseAnywhere() {
        table.add("privacy policy", "legal");

        assertEquals(List.of("legal"), find("You agree to the Privacy Policy today"));
    }

    @Test
    void bindsToTheStartAndTheEnd() {
        table.add("^read more$", "button");

        assertEquals(List.of("button"), find("Read more"));
        assertEquals(List.of("button"), find("Read more »"));
        assertEquals(List.of(), find("Read more books"));
        assertEquals(List.of(), find("\"Read more\""), "a quote is not a button");
    }

    @Test
    void takesNumbersSingleWordsAndGaps() {
        table.add("^# minutes ago$", "age");
        table.add("^support * !$", "appeal");
        table.add("^writers ... contributed$", "credit");

        assertEquals(List.of("age"), find("13 minutes ago"));
        assertEquals(List.of(), find("Thirteen minutes ago"));
        assertEquals(List.of("appeal"), find("Support Saltmarsh!"));
        assertEquals(List.of("credit"), find("Writers Ada Quill in Lowmere contributed."));
        assertEquals(List.of(), find("Writers one two three four five six seven eight contributed."));
    }

    private List<String> find(String text) {
        return table.find(Words.of(text)).stream().map(PhraseTable.Found::value).toList();
    }
}
