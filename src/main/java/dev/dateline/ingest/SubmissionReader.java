package dev.dateline.ingest;

import dev.dateline.article.Submission;
import dev.dateline.http.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Base64;

/** Finds the reader for a media type; the same for what is sent now and for what was kept. */
@ApplicationScoped
class SubmissionReader {

    /** IPTC ninjs, News in JSON. */
    static final String NINJS = "application/vnd.iptc.ninjs+json";

    private static final MediaType NINJS_TYPE = MediaType.valueOf(NINJS);

    private static final Parameters OF_PAGES = Parameters.of("id", "url", "outlet", "title", "published", "language");
    private static final Parameters OF_JSON = Parameters.of();

    private final JsonReader json;
    private final PlainTextReader plainText;
    private final HtmlReader html;
    private final NinjsReader ninjs;

    SubmissionReader(JsonReader json, PlainTextReader plainText, HtmlReader html, NinjsReader ninjs) {
        this.json = json;
        this.plainText = plainText;
        this.html = html;
        this.ninjs = ninjs;
    }

    /**
     * Checks the parameters of a request: claims belong there only when the body has no place for them.
     *
     * @param option the one other parameter that the call knows
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names the one that is not known
     */
    void checkParameters(MediaType mediaType, UriInfo request, String option) {
        (isJson(mediaType) ? OF_JSON : OF_PAGES).and(option).check(request);
    }

    /**
     * Reads what was sent.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that says what is wrong with it
     */
    Incoming read(byte[] content, MediaType mediaType, PageClaims claims, Instant received) {
        if (NINJS_TYPE.isCompatible(mediaType)) {
            return ninjs.read(content, received);
        }
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(mediaType)) {
            return json.read(content, received);
        }
        return MediaType.TEXT_HTML_TYPE.isCompatible(mediaType)
                ? html.read(content, mediaType, claims, received)
                : plainText.read(content, mediaType, claims, received);
    }

    /** Reads what was kept, as it was read when it came. */
    Incoming read(Submission submission) {
        PageClaims claims = new PageClaims(
                submission.id(),
                submission.url().orElse(null),
                submission.outlet().orElse(null),
                submission.title().orElse(null),
                submission.published().orElse(null),
                submission.language().orElse(null));
        Incoming incoming = read(
                Base64.getDecoder().decode(submission.content()),
                MediaType.valueOf(submission.mediaType()),
                claims,
                submission.received());
        return incoming.withId(submission.id());
    }

    private static boolean isJson(MediaType mediaType) {
        return NINJS_TYPE.isCompatible(mediaType) || MediaType.APPLICATION_JSON_TYPE.isCompatible(mediaType);
    }
}
