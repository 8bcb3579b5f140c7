package dev.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenTest {

    @TempDir
    Path folder;

    @Test
    void givesAwayProgressAsItComes() throws IOException {
        List<String> lines = new ArrayList<>();

        maven("printf 'Progress (1): 12/947 MB\\rProgress (1): 24/947 MB\\r\\n'")
                .run(folder, List.of(), lines::add);

        assertEquals(List.of("Progress (1): 12/947 MB", "Progress (1): 24/947 MB"), lines.subList(0, 2));
    }

    @Test
    void tellsWhyItFailedAndWhatToDo() throws IOException {
        Maven maven = maven("echo 'Progress (1): 12/947 MB'; echo '[ERROR] no such host'; exit 1");

        String message = assertThrows(LocalElasticsearchException.class, () -> maven.run(folder, List.of(), line -> {}))
                .getMessage();

        assertTrue(message.contains("status 1:\n  [ERROR] no such host"), message);
        assertTrue(message.contains("ELASTICSEARCH_HOSTS"), message);
        assertFalse(message.contains("Progress"), message);
    }

    @Test
    void tellsThatThereIsNone() {
        Maven maven = new Maven(folder.resolve("nowhere").toString());

        String message = assertThrows(LocalElasticsearchException.class, () -> maven.run(folder, List.of(), line -> {}))
                .getMessage();

        assertTrue(message.contains("could not be run"), message);
    }

    private Maven maven(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("mvn"), "#!/bin/sh\n" + script + "\n");
        assertTrue(program.toFile().setExecutable(true));
        return new Maven(program.toString());
    }
}
