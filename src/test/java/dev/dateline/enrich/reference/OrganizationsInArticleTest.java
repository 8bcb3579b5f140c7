package dev.dateline.enrich.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrganizationsInArticleTest {

    @Test
    void takesAbbreviationsTheArticleExplains() {
        assertEquals(
                List.of("Lake Basin Water Board 3"),
                Reading.counts("The [O Lake Basin Water Board], or [O LBWB], met. [O LBWB] said"));
        assertEquals(
                List.of("Union of Quarry Hands 3"),
                Reading.counts("The [O Union of Quarry Hands] ([O UQH]) met. [O UQH] said"));
        assertEquals(
                List.of("Union of Quarry Hands 3"),
                Reading.counts("The [O UQH] ([O Union of Quarry Hands]) met. [O UQH] said"));
        assertEquals(
                List.of("Institute for Remains of the Nation 2"),
                Reading.counts("The [O Institute for Remains of the Nation] ([O IPN]) met."),
                "a foreign original's letters fit in part");
    }

    @Test
    void takesInitialsNobodyExplains() {
        assertEquals(
                List.of("Upper Mill Trust 2", "XYZ 1"),
                Reading.counts("The [O Upper Mill Trust] met. [O UMT] said. [O XYZ] too."));
    }

    @Test
    void knowsWhatEverybodyKnows() {
        assertEquals(List.of("United Nations 3"), Reading.counts("[O UN] and [O U.N.], the [O United Nations]"));
    }

    @Test
    void takesNamesCutShort() {
        assertEquals(List.of("Robert Bosch GmbH 2"), Reading.counts("[O Robert Bosch GmbH] pays. [O Bosch] said"));
        assertEquals(List.of("Barclays Bank plc 2"), Reading.counts("[O Barclays Bank plc] pays. [O Barclays] said"));
        assertEquals(
                List.of("Turkish Foreign Ministry 2"),
                Reading.counts("The [O Turkish Foreign Ministry] met. The [O Foreign Ministry] said"));
    }

    @Test
    void leavesApartWhatTwoNamesFit() {
        assertEquals(
                List.of("Turkish Foreign Ministry 1", "Greek Foreign Ministry 1", "Foreign Ministry 1"),
                Reading.counts(
                        "[O Turkish Foreign Ministry] and [O Greek Foreign Ministry]. The [O Foreign Ministry]"));
    }

    @Test
    void leavesAPartApartFromTheWhole() {
        assertEquals(
                List.of("UN 1", "UN Security Council 1"), Reading.counts("[O UN] and [O UN Security Council] met."));
        assertEquals(List.of("Real Madrid 1", "Madrid 1"), Reading.counts("[O Real Madrid] met [O Madrid]."));
    }

    @Test
    void leavesTownAndCountryTwo() {
        assertEquals(List.of("Turkey 2", "Istanbul 1"), Reading.counts("[L Istanbul], [L Turkey]; [L Türkiye] said"));
    }
}
