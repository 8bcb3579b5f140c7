package dev.dateline.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedProcessTest {

    @TempDir
    Path folder;

    @Test
    void runsUntilClosedAndTakesItsChildrenAlong() {
        WatchedProcess process = start("sleep", "1000");
        await().until(() -> process.handle().descendants().count() == 2);
        List<ProcessHandle> all = process.handle().descendants().toList();

        process.close();

        assertFalse(process.handle().isAlive());
        assertTrue(all.stream().noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void endsWhenTheCommandEnds() throws Exception {
        WatchedProcess process = start("sh", "-c", "echo $GREETING");

        assertTrue(process.endsWithin(Duration.ofSeconds(10)));
        assertEquals("hello\n", Files.readString(folder.resolve("log")));
    }

    @Test
    void survivesTheInterruptOfATerminal() throws Exception {
        WatchedProcess process = start("sleep", "1000");

        new ProcessBuilder("kill", "-INT", String.valueOf(process.handle().pid()))
                .start()
                .waitFor();

        assertFalse(process.endsWithin(Duration.ofMillis(200)));
        process.close();
    }

    private WatchedProcess start(String... command) {
        return WatchedProcess.start(List.of(command), Map.of("GREETING", "hello"), folder, folder.resolve("log"));
    }
}
