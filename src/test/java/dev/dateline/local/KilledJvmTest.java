package dev.dateline.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KilledJvmTest {

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(30);

    @Test
    void takesItsElasticsearchAlongAndLeavesTheDataFree() throws Exception {
        Path data = LocalFolder.current().fresh();
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServingJvm.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Long> server = ids(jvm.inputReader());
        assertTrue(server.stream().allMatch(KilledJvmTest::isAlive));

        jvm.destroyForcibly();

        assertEquals(137, jvm.waitFor(), "killed, with no time for hooks");
        await().atMost(STOPS_WITHIN).until(() -> server.stream().noneMatch(KilledJvmTest::isAlive));
        assertDoesNotThrow(() -> new DataClaim(data).makeFree());
        LocalFolder.delete(data);
    }

    private static List<Long> ids(BufferedReader output) {
        return output.lines()
                .filter(line -> line.startsWith("serving "))
                .flatMap(line -> Stream.of(line.split(" ")).skip(1).map(Long::valueOf))
                .limit(4)
                .toList();
    }

    private static boolean isAlive(long id) {
        return ProcessHandle.of(id).isPresent();
    }
}
