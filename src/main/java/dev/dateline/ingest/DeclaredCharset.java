package dev.dateline.ingest;

import dev.dateline.http.Problems;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** The charset that a Content-Type declares. */
final class DeclaredCharset {

    private DeclaredCharset() {}

    /**
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is not one that is known
     */
    static Optional<Charset> of(MediaType mediaType) {
        String name = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (name == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw Problems.malformed(
                    "unsupported-charset", "The charset '" + name + "' of the Content-Type is not known; try utf-8");
        }
    }
}
