package dev.dateline.publish;

import com.google.common.hash.Hashing;
import dev.dateline.http.Parameters;
import dev.dateline.http.PublicAddress;
import dev.dateline.search.SelectionParameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Date;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The first articles of a search as a feed; a reader that asks again is told when nothing changed. */
@Path("/api")
@Tag(name = "search")
@APIResponse(responseCode = "304", description = "Nothing changed since the answer that the request names")
@APIResponse(responseCode = "400", ref = "BadRequest")
@APIResponse(responseCode = "503", ref = "Unavailable")
public class FeedResource {

    private static final Parameters PARAMETERS =
            Parameters.of(SelectionParameters.NAMES).and("sort").and("size").and("page");

    private final Feeds feeds;
    private final PublishConfig config;
    private final PublicAddress address;
    private final AtomFormat atom = new AtomFormat();
    private final RssFormat rss = new RssFormat();
    private final JsonFeedFormat json;

    FeedResource(Feeds feeds, PublishConfig config, PublicAddress address, JsonFeedFormat json) {
        this.feeds = feeds;
        this.config = config;
        this.address = address;
        this.json = json;
    }

    @GET
    @Path("/articles.atom")
    @Produces(AtomFormat.MEDIA_TYPE)
    @Operation(summary = "A search as a feed in Atom", description = "RFC 4287. ETag and Last-Modified as usual.")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content =
                    @Content(
                            mediaType = AtomFormat.MEDIA_TYPE,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "atom", ref = "atom")))
    @RunOnVirtualThread
    public Response atom(
            @BeanParam FeedParameters parameters,
            @Context UriInfo uri,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer(parameters, atom, uri, request, headers);
    }

    @GET
    @Path("/articles.rss")
    @Produces(RssFormat.MEDIA_TYPE)
    @Operation(summary = "A search as a feed in RSS 2.0", description = "ETag and Last-Modified as usual.")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content =
                    @Content(
                            mediaType = RssFormat.MEDIA_TYPE,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "rss", ref = "rss")))
    @RunOnVirtualThread
    public Response rss(
            @BeanParam FeedParameters parameters,
            @Context UriInfo uri,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer(parameters, rss, uri, request, headers);
    }

    @GET
    @Path("/articles.feed.json")
    @Produces(JsonFeedFormat.MEDIA_TYPE)
    @Operation(summary = "A search as a JSON Feed", description = "Version 1.1. ETag and Last-Modified as usual.")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content =
                    @Content(
                            mediaType = JsonFeedFormat.MEDIA_TYPE,
                            schema = @Schema(implementation = JsonFeedFormat.Document.class),
                            examples = @ExampleObject(name = "jsonFeed", ref = "jsonFeed")))
    @RunOnVirtualThread
    public Response json(
            @BeanParam FeedParameters parameters,
            @Context UriInfo uri,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer(parameters, json, uri, request, headers);
    }

    private Response answer(
            FeedParameters parameters, FeedFormat format, UriInfo uri, Request request, HttpHeaders headers) {
        PARAMETERS.check(uri);
        Feeds.Dated dated = feeds.feed(parameters.request(), new FeedAddresses(address, uri));
        byte[] bytes = format.write(dated.feed());
        // Weak: compressed or not, it says the same
        EntityTag tag = new EntityTag(Hashing.sha256().hashBytes(bytes).toString(), true);
        boolean dates = !dated.changed().equals(Instant.EPOCH);
        Date changed = Date.from(dated.changed());
        Response.ResponseBuilder unchanged = null;
        // Whoever names a tag is answered by it alone (RFC 9110, section 13.1.3)
        if (headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null) {
            unchanged = request.evaluatePreconditions(tag);
        } else if (dates) {
            unchanged = request.evaluatePreconditions(changed);
        }
        CacheControl cached = new CacheControl();
        cached.setMaxAge((int) config.maxAge().toSeconds());
        cached.setNoTransform(false);
        Response.ResponseBuilder answer =
                unchanged == null ? Response.ok(bytes).header(HttpHeaders.CONTENT_TYPE, format.mediaType()) : unchanged;
        if (dates) {
            answer.lastModified(changed);
        }
        return answer.tag(tag).cacheControl(cached).build();
    }
}
