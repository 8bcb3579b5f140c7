package dev.dateline.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;

/** A client that takes as much of an answer as it is told, and holds next to nothing in between. */
final class SlowClient implements AutoCloseable {

    private final Socket socket = new Socket();
    private final InputStream in;

    SlowClient(int port, String path) throws IOException {
        socket.setReceiveBufferSize(16 * 1024);
        socket.setSoTimeout(60_000);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n")
                        .getBytes(ISO_8859_1));
        in = socket.getInputStream();
    }

    /** Takes so many bytes. */
    String take(int bytes) throws IOException {
        return new String(in.readNBytes(bytes), ISO_8859_1);
    }

    /** Takes all there is, and what came until the connection ended, however it did. */
    String takeAll() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[64 * 1024];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                all.write(buffer, 0, n);
            }
        } catch (IOException e) {
            // The connection was reset: what came came
        }
        return all.toString(ISO_8859_1);
    }

    /** What an answer in chunks carries. */
    static String body(String answer) {
        StringBuilder body = new StringBuilder();
        int at = answer.indexOf("\r\n\r\n") + 4;
        while (at < answer.length()) {
            int end = answer.indexOf("\r\n", at);
            int length = Integer.parseInt(answer.substring(at, end), 16);
            body.append(answer, end + 2, end + 2 + length);
            at = end + 2 + length + 2;
        }
        return body.toString();
    }

    /** Whether an answer in chunks ended as a complete one does (RFC 9112, section 7.1). */
    static boolean isComplete(String answer) {
        return answer.endsWith("\r\n0\r\n\r\n");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
