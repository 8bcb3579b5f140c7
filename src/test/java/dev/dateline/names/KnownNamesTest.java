package dev.dateline.names;

import static dev.dateline.names.EntityType.ORGANIZATION;
import static dev.dateline.names.EntityType.PERSON;
import static dev.dateline.names.EntityType.PLACE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownNamesTest {

    private final KnownNames names = KnownNames.bundled();

    @Test
    void knowsAllSpellings() {
        assertTrue(names.aliases(ORGANIZATION, "UN").containsAll(List.of("United Nations", "U.N.")));
        assertTrue(names.aliases(PLACE, "Türkiye").containsAll(List.of("Turkey", "Turkiye")));
        assertTrue(names.spellings(PLACE, "kyiv").contains("Kiev"));
        assertEquals(List.of(), names.aliases(PLACE, "Nowhere"));
        assertEquals(List.of(), names.aliases(PERSON, "UN"));
    }

    @Test
    void findsWhoseASpellingIs() {
        assertEquals("turkey", names.find("türkiye").getFirst().key());
        assertEquals(
                List.of(ORGANIZATION, PLACE),
                names.find("european union").stream()
                        .map(KnownNames.Known::type)
                        .sorted()
                        .toList());
    }

    @Test
    void takesWordsForNamesOnlyInCapitals() {
        assertEquals(List.of(), names.find("us"));
        assertEquals(List.of(), names.find("who"));
        assertEquals("united-states", names.find("US").getFirst().key());
        assertTrue(names.find("WHO").getFirst().caseSensitive());
        assertFalse(names.find("nato").getFirst().caseSensitive());
    }

    @Test
    void givesEachAliasTheKeyOfItsRow() {
        for (EntityType type : List.of(ORGANIZATION, PLACE)) {
            for (String name : List.of("FBI", "IMF", "U.S.", "Bombay", "DRC", "BBC")) {
                String key = NameKey.of(type, name);
                for (String alias : names.aliases(type, name)) {
                    assertEquals(key, NameKey.of(type, alias), alias);
                }
            }
        }
    }
}
