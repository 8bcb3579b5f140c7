package dev.dateline.ingest;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;
import static jakarta.ws.rs.core.MediaType.TEXT_PLAIN;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.article.ArticleView;
import dev.dateline.entities.ArticleEntities;
import dev.dateline.http.BoundedBody;
import dev.dateline.http.KeyRequired;
import dev.dateline.http.Parameters;
import dev.dateline.http.Problems;
import dev.dateline.http.PublicAddress;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes single articles in. Bodies, answers and errors: docs/API.md. */
@Path("/api/articles")
@Produces(APPLICATION_JSON)
@Consumes({APPLICATION_JSON, TEXT_PLAIN, TEXT_HTML, SubmissionReader.NINJS})
@KeyRequired
@Tag(name = "ingest")
@SecurityRequirement(name = "apiKey")
@SecurityRequirement(name = "bearer")
@APIResponse(responseCode = "400", ref = "BadRequest")
@APIResponse(responseCode = "401", ref = "KeyRequired")
@APIResponse(responseCode = "413", ref = "TooLarge")
@APIResponse(responseCode = "422", ref = "NoArticleText")
@APIResponse(responseCode = "429", ref = "TooBusy")
@APIResponse(responseCode = "503", ref = "Unavailable")
public class IngestResource {

    private final IngestService service;
    private final SubmissionReader reader;
    private final ArticleEntities entities;
    private final PublicAddress address;
    private final long limit;

    IngestResource(
            IngestService service,
            SubmissionReader reader,
            ArticleEntities entities,
            PublicAddress address,
            IngestConfig config) {
        this.service = service;
        this.reader = reader;
        this.entities = entities;
        this.address = address;
        this.limit = config.maxArticleSize().asLongValue();
    }

    /** What became of an article, and the article; left out when it was canceled or must not be shown yet. */
    @Schema
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Ingested(Outcome outcome, Optional<ArticleView> article) {}

    /** What an article would be, and on request what every block of the page was taken for. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Preview(ArticleView article, Optional<Sources> sources, Optional<List<ExplainedBlock>> blocks) {}

    @POST
    @Operation(
            summary = "Take an article in",
            description = "Kept when this answers; searchable within a second, or at once with refresh."
                    + " Claims about a page in text or HTML go into the query.")
    @APIResponse(responseCode = "201", ref = "Created")
    @APIResponse(responseCode = "200", ref = "Kept")
    @RunOnVirtualThread
    public RestResponse<Ingested> post(
            @RequestBody(ref = "Article") InputStream body,
            @BeanParam PageClaims claims,
            @RestQuery @Parameter(ref = "refresh") String refresh,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return take(body, Optional.empty(), claims, refresh, headers, uri);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Take an article in under an id of the client's",
            description = "The id is a letter or digit, then at most 127 of letters, digits and . _ ~ : -")
    @APIResponse(responseCode = "201", ref = "Created")
    @APIResponse(responseCode = "200", ref = "Kept")
    @RunOnVirtualThread
    public RestResponse<Ingested> put(
            @RestPath String id,
            @RequestBody(ref = "Article") InputStream body,
            @BeanParam PageClaims claims,
            @RestQuery @Parameter(ref = "refresh") String refresh,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return take(body, Optional.of(id), claims, refresh, headers, uri);
    }

    @POST
    @Path("/preview")
    @Operation(
            summary = "See what would be indexed",
            description = "Stores nothing. With explain every block of the page, kept or not, and why.")
    @APIResponse(
            responseCode = "200",
            description = "What would be indexed",
            content =
                    @Content(
                            schema = @Schema(implementation = Preview.class),
                            examples = @ExampleObject(name = "preview", ref = "preview")))
    @RunOnVirtualThread
    public Preview preview(
            @RequestBody(ref = "Article") InputStream body,
            @BeanParam PageClaims claims,
            @RestQuery @Parameter(ref = "explain") String explain,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        boolean explained = Parameters.flag("explain", explain);
        try (Admission admission = service.admit()) {
            Incoming incoming = read(body, claims, headers, uri, "explain");
            Processed processed = service.preview(incoming);
            Optional<Explanation> explanation =
                    explained ? Optional.of(Explanation.of(incoming, processed)) : Optional.empty();
            return new Preview(
                    ArticleView.of(processed.article(), entities.asWritten(processed.article())),
                    explanation.map(Explanation::sources),
                    explanation.map(Explanation::blocks));
        }
    }

    private RestResponse<Ingested> take(
            InputStream body,
            Optional<String> id,
            PageClaims claims,
            String refresh,
            HttpHeaders headers,
            UriInfo uri) {
        boolean refreshAfter = Parameters.flag("refresh", refresh);
        try (Admission admission = service.admit()) {
            Incoming incoming = read(body, claims, headers, uri, "refresh");
            return answer(service.take(id.map(chosen -> under(chosen, incoming)).orElse(incoming), refreshAfter), uri);
        }
    }

    private Incoming read(InputStream body, PageClaims claims, HttpHeaders headers, UriInfo uri, String option) {
        reader.checkParameters(headers.getMediaType(), uri, option);
        byte[] content = BoundedBody.read(body, limit);
        return reader.read(content, headers.getMediaType(), claims, IngestService.now());
    }

    private RestResponse<Ingested> answer(Taken taken, UriInfo uri) {
        Ingested answer = new Ingested(
                taken.outcome(),
                taken.article()
                        .filter(article -> article.isPublic(IngestService.now()))
                        .map(article -> ArticleView.of(article, entities.asWritten(article))));
        if (taken.outcome() != Outcome.CREATED) {
            return RestResponse.ok(answer);
        }
        String id = taken.article().orElseThrow().id();
        return RestResponse.ResponseBuilder.<Ingested>created(
                        address.builder(uri, "api/articles/{id}").build(id))
                .entity(answer)
                .build();
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
