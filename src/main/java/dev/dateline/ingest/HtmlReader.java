package dev.dateline.ingest;

import dev.dateline.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;

/** Reads {@code text/html}: a whole page or its article's element, with the claims in the query. */
@ApplicationScoped
class HtmlReader {

    Incoming read(byte[] content, MediaType mediaType, PageClaims said, Instant received) {
        if (content.length == 0) {
            throw Problems.malformed("empty-body", "The body is empty; expected is a page in HTML");
        }
        return new ClaimReader(received, Problems::invalidParameter)
                .incoming(said, mediaType.toString(), content, new Page.Html(content, DeclaredCharset.of(mediaType)));
    }
}
