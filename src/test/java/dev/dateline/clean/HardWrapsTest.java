package dev.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HardWrapsTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-01T00:00:00Z");

    private static final String WRAPPED =
            """
            The ferry company said on Monday that it would run no boats between
            the islands until the swell from the storm had gone down, which might
            take until the end of the week.

            Passengers on the northern line had been told to wait for a bus that
            never came, and about forty of them spent the night in a school hall
            in Tarbost, where the baker brought them rolls at five.

            "It was the best part of the journey," said Ailsa MacRuary, a nurse
            who was on her way home.
            """;

    @Test
    void joinsParagraphsThatWereWrapped() {
        assertEquals(
                List.of(
                        "The ferry company said on Monday that it would run no boats between the islands until the swell"
                                + " from the storm had gone down, which might take until the end of the week.",
                        "Passengers on the northern line had been told to wait for a bus that never came, and about forty"
                                + " of them spent the night in a school hall in Tarbost, where the baker brought them rolls"
                                + " at five.",
                        "\"It was the best part of the journey,\" said Ailsa MacRuary, a nurse who was on her way home."),
                new PageCleaner().clean(WRAPPED, Claims.NONE, RECEIVED).paragraphs());
    }

    @Test
    void joinsOldWireCopyInCapitals() {
        List<String> capitals = new PageCleaner()
                .clean(WRAPPED.toUpperCase(Locale.ROOT), Claims.NONE, RECEIVED)
                .paragraphs();
        assertEquals(3, capitals.size());
        assertEquals(
                "THE FERRY COMPANY SAID ON MONDAY THAT IT WOULD RUN NO BOATS BETWEEN THE ISLANDS UNTIL THE SWELL"
                        + " FROM THE STORM HAD GONE DOWN, WHICH MIGHT TAKE UNTIL THE END OF THE WEEK.",
                capitals.getFirst());
    }

    @Test
    void leavesParagraphsOfALineEachAlone() {
        String page =
                """
                The ferry company said on Monday that it would run no boats until the swell had gone down.
                Passengers on the northern line had been told to wait for a bus that never came.
                About forty of them spent the night in a school hall in Tarbost.
                "It was the best part of the journey," said Ailsa MacRuary, a nurse.
                She was on her way home after a fortnight of night shifts in the city.
                """;
        assertEquals(
                page.lines().toList(),
                new PageCleaner().clean(page, Claims.NONE, RECEIVED).paragraphs());
    }
}
