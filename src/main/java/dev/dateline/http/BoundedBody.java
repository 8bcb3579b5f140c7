package dev.dateline.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads a body up to a limit, whether or not its length was announced. */
public final class BoundedBody {

    private BoundedBody() {}

    /**
     * All bytes of the body.
     *
     * @param limit in bytes
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 413 when there are more; the rest is not
     *     read into memory
     */
    public static byte[] read(InputStream body, long limit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                if (bytes.size() + (long) n > limit) {
                    throw Problems.bodyTooLarge(limit);
                }
                bytes.write(buffer, 0, n);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
