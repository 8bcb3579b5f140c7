package dev.dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.bayobserver.example/a/b, bayobserver.example/a/b",
        "HTTP://BayObserver.Example:80/a/b/, bayobserver.example/a/b",
        "https://bayobserver.example:443, bayobserver.example",
        "https://bayobserver.example:8443/, bayobserver.example:8443",
        "https://bayobserver.example/a?utm_source=x&id=7&fbclid=y#c, bayobserver.example/a?id=7",
        "https://bayobserver.example/a?utm_medium=x, bayobserver.example/a",
        "https://bayobserver.example/A, bayobserver.example/A",
        "https://www.example/a, www.example/a",
        "https://bücher.example/a, xn--bcher-kva.example/a",
        "https://user@bayobserver.example/a, bayobserver.example/a",
    })
    void isOneForTheSamePage(String url, String canonical) {
        assertEquals(Optional.of(canonical), CanonicalUrl.of(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bayobserver.example/a",
                "ftp://bayobserver.example/a",
                "https:///a",
                "https://a b/",
                "mailto:a@b.example"
            })
    void isMissingForWhatIsNoAddressOfAPage(String url) {
        assertEquals(Optional.empty(), CanonicalUrl.of(url));
    }
}
