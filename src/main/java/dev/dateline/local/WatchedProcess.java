package dev.dateline.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A process that ends with this JVM, even if this JVM is killed. It runs below a shell that reads from us
 * ({@code watch.sh}); when the system closes that pipe, the shell stops it.
 */
final class WatchedProcess implements AutoCloseable {

    /** Longer than the ten seconds that the shell gives the command to stop by itself. */
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(15);

    private final Process shell;

    /**
     * Closes it at the end of the JVM and waits. The registered hook also keeps the process reachable for as long: one
     * that is collected closes its pipe.
     */
    private final Thread hook = new Thread(this::stop, "stop-local-elasticsearch");

    private WatchedProcess(Process shell) {
        this.shell = shell;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * @param environment added to ours
     * @param log the file that takes what the process prints; replaced if it exists
     */
    static WatchedProcess start(List<String> command, Map<String, String> environment, Path folder, Path log) {
        List<String> watched = new ArrayList<>(List.of("sh", "-c", script(), "watch"));
        watched.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(watched)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().putAll(environment);
        try {
            return new WatchedProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + command.getFirst(), e);
        }
    }

    ProcessHandle handle() {
        return shell.toHandle();
    }

    /** Waits until it ends, at most so long; whether it did. */
    boolean endsWithin(Duration time) throws InterruptedException {
        return shell.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Stops it and returns when it and all its children are gone. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is ending: the hook does the same as we do
        }
        stop();
    }

    private void stop() {
        stop(shell.toHandle(), () -> shell.getOutputStream().close());
    }

    /** Stops a process of this kind that another JVM started, and died. */
    static void stopOrphan(ProcessHandle shell) {
        // Its pipe is closed already
        stop(shell, () -> {});
    }

    private static void stop(ProcessHandle shell, Closing pipe) {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(shell), shell.descendants()).toList();
        try {
            pipe.close();
        } catch (IOException e) {
            // Then nobody reads from it: the shell is gone, or is about to be killed
        }
        if (!endWithin(STOPS_WITHIN, all)) {
            all.forEach(ProcessHandle::destroyForcibly);
            endWithin(STOPS_WITHIN, all);
        }
    }

    /** By looking, since {@code onExit()} needs threads of the common pool, and in a shutdown hook there may be none. */
    private static boolean endWithin(Duration time, List<ProcessHandle> processes) {
        Instant end = Instant.now().plus(time);
        while (processes.stream().anyMatch(ProcessHandle::isAlive)) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return true;
    }

    private static String script() {
        try (InputStream in = WatchedProcess.class.getResourceAsStream("watch.sh")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Closing {
        void close() throws IOException;
    }
}
