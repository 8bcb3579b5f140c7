package dev.dateline.local;

import java.io.IOException;
import java.nio.file.Path;

/** An empty local Elasticsearch for one measurement; it lies where the project keeps its own, and its data goes with it. */
public final class BenchElasticsearch implements AutoCloseable {

    private static final int HEAP_MEGABYTES = 512;

    private final LocalElasticsearch server;
    private final Path data;

    private BenchElasticsearch(LocalElasticsearch server, Path data) {
        this.server = server;
        this.data = data;
    }

    /** Starts one on a free port. */
    public static BenchElasticsearch start(Path project) {
        LocalFolder folder = LocalFolder.of(project, ServerUser.current());
        Path data = folder.fresh();
        return new BenchElasticsearch(LocalElasticsearch.start(folder.serverHome(), data, 0, HEAP_MEGABYTES), data);
    }

    /** Host and port. */
    public String hosts() {
        return server.hosts();
    }

    /** A port that is free now. */
    public static int freePort() {
        return LocalElasticsearch.freePort();
    }

    @Override
    public void close() throws IOException {
        server.close();
        LocalFolder.delete(data);
    }
}
