package dev.dateline.local;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The user that Elasticsearch runs as: ourselves, unless we are root. Elasticsearch refuses to run as root, so root
 * starts it as an unprivileged user and gives that user what it writes to.
 *
 * @param own our own user id
 * @param id the user and group id of the server
 */
record ServerUser(int own, int id) {

    /** The id of {@code nobody} nearly everywhere; the kernel's own overflow id. */
    private static final int NOBODY = 65534;

    static ServerUser current() {
        int own = (int) new UnixSystem().getUid();
        return new ServerUser(own, own == 0 ? NOBODY : own);
    }

    boolean isOther() {
        return id != own;
    }

    /** The command that runs the given one as this user. */
    List<String> run(List<String> command) {
        if (!isOther()) {
            return command;
        }
        if (!isOnPath("setpriv")) {
            throw new LocalElasticsearchException("Elasticsearch refuses to run as root, and setpriv (of util-linux), "
                    + "which would start it as another user, is not installed; install it, run as another user, "
                    + "or set ELASTICSEARCH_HOSTS to an Elasticsearch that runs.");
        }
        List<String> whole = new ArrayList<>(
                List.of("setpriv", "--reuid", String.valueOf(id), "--regid", String.valueOf(id), "--clear-groups"));
        whole.addAll(command);
        return whole;
    }

    /** Whether this user can enter the folder, going by the permissions for others of it and all above it. */
    boolean canReach(Path folder) {
        return !isOther()
                || Stream.iterate(folder.toAbsolutePath(), f -> f != null, Path::getParent)
                        .allMatch(ServerUser::isOpenToOthers);
    }

    /** Gives this user the folder and all in it; does nothing if we are that user. */
    void take(Path folder) throws IOException {
        if (!isOther()) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.setAttribute(path, "unix:uid", id, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", id, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static boolean isOpenToOthers(Path folder) {
        try {
            return Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the permissions of " + folder, e);
        }
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
