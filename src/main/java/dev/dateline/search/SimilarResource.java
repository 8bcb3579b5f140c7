package dev.dateline.search;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import dev.dateline.article.Archive;
import dev.dateline.article.Article;
import dev.dateline.http.Parameters;
import dev.dateline.http.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** More like an article. */
@Path("/api/articles/{id}/similar")
@Produces(APPLICATION_JSON)
@Tag(name = "search")
public class SimilarResource {

    private static final Parameters PARAMETERS =
            Parameters.of(SelectionParameters.NAMES).and("size");
    private static final int LARGEST_SIZE = 50;
    private static final int DEFAULT_SIZE = 5;

    private final Archive archive;
    private final SimilarSearch search;
    private final SearchPages pages;

    SimilarResource(Archive archive, SimilarSearch search, SearchPages pages) {
        this.archive = archive;
        this.search = search;
        this.pages = pages;
    }

    @GET
    @Operation(
            summary = "More like an article",
            description = "Articles that share its telling words and its people, organizations and places, the most"
                    + " similar first; copies of it are left out. The filters of a search narrow them.")
    @APIResponse(
            responseCode = "200",
            description = "Similar articles",
            content =
                    @Content(
                            schema = @Schema(implementation = SimilarArticles.class),
                            examples = @ExampleObject(name = "similar", ref = "similar")))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    @RunOnVirtualThread
    public SimilarArticles similar(
            @RestPath String id,
            @BeanParam SelectionParameters selection,
            @RestQuery
                    @Parameter(
                            description = "Articles at the most",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "50",
                                            defaultValue = "5"))
                    String size,
            @Context UriInfo uri) {
        PARAMETERS.check(uri);
        int most = Parameters.number("size", size, 1, LARGEST_SIZE, DEFAULT_SIZE);
        Selection among = Selection.of(selection);
        Article article = archive.find(id)
                .filter(found -> found.isPublic(Instant.now()))
                .orElseThrow(() -> Problems.articleNotFound(id));
        return new SimilarArticles(id, pages.hits(search.to(article, among, most)));
    }
}
