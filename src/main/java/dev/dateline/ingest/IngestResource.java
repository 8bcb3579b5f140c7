package dev.dateline.ingest;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.TEXT_PLAIN;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.article.ArticleView;
import dev.dateline.clean.ClassifiedBlock;
import dev.dateline.http.BoundedBody;
import dev.dateline.http.KeyRequired;
import dev.dateline.http.Parameters;
import dev.dateline.http.Problems;
import dev.dateline.ingest.IngestService.Admission;
import dev.dateline.ingest.IngestService.Taken;
import dev.dateline.ingest.Pipeline.Processed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes single articles in. Bodies, answers and errors: docs/API.md. */
@Path("/api/articles")
@Produces(APPLICATION_JSON)
@KeyRequired
public class IngestResource {

    private static final Parameters JSON_PARAMETERS = Parameters.of("refresh");
    private static final Parameters TEXT_PARAMETERS =
            Parameters.of("id", "url", "outlet", "title", "published", "language", "refresh");
    private static final Parameters JSON_PREVIEW_PARAMETERS = Parameters.of("explain");
    private static final Parameters TEXT_PREVIEW_PARAMETERS =
            Parameters.of("id", "url", "outlet", "title", "published", "language", "explain");

    private final IngestService service;
    private final JsonReader json;
    private final PlainTextReader plainText;
    private final long limit;

    IngestResource(IngestService service, JsonReader json, PlainTextReader plainText, IngestConfig config) {
        this.service = service;
        this.json = json;
        this.plainText = plainText;
        this.limit = config.maxArticleSize().asLongValue();
    }

    /** What became of an article, and the article. */
    public record Ingested(Outcome outcome, ArticleView article) {}

    /** What an article would be, and on request what every block of the page was taken for. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Preview(ArticleView article, Optional<List<ClassifiedBlock>> blocks) {}

    @POST
    @Consumes(APPLICATION_JSON)
    @RunOnVirtualThread
    public RestResponse<Ingested> postJson(InputStream body, @RestQuery String refresh, @Context UriInfo uri) {
        JSON_PARAMETERS.check(uri);
        return take(body, content -> json.read(content, IngestService.now()), refresh, uri);
    }

    @POST
    @Consumes(TEXT_PLAIN)
    @RunOnVirtualThread
    public RestResponse<Ingested> postText(
            InputStream body,
            @BeanParam PageClaims claims,
            @RestQuery String refresh,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        TEXT_PARAMETERS.check(uri);
        return take(body, content -> text(content, claims, headers), refresh, uri);
    }

    @PUT
    @Path("/{id}")
    @Consumes(APPLICATION_JSON)
    @RunOnVirtualThread
    public RestResponse<Ingested> putJson(
            @RestPath String id, InputStream body, @RestQuery String refresh, @Context UriInfo uri) {
        JSON_PARAMETERS.check(uri);
        return take(body, content -> under(id, json.read(content, IngestService.now())), refresh, uri);
    }

    @PUT
    @Path("/{id}")
    @Consumes(TEXT_PLAIN)
    @RunOnVirtualThread
    public RestResponse<Ingested> putText(
            @RestPath String id,
            InputStream body,
            @BeanParam PageClaims claims,
            @RestQuery String refresh,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        TEXT_PARAMETERS.check(uri);
        return take(body, content -> under(id, text(content, claims, headers)), refresh, uri);
    }

    @POST
    @Path("/preview")
    @Consumes(APPLICATION_JSON)
    @RunOnVirtualThread
    public Preview previewJson(InputStream body, @RestQuery String explain, @Context UriInfo uri) {
        JSON_PREVIEW_PARAMETERS.check(uri);
        return preview(body, content -> json.read(content, IngestService.now()), explain);
    }

    @POST
    @Path("/preview")
    @Consumes(TEXT_PLAIN)
    @RunOnVirtualThread
    public Preview previewText(
            InputStream body,
            @BeanParam PageClaims claims,
            @RestQuery String explain,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        TEXT_PREVIEW_PARAMETERS.check(uri);
        return preview(body, content -> text(content, claims, headers), explain);
    }

    private RestResponse<Ingested> take(
            InputStream body, Function<byte[], Incoming> reader, String refresh, UriInfo uri) {
        boolean refreshAfter = Parameters.flag("refresh", refresh);
        try (Admission admission = service.admit()) {
            Taken taken = service.take(reader.apply(BoundedBody.read(body, limit)), refreshAfter);
            Ingested answer = new Ingested(taken.outcome(), ArticleView.of(taken.article()));
            return taken.outcome() == Outcome.CREATED
                    ? RestResponse.ResponseBuilder.<Ingested>created(uri.getBaseUriBuilder()
                                    .path("api/articles/{id}")
                                    .build(taken.article().id()))
                            .entity(answer)
                            .build()
                    : RestResponse.ok(answer);
        }
    }

    private Preview preview(InputStream body, Function<byte[], Incoming> reader, String explain) {
        boolean explained = Parameters.flag("explain", explain);
        try (Admission admission = service.admit()) {
            Processed processed = service.preview(reader.apply(BoundedBody.read(body, limit)));
            return new Preview(
                    ArticleView.of(processed.article()),
                    explained ? Optional.of(processed.text().blocks()) : Optional.empty());
        }
    }

    private Incoming text(byte[] content, PageClaims claims, HttpHeaders headers) {
        return plainText.read(content, headers.getMediaType(), claims, IngestService.now());
    }

    private static Incoming under(String id, Incoming incoming) {
        ClaimReader claims = new ClaimReader(IngestService.now(), Problems::invalidParameter);
        String chosen = claims.id(id).orElseThrow(() -> Problems.invalidParameter("id", id, "an id"));
        incoming.id().filter(other -> !other.equals(chosen)).ifPresent(other -> {
            throw Problems.invalidField(
                    "invalid-field", "id", "Field 'id' is '" + other + "' but the path says '" + chosen + "'");
        });
        return incoming.withId(chosen);
    }
}
