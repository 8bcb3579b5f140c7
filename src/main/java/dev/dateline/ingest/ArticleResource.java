package dev.dateline.ingest;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.dateline.article.Archive;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleView;
import dev.dateline.article.EntityView;
import dev.dateline.enrich.ContentHash;
import dev.dateline.entities.ArticleEntities;
import dev.dateline.http.KeyRequired;
import dev.dateline.http.Parameters;
import dev.dateline.http.Problems;
import dev.dateline.http.Tagged;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** One article by its id. */
@Path("/api/articles/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "articles")
@APIResponse(responseCode = "400", ref = "BadRequest")
@APIResponse(responseCode = "404", ref = "NotFound")
@APIResponse(responseCode = "503", ref = "Unavailable")
public class ArticleResource {

    private static final Parameters EXPLAIN = Parameters.of("explain");
    private static final Parameters REFRESH = Parameters.of("refresh");

    private final Archive archive;
    private final IngestService service;
    private final ArticleEntities entities;

    ArticleResource(Archive archive, IngestService service, ArticleEntities entities) {
        this.archive = archive;
        this.service = service;
        this.entities = entities;
    }

    /** An article, and on request what every block of its page was taken for. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Explained(
            @JsonUnwrapped ArticleView article, Optional<Sources> sources, Optional<List<ExplainedBlock>> blocks) {}

    @GET
    @Operation(
            summary = "An article",
            description = "As last acknowledged, whether searchable yet or not. ETag and If-None-Match as usual."
                    + " With explain also every block of the page it was found in, kept or not, and why.")
    @APIResponse(
            responseCode = "200",
            description = "The article",
            content =
                    @Content(
                            schema = @Schema(implementation = ArticleView.class),
                            examples = @ExampleObject(name = "article", ref = "article")))
    @RunOnVirtualThread
    public RestResponse<Explained> get(
            @RestPath String id,
            @RestQuery @Parameter(ref = "explain") String explain,
            @Context Request request,
            @Context UriInfo uri) {
        EXPLAIN.check(uri);
        boolean explained = Parameters.flag("explain", explain);
        Article article = archive.find(id)
                .filter(found -> found.isPublic(Instant.now()))
                .orElseThrow(() -> Problems.articleNotFound(id));
        ArticleView view = ArticleView.of(article, entities.of(article));
        if (explained) {
            Optional<Explanation> explanation = service.explain(id);
            return RestResponse.ok(
                    new Explained(view, explanation.map(Explanation::sources), explanation.map(Explanation::blocks)));
        }
        return Tagged.answer(
                request,
                tag(article, view),
                () -> RestResponse.ResponseBuilder.ok(new Explained(view, Optional.empty(), Optional.empty())));
    }

    /** What is called how is decided outside the article, so it is part of the tag. */
    private static String tag(Article article, ArticleView view) {
        ContentHash hash = new ContentHash().add(Optional.of(article.contentHash()));
        for (List<EntityView> entities : List.of(view.people(), view.organizations(), view.places())) {
            hash.add(entities.stream()
                    .map(entity -> entity.key() + " " + entity.name())
                    .toList());
        }
        return hash.hex();
    }

    @DELETE
    @Operation(
            summary = "Remove an article",
            description = "With the submission it was made from; there is no way back.")
    @SecurityRequirement(name = "apiKey")
    @SecurityRequirement(name = "bearer")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "401", ref = "KeyRequired")
    @KeyRequired
    @RunOnVirtualThread
    public RestResponse<Void> delete(
            @RestPath String id, @RestQuery @Parameter(ref = "refresh") String refresh, @Context UriInfo uri) {
        REFRESH.check(uri);
        boolean refreshAfter = Parameters.flag("refresh", refresh);
        if (!archive.delete(id)) {
            throw Problems.articleNotFound(id);
        }
        if (refreshAfter) {
            archive.refresh();
        }
        return RestResponse.noContent();
    }
}
