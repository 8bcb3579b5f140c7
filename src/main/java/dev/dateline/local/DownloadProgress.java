package dev.dateline.local;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells every few seconds how much of the archive has arrived, going by the lines that Maven prints. A Maven that prints
 * other ones is waited for in silence.
 */
final class DownloadProgress implements Consumer<String> {

    /** {@code Progress (1): 12/947 MB}; with a decimal below ten. */
    private static final Pattern ARRIVED = Pattern.compile("(\\d+)(?:\\.\\d+)?/(\\d+) MB");

    private final int expectedMegabytes;
    private final Duration pause;
    private final Consumer<String> log;
    private Instant next = Instant.MIN;

    /**
     * @param expectedMegabytes the size of the archive, about; what is less than half of it is something else
     * @param pause the least time between two messages
     */
    DownloadProgress(int expectedMegabytes, Duration pause, Consumer<String> log) {
        this.expectedMegabytes = expectedMegabytes;
        this.pause = pause;
        this.log = log;
    }

    @Override
    public void accept(String line) {
        if (line.startsWith("Downloaded ") && line.contains(".zip ")) {
            log.accept("Unpacking Elasticsearch");
            return;
        }
        Matcher arrived = ARRIVED.matcher(line);
        if (arrived.find()
                && Integer.parseInt(arrived.group(2)) > expectedMegabytes / 2
                && Instant.now().isAfter(next)) {
            next = Instant.now().plus(pause);
            log.accept("Fetching Elasticsearch: %s of %s MB".formatted(arrived.group(1), arrived.group(2)));
        }
    }
}
