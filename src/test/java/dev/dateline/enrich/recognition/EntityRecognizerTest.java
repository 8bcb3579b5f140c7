package dev.dateline.enrich.recognition;

import static dev.dateline.names.EntityType.ORGANIZATION;
import static dev.dateline.names.EntityType.PERSON;
import static dev.dateline.names.EntityType.PLACE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.names.EntityType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a name in news, and what it names. */
class EntityRecognizerTest {

    private static final EntityRecognizer RECOGNIZER = EntityRecognizer.bundled();

    @Test
    void findsPeopleOrganizationsAndPlaces() {
        List<Recognized> names = names(
                "NAIROBI (Reuters) - Amina Odhiambo, head of the Kenya Ports Authority, flew to Geneva on Monday for talks.");

        assertName(names, PLACE, "NAIROBI");
        assertName(names, ORGANIZATION, "Reuters");
        assertName(names, PERSON, "Amina Odhiambo");
        assertName(names, ORGANIZATION, "Kenya Ports Authority");
        assertName(names, PLACE, "Geneva");
        assertEquals(5, names.size(), names.toString());
    }

    @Test
    void saysWhereANameStands() {
        List<Recognized> names = RECOGNIZER.recognize(
                Optional.of("Talks open in Doha"), List.of("They talked.", "“Later,” said Marta Lindqvist of Sweden."));

        assertEquals(
                List.of(
                        new Recognized(PLACE, Recognized.TITLE, 14, 18, "Doha"),
                        new Recognized(PERSON, 1, 14, 29, "Marta Lindqvist"),
                        new Recognized(PLACE, 1, 33, 39, "Sweden")),
                names);
    }

    @ParameterizedTest
    @CsvSource({
        "'In Moscow, Foreign Minister Sergei Petrov met Mr Okello on Friday.', Sergei Petrov",
        "'In Moscow, Foreign Minister Sergei Petrov met Mr Okello on Friday.', Okello",
        "'The court heard that Gen. Tomas Reyes had ordered the raid.', Tomas Reyes",
        "'Prime Minister Anneke Visser resigned on Thursday.', Anneke Visser",
    })
    void leavesTitlesOutside(String text, String person) {
        assertName(names(text), PERSON, person);
    }

    @ParameterizedTest
    @CsvSource({
        "'The Kremlin said on Monday that it would not negotiate.', Kremlin, ORGANIZATION",
        "'The two presidents met in the Kremlin on Monday.', Kremlin, PLACE",
        "'Downing Street declined to comment.', Downing Street, ORGANIZATION",
        "'Protesters gathered outside the White House on Sunday.', White House, PLACE",
    })
    void takesAHouseOfPowerForAnOrganizationUnlessOneIsThere(String text, String name, EntityType type) {
        assertName(names(text), type, name);
    }

    @Test
    void cutsOfficesAndTheirCountriesOffAPerson() {
        List<Recognized> names =
                names("Earlier, US Secretary of State Marco Delgado spoke to Kenyan President Amina Odhiambo.");

        assertName(names, PLACE, "US");
        assertName(names, PERSON, "Marco Delgado");
        assertName(names, PERSON, "Amina Odhiambo");
        assertEquals(3, names.size(), names.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The striker joined Lindvik FC from a Danish club in January.|Lindvik FC",
                "Shares of Brannigan Holdings Inc. fell sharply on Tuesday.|Brannigan Holdings Inc.",
            })
    void keepsTheEndingsOfClubsAndCompanies(String text, String name) {
        assertName(names(text), ORGANIZATION, name);
    }

    @Test
    void readsPlacesOfADateline() {
        List<Recognized> names = names("PORT CLARENCE, Maravanga (Reuters) - The count was halted on Monday.");

        assertName(names, PLACE, "PORT CLARENCE");
        assertName(names, PLACE, "Maravanga");
        assertName(names, ORGANIZATION, "Reuters");
    }

    @Test
    void takesASeaForAPlaceAndIForNoNewspaper() {
        List<Recognized> names = names("“I told you that the Indian Ocean is wide,” he said.");

        assertEquals(
                List.of("Indian Ocean"), names.stream().map(Recognized::text).toList());
        assertName(names, PLACE, "Indian Ocean");
    }

    @Test
    void takesNationalitiesAndDaysForNoNames() {
        List<Recognized> names = names("Russian and Turkish officials met Kurdish leaders on Monday and in February.");

        assertEquals(List.of(), names);
    }

    @Test
    void givesASurnameWhatItsFullNameIs() {
        List<Recognized> names = RECOGNIZER.recognize(
                Optional.of("LINCOLN HELD OVER LETTERS"),
                List.of(
                        "Police arrested Georgia Lincoln, a clerk, on Tuesday.",
                        "Lincoln denied it. A lawyer for Lincoln said she would appeal."));

        List<Recognized> lincolns = names.stream()
                .filter(name -> name.text().equalsIgnoreCase("Lincoln"))
                .toList();
        assertEquals(3, lincolns.size(), names.toString());
        assertTrue(lincolns.stream().allMatch(name -> name.type() == PERSON), names.toString());
    }

    @Test
    void findsCountriesByTheirAbbreviations() {
        List<Recognized> names = names("Officials of the U.S. and the UK met in the UAE, away from the press.");

        assertName(names, PLACE, "U.S.");
        assertName(names, PLACE, "UK");
        assertName(names, PLACE, "UAE");
    }

    @Test
    void findsNoNameInPlainWords() {
        assertTrue(names("the ministry said prices rose by two per cent in a year, and nobody knew why.")
                .isEmpty());
        assertFalse(names("the ministry of Kenya said prices rose.").isEmpty());
    }

    private static List<Recognized> names(String text) {
        return RECOGNIZER.recognize(Optional.empty(), List.of(text));
    }

    private static void assertName(List<Recognized> names, EntityType type, String text) {
        assertTrue(
                names.stream()
                        .anyMatch(name -> name.type() == type && name.text().equals(text)),
                () -> "no " + type + " " + text + " among " + names);
    }
}
