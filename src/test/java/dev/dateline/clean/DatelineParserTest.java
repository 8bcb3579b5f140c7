package dev.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineParserTest {

    private static final String TEXT = "Two ferries left the harbour.";

    private final DatelineParser parser = new DatelineParser();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "ISTANBUL (AFP) —; Istanbul; AFP",
                "WASHINGTON (AP) —; Washington; AP",
                "LONDON, Sept 14 (Reuters) -; London; Reuters",
                "LONDON/PARIS, Sept 14 (Reuters) -; London/Paris; Reuters",
                "Nairobi – (MWS); Nairobi; MWS",
                "NEW DELHI:; New Delhi;",
                "KYIV, Ukraine –; Kyiv;",
                "SAN FRANCISCO, Calif. --; San Francisco;",
                "RENO, Nev. —; Reno;",
                "Washington (CNN); Washington; CNN",
                "LOWMERE (Saltmarsh News Agency) —; Lowmere; Saltmarsh News Agency",
                "BEIJING, Feb. 27 (Xinhua) --; Beijing; Xinhua",
                "St. Petersburg, 14 September, (TASS) -; St. Petersburg; TASS",
                "Geneva —; Geneva;",
            })
    void readsPlaceAndAgency(String dateline, String place, String agency) {
        Dateline found = parser.parse(dateline + " " + TEXT).orElseThrow();

        assertEquals(place, found.place());
        assertEquals(Optional.ofNullable(agency), found.agency());
        assertEquals(TEXT, (dateline + " " + TEXT).substring(found.length()));
    }

    @Test
    void readsWhoCarriesTheTextAndWhen() {
        Dateline found = parser.parse("Lowmere, (APP - Fenland Wire / Fen Point - 27th Feb, 2025) " + TEXT)
                .orElseThrow();

        assertEquals(Optional.of("APP"), found.agency());
        assertEquals(List.of("Fenland Wire", "Fen Point"), found.outlets());
        assertEquals(
                "2025-02-27",
                DateParser.first(found.date().orElseThrow())
                        .orElseThrow()
                        .date()
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister — who had promised otherwise — resigned.",
                "Ada Quill (AFP chief) said so.",
                "WATCH: Two ferries leave the harbour.",
                "QUILL: I never said that.",
                "Lowmere (population 4,000) has a harbour.",
                "Paris – where it rained – was empty.",
                "Analysis — Two ferries left.",
                "London (Reuters) reports were late.",
                "ISTANBUL (AFP) —",
                "",
            })
    void leavesSentencesAlone(String paragraph) {
        assertEquals(Optional.empty(), parser.parse(paragraph));
    }
}
