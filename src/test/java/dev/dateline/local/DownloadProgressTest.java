package dev.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DownloadProgressTest {

    private final List<String> told = new ArrayList<>();

    @Test
    void tellsHowMuchOfTheArchiveHasArrived() {
        progress(Duration.ZERO).accept("Progress (1): 120/947 MB");

        assertEquals(List.of("Fetching Elasticsearch: 120 of 947 MB"), told);
    }

    @Test
    void tellsNothingOfSmallerFiles() {
        progress(Duration.ZERO).accept("Progress (1): 1.2/3.4 MB");

        assertEquals(List.of(), told);
    }

    @Test
    void tellsItNowAndThen() {
        DownloadProgress progress = progress(Duration.ofHours(1));

        progress.accept("Progress (1): 1.2/947 MB");
        progress.accept("Progress (1): 2/947 MB");
        progress.accept("Downloaded from somewhere: archive-1.0.zip (947 MB at 90 MB/s)");

        assertEquals(List.of("Fetching Elasticsearch: 1 of 947 MB", "Unpacking Elasticsearch"), told);
    }

    private DownloadProgress progress(Duration pause) {
        return new DownloadProgress(950, pause, told::add);
    }
}
