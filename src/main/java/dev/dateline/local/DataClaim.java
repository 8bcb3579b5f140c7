package dev.dateline.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * Which process runs a server on a data folder, and for which JVM: a file in that folder. A process is known again by
 * its id and the time it started, since ids come round.
 */
final class DataClaim {

    private final Path file;

    DataClaim(Path folder) {
        file = folder.resolve("running.properties");
    }

    /**
     * Makes sure that no server runs on the data: one whose JVM has died is stopped.
     *
     * @throws LocalElasticsearchException if one runs for a JVM that is alive
     */
    void makeFree() {
        Properties claim = read();
        Optional<ProcessHandle> server = running(claim, "server");
        if (server.isEmpty()) {
            return;
        }
        Optional<ProcessHandle> jvm = running(claim, "jvm");
        if (jvm.isPresent()) {
            throw new LocalElasticsearchException(
                    ("An Elasticsearch runs on %s already, on port %s, for process %d; end that process, "
                                    + "or share its server by setting ELASTICSEARCH_HOSTS=127.0.0.1:%2$s.")
                            .formatted(
                                    file.getParent(),
                                    claim.getProperty("port"),
                                    jvm.get().pid()));
        }
        WatchedProcess.stopOrphan(server.get());
    }

    void write(ProcessHandle server, int port) {
        Properties claim = new Properties();
        claim.setProperty("port", String.valueOf(port));
        put(claim, "server", server);
        put(claim, "jvm", ProcessHandle.current());
        try (Writer out = Files.newBufferedWriter(file)) {
            claim.store(out, "The Elasticsearch that runs on this folder");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private Properties read() {
        Properties claim = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                claim.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
        }
        return claim;
    }

    private static void put(Properties claim, String name, ProcessHandle process) {
        claim.setProperty(name + ".pid", String.valueOf(process.pid()));
        claim.setProperty(name + ".started", started(process));
    }

    private static Optional<ProcessHandle> running(Properties claim, String name) {
        return Optional.ofNullable(claim.getProperty(name + ".pid"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(process -> started(process).equals(claim.getProperty(name + ".started")));
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
