package dev.dateline.publish;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.ext.web.RoutingContext;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/**
 * What is sent to a client, watched: writing blocks while the client takes nothing, fails when it is
 * gone, and its connection is closed when it takes nothing for too long.
 */
final class ClientOutput extends FilterOutputStream {

    private final RoutingContext client;
    private final Vertx vertx;
    private final long patience;
    private final long timer;
    private volatile boolean gone;
    private volatile boolean writing;
    private volatile long since;

    /**
     * Begins to watch.
     *
     * @param patience how long it may take nothing
     * @param every how often to look
     * @param meanwhile done whenever there was a look, in a thread that may block
     */
    ClientOutput(OutputStream out, RoutingContext client, Duration patience, Duration every, Runnable meanwhile) {
        super(out);
        this.client = client;
        this.vertx = client.vertx();
        this.patience = patience.toNanos();
        client.addEndHandler(ended -> gone = true);
        this.timer = vertx.setPeriodic(Math.max(1, every.toMillis()), tick -> {
            if (writing && System.nanoTime() - since > this.patience) {
                abort();
            } else {
                Thread.ofVirtual().name("dateline-export").start(meanwhile);
            }
        });
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        begin();
        try {
            out.write(bytes, offset, length);
        } finally {
            writing = false;
        }
    }

    @Override
    public void flush() throws IOException {
        begin();
        try {
            out.flush();
        } finally {
            writing = false;
        }
    }

    /** Whether the client went away, or was sent away. */
    boolean isGone() {
        return gone;
    }

    /**
     * Ends the connection without the mark of a complete answer, so that nobody takes it for one. What
     * waits to be sent is thrown away: a connection that is closed in the usual way would send it first,
     * and with it the end of the answer, which the framework writes whatever happened before.
     */
    void abort() {
        gone = true;
        HttpServerRequest request = client.request();
        if (request.version() == HttpVersion.HTTP_2) {
            // Other answers share the connection
            client.response().reset();
        } else {
            // Past the handler of Vert.x, whose way to close is to wait for what cannot be sent
            ((HttpServerConnection) request.connection())
                    .channelHandlerContext()
                    .close();
        }
    }

    /** Ends the watch; the answer itself is ended by who began it. */
    @Override
    public void close() {
        vertx.cancelTimer(timer);
    }

    /** Vert.x takes what is written to a connection that is closed, and throws it away. */
    private void begin() throws IOException {
        if (gone || client.response().closed()) {
            gone = true;
            throw new IOException("The client is gone");
        }
        since = System.nanoTime();
        writing = true;
    }
}
