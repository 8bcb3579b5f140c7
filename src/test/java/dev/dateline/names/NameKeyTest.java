package dev.dateline.names;

import static dev.dateline.names.EntityType.ORGANIZATION;
import static dev.dateline.names.EntityType.PERSON;
import static dev.dateline.names.EntityType.PLACE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Sergey Lavrov, sergei-lavrov",
        "Volodymyr Zelenskyy, volodymyr-zelensky",
        "Donald J. Trump, donald-trump",
        "Dr. Martin Luther King Jr, martin-luther-king-jr",
        "Kim Jong-un, kim-jongun",
        "Kim Jong Un, kim-jongun",
        "Abdel Fattah el-Sisi, abdulfatah-sisi",
        "JD Vance, jd-vance",
        "J. D. Vance, jd-vance",
        "O’Neill, oneill",
        "'Rubio, Marco', marco-rubio",
        "al-Sisi, sisi",
        "Al Gore, al-gore",
        "King, king",
        "Сергей Лавров, sergei-lavrov"
    })
    void givesAPersonOneKey(String name, String key) {
        assertEquals(key, NameKey.of(PERSON, name));
    }

    @ParameterizedTest
    @CsvSource({
        "Marco Rubio, Marco Rubin",
        "Volodymyr Petrenko, Vladimir Petrenko",
        "Kim Jong Un, Kim Jong Il",
        "Michael Novak, Michal Novak",
        "George W. Bush, George H.W. Bush",
        "John Smith, John Smith Jr.",
        "Ivan Putin, Ivan Putina",
        "Mark Webber, Mark Weber"
    })
    void keepsPeopleApart(String one, String other) {
        assertNotEquals(NameKey.of(PERSON, one), NameKey.of(PERSON, other));
    }

    @ParameterizedTest
    @CsvSource({
        "U.N., united-nations",
        "the United Nations, united-nations",
        "Barclays Bank plc, barclays-bank",
        "Ministry of Defence, defense-ministry",
        "Turkey's Foreign Ministry, turkey-foreign-ministry",
        "Ministry of Foreign Affairs of Türkiye, turkey-foreign-ministry",
        "Smith & Sons, smith-and-sons",
        "Ltd, ltd"
    })
    void givesAnOrganizationOneKey(String name, String key) {
        assertEquals(key, NameKey.of(ORGANIZATION, name));
    }

    @ParameterizedTest
    @CsvSource({"U.S., united-states", "Türkiye, turkey", "Kiev, kyiv", "St. Louis, saint-louis", "Sana’a, sanaa"})
    void givesAPlaceOneKey(String name, String key) {
        assertEquals(key, NameKey.of(PLACE, name));
    }

    @Test
    void tellsScriptsItCannotReadApart() {
        assertNotEquals(NameKey.of(PERSON, "习近平"), NameKey.of(PERSON, "李强"));
        assertNotEquals(NameKey.of(PLACE, "नेपाल"), NameKey.of(PLACE, "नेपोल"));
    }

    @Test
    void isAKeyWhateverTheName() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String signs = "abcZÉßøŁ أبЖяΩ中한-.'’,&()\"\u0301\t\uD83D\uDE00İ0";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int n = random.nextInt(i % 100 == 0 ? 400 : 30); n >= 0; n--) {
                name.append(signs.charAt(random.nextInt(signs.length())));
            }
            for (EntityType type : EntityType.values()) {
                String key = NameKey.of(type, name.toString());
                assertTrue(
                        key.length() <= NameKey.LONGEST && key.matches("[a-z0-9]+(?:-[a-z0-9]+)*"),
                        () -> "seed " + seed + ", name '" + name + "', key '" + key + "'");
                assertEquals(key, NameKey.of(type, name.toString()), () -> "seed " + seed);
            }
        }
    }
}
