package dev.dateline.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFinderTest {

    private final LanguageFinder languages = new LanguageFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | The harbour master said on Tuesday that the lock would stay closed until the divers had finished their work.
            de | Der Hafenmeister sagte am Dienstag, die Schleuse bleibe geschlossen, bis die Taucher ihre Arbeit beendet hätten.
            fr | Le capitaine du port a déclaré mardi que l'écluse resterait fermée jusqu'à la fin du travail des plongeurs.
            es | El capitán del puerto dijo el martes que la esclusa seguirá cerrada hasta que los buzos terminen su trabajo.
            no | Havnefogden sa tirsdag at slusen holdes stengt til dykkerne har gjort seg ferdige med arbeidet sitt.
            tr | Liman başkanı salı günü, dalgıçlar işlerini bitirene kadar kanal kapağının kapalı kalacağını söyledi.
            ru | Начальник порта заявил во вторник, что шлюз останется закрытым, пока водолазы не закончат работу.
            ar | قال قائد الميناء يوم الثلاثاء إن الهويس سيبقى مغلقا حتى ينتهي الغواصون من عملهم
            """)
    void tellsLanguagesApart(String language, String text) {
        assertEquals(Optional.of(language), languages.of(List.of(text)));
    }

    @Test
    void doesNotGuessFromAFewWords() {
        assertEquals(Optional.empty(), languages.of(List.of("Lock closed")));
    }
}
