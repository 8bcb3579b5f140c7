package dev.dateline.index;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateAuthorityTest {

    @TempDir
    Path folder;

    @Test
    void namesAFileThatIsNotThere() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> CertificateAuthority.read(folder.resolve("none.pem")));

        assertTrue(refusal.getMessage().contains("ELASTICSEARCH_CA"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("none.pem"), refusal.getMessage());
    }

    @Test
    void namesAFileThatHoldsNoCertificate() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");
        Path other = Files.writeString(
                folder.resolve("other.pem"), "-----BEGIN CERTIFICATE-----\nno\n-----END CERTIFICATE-----\n");

        assertTrue(assertThrows(IllegalArgumentException.class, () -> CertificateAuthority.read(empty))
                .getMessage()
                .contains("holds no certificate"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> CertificateAuthority.read(other))
                .getMessage()
                .contains("other.pem"));
    }
}
