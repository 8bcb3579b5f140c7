package dev.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearlessDateTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 10, 1);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Sept 14, 2026-09-14",
        "14 September, 2026-09-14",
        "mandag 5. august kl. 14:47, 2026-08-05",
        "Oct 1, 2026-10-01",
        "Oct 2, 2025-10-02",
        "29 February, 2024-02-29",
        "Dec. 31st, 2025-12-31",
    })
    void takesTheLastSuchDay(String text, LocalDate day) {
        assertEquals(Optional.of(day), YearlessDate.first(text, RECEIVED).map(FoundDate::date));
    }

    @Test
    void readsTheTimeBesideIt() {
        assertEquals(
                Optional.of(LocalTime.of(14, 47)),
                YearlessDate.first("mandag 5. august kl. 14:47", RECEIVED).flatMap(FoundDate::time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"May we go", "14 September 2024", "September 2024", "14 ferries", "31 February", "Room 12"})
    void leavesEverythingElse(String text) {
        assertEquals(Optional.empty(), YearlessDate.first(text, RECEIVED));
    }
}
