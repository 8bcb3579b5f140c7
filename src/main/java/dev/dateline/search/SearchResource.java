package dev.dateline.search;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import dev.dateline.http.Parameters;
import dev.dateline.http.PublicAddress;
import dev.dateline.http.Tagged;
import dev.dateline.search.SearchAnswers.Answer;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Searches the archive. Parameters, envelope and errors: docs/API.md. */
@Path("/api/articles")
@Produces(APPLICATION_JSON)
public class SearchResource {

    private static final Parameters PARAMETERS = Parameters.of(SearchParameters.NAMES);

    private final ArticleSearch search;
    private final SearchPages pages;
    private final SearchAnswers answers;
    private final PublicAddress address;

    SearchResource(ArticleSearch search, SearchPages pages, SearchAnswers answers, PublicAddress address) {
        this.search = search;
        this.pages = pages;
        this.answers = answers;
        this.address = address;
    }

    @GET
    @Tag(name = "search")
    @Operation(
            summary = "Search",
            description =
                    "Articles that match, with snippets, and counts by outlet, entity and date over the whole result.")
    @APIResponse(
            responseCode = "200",
            description = "A page of hits; its links are Link headers too (RFC 8288), and it has an ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = SearchPage.class),
                            examples = @ExampleObject(name = "page", ref = "page")))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "410", ref = "CursorExpired")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    @RunOnVirtualThread
    public RestResponse<byte[]> search(
            @BeanParam SearchParameters parameters, @Context Request http, @Context UriInfo uri) {
        PARAMETERS.check(uri);
        SearchRequest request = SearchRequest.of(parameters);
        Answer answer = answers.of(address.of(uri).toString(), () -> pages.page(request, search.find(request), uri));
        return Tagged.answer(http, answer.tag(), () -> {
            RestResponse.ResponseBuilder<byte[]> ok = RestResponse.ResponseBuilder.ok(answer.body());
            answer.links().forEach(link -> ok.header(HttpHeaders.LINK, link));
            return ok;
        });
    }
}
