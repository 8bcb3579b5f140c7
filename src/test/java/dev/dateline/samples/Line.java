package dev.dateline.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to Elasticsearch that a test can cut, or make silent, and restore: a plain TCP relay. */
public final class Line implements AutoCloseable {

    private enum State {
        OPEN,
        CUT,
        SILENT
    }

    private final InetSocketAddress target;
    private final ServerSocket server;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile State state = State.OPEN;

    private Line(InetSocketAddress target, ServerSocket server) {
        this.target = target;
        this.server = server;
    }

    /** Opens a line to a server, given as host:port. */
    public static Line to(String hostAndPort) throws IOException {
        int colon = hostAndPort.lastIndexOf(':');
        InetSocketAddress target = new InetSocketAddress(
                hostAndPort.substring(0, colon), Integer.parseInt(hostAndPort.substring(colon + 1)));
        Line line = new Line(target, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(line::accept);
        return line;
    }

    /** Where clients connect, as host:port. */
    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /** Ends every connection, and every new one at once. */
    public void cut() {
        state = State.CUT;
        sockets.forEach(Line::close);
    }

    /** Accepts connections and answers nothing. */
    public void silence() {
        state = State.SILENT;
        sockets.forEach(Line::close);
    }

    /** Lets new connections through again; silent ones are ended. */
    public void restore() {
        state = State.OPEN;
        sockets.forEach(Line::close);
    }

    @Override
    public void close() throws IOException {
        cut();
        server.close();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                relay(server.accept());
            } catch (IOException e) {
                // The next client may fare better; a closed server ends the loop
            }
        }
    }

    private void relay(Socket client) throws IOException {
        sockets.add(client);
        if (state == State.CUT) {
            close(client);
            return;
        }
        if (state == State.SILENT) {
            return;
        }
        Socket upstream = new Socket(target.getAddress(), target.getPort());
        sockets.add(upstream);
        Thread.ofVirtual().start(() -> pump(client, upstream));
        Thread.ofVirtual().start(() -> pump(upstream, client));
    }

    private void pump(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
        } catch (IOException e) {
            // Either end went away: so does the other
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone either way
        }
    }
}
