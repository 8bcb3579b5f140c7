package dev.dateline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The folder that the server and its data lie in: {@code .local} of the project, which Git ignores. Where the server's
 * user cannot get there (root's home is closed to others) it is a folder of the system's temporary one, always the same
 * for the same project.
 *
 * @param project the project's own folder
 * @param path the folder, which exists
 * @param user the user that the server runs as
 */
record LocalFolder(Path project, Path path, ServerUser user) {

    private static final Logger LOG = Logger.getLogger(LocalFolder.class);

    /** The folder of the project that we run in: the nearest one with a POM, upwards from the working directory. */
    static LocalFolder current() {
        Path here = Path.of("").toAbsolutePath();
        Path project = Stream.iterate(here, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("pom.xml")))
                .findFirst()
                .orElse(here);
        return of(project, ServerUser.current());
    }

    static LocalFolder of(Path project, ServerUser user) {
        Path path = project.resolve(".local");
        if (!user.canReach(project)) {
            String name = "dateline-" + Integer.toHexString(project.toString().hashCode());
            path = Path.of(System.getProperty("java.io.tmpdir"), name).toAbsolutePath();
            LOG.infof("Elasticsearch lies in %s: the user it runs as cannot enter %s", path, project);
        }
        try {
            Files.createDirectories(path);
            // Anybody can make a folder of a known name in the temporary one, and be there first
            if (!Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS).equals(user.own())) {
                throw new LocalElasticsearchException(path + " belongs to another user; remove it.");
            }
            return new LocalFolder(project, path, user);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + path, e);
        }
    }

    /** The home of the server, which is fetched if it is not there. */
    Path serverHome() {
        return new ElasticsearchDistribution(Maven.of(project), user).homeIn(path);
    }

    /** What dev mode keeps from one time to the next. */
    Path articles() {
        return path.resolve("elasticsearch");
    }

    /** An empty folder for one run of tests, below {@code target} if the server can get there. */
    Path fresh() {
        Path parent = user.canReach(project) ? project.resolve("target") : path;
        try {
            return Files.createTempDirectory(Files.createDirectories(parent), "elasticsearch-");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + parent, e);
        }
    }

    /** Deletes a folder with all in it. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
