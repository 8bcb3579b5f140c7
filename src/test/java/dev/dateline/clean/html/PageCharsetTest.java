package dev.dateline.clean.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageCharsetTest {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    @Test
    void believesTheHeaderBeforeTheMark() {
        byte[] page = "\uFEFFgrüß".getBytes(StandardCharsets.UTF_8);

        assertEquals("ï»¿grÃ¼ÃŸ", PageCharset.decode(page, Optional.of(Charset.forName("windows-1252"))));
    }

    @Test
    void believesTheMarkBeforeTheMetaElement() {
        byte[] page = "\uFEFF<meta charset=windows-1251>Гавань".getBytes(StandardCharsets.UTF_16BE);

        assertEquals("<meta charset=windows-1251>Гавань", PageCharset.decode(page, Optional.empty()));
    }

    @Test
    void readsTheMetaElementInBothItsForms() {
        String html5 = "<meta charset='windows-1251'><p>Гавань";
        String html4 = "<META http-equiv=Content-Type content=\"text/html; charset=windows-1251\"><p>Гавань";

        assertEquals(html5, PageCharset.decode(html5.getBytes(CYRILLIC), Optional.empty()));
        assertEquals(html4, PageCharset.decode(html4.getBytes(CYRILLIC), Optional.empty()));
    }

    @Test
    void doesNotBelieveAMetaElementThatSaysUtf8OfOtherBytes() {
        String page = "<meta charset=utf-8>déjà";

        assertEquals(page, PageCharset.decode(page.getBytes(StandardCharsets.ISO_8859_1), Optional.empty()));
    }

    @Test
    void takesAPageThatSaysNothingForUtf8WhereItIs() {
        assertEquals("Håvn", PageCharset.decode("Håvn".getBytes(StandardCharsets.UTF_8), Optional.empty()));
        assertEquals("Håvn", PageCharset.decode("Håvn".getBytes(StandardCharsets.ISO_8859_1), Optional.empty()));
    }

    @Test
    void passesOverACharsetNobodyKnows() {
        String page = "<meta charset=\"x-harbour\">Håvn";

        assertEquals(page, PageCharset.decode(page.getBytes(StandardCharsets.UTF_8), Optional.empty()));
    }
}
