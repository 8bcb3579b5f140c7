package dev.dateline.ingest;

import dev.dateline.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** Reads {@code text/plain}: a scraped page, a block a line, with the claims in the query. */
@ApplicationScoped
class PlainTextReader {

    /** What pages that are not the UTF-8 they should be are most often written in. */
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    Incoming read(byte[] content, MediaType mediaType, PageClaims said, Instant received) {
        String text = decode(content, mediaType);
        if (text.isBlank()) {
            throw Problems.malformed("empty-body", "The body is empty; expected is the text of a page");
        }
        return new ClaimReader(received, Problems::invalidParameter)
                .incoming(said, mediaType.toString(), content, new Page.Text(text));
    }

    private static String decode(byte[] content, MediaType mediaType) {
        Optional<Charset> declared = DeclaredCharset.of(mediaType);
        if (declared.isPresent()) {
            return new String(content, declared.get());
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, FALLBACK);
        }
    }
}
