package dev.dateline.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.jboss.logging.Logger;

/**
 * The server's files. They are fetched by Maven and unpacked once; {@code distribution.properties} says what is fetched
 * and why it is that.
 */
final class ElasticsearchDistribution {

    private static final Logger LOG = Logger.getLogger(ElasticsearchDistribution.class);

    private static final Duration PROGRESS_EVERY = Duration.ofSeconds(3);

    private final Properties distribution = new Properties();
    private final Maven maven;
    private final ServerUser user;

    ElasticsearchDistribution(Maven maven, ServerUser user) {
        this.maven = maven;
        this.user = user;
        try (InputStream in = ElasticsearchDistribution.class.getResourceAsStream("distribution.properties")) {
            distribution.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The server's home below the folder, fetched if it is not there. Waits for another process that fetches it.
     *
     * @throws LocalElasticsearchException if Maven fails
     */
    Path homeIn(Path folder) {
        Path home = folder.resolve("elasticsearch-" + distribution.getProperty("version"));
        // A lock of the file system is held by a JVM, hence one within it as well
        synchronized (ElasticsearchDistribution.class) {
            if (Files.isDirectory(home)) {
                return home;
            }
            try (FileChannel file = FileChannel.open(
                            folder.resolve("fetching.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = file.lock()) {
                if (!Files.isDirectory(home)) {
                    fetchTo(home);
                }
                return home;
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write to " + folder, e);
            }
        }
    }

    private void fetchTo(Path home) throws IOException {
        LOG.infof(
                "Getting Elasticsearch %s, once: out of the local Maven repository, else about %s MB are downloaded",
                distribution.getProperty("version"), distribution.getProperty("megabytes"));
        Path unpacking = Files.createTempDirectory(home.getParent(), "unpacking-");
        try {
            // Not in batch mode: there Maven does not tell how far it is
            maven.run(
                    unpacking,
                    List.of(
                            distribution.getProperty("goal"),
                            "-Dartifact=" + distribution.getProperty("artifact"),
                            "-DoutputDirectory=" + unpacking.resolve("out"),
                            "-Dmdep.unpack.includes=" + distribution.getProperty("include"),
                            "-Dmdep.unpack.excludes=" + distribution.getProperty("exclude")),
                    new DownloadProgress(
                            Integer.parseInt(distribution.getProperty("megabytes")), PROGRESS_EVERY, LOG::info));
            Path unpacked = unpacking.resolve("out").resolve(distribution.getProperty("home"));
            user.take(unpacked);
            Files.move(unpacked, home, StandardCopyOption.ATOMIC_MOVE);
            LOG.infof("Elasticsearch %s lies in %s", distribution.getProperty("version"), home);
        } finally {
            LocalFolder.delete(unpacking);
        }
    }
}
