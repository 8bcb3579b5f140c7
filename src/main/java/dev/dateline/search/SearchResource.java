package dev.dateline.search;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import dev.dateline.http.Parameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

/** Searches the archive. Parameters, envelope and errors: docs/API.md. */
@Path("/api/articles")
@Produces(APPLICATION_JSON)
public class SearchResource {

    private static final Parameters PARAMETERS = Parameters.of(SearchParameters.NAMES);

    private final ArticleSearch search;

    SearchResource(ArticleSearch search) {
        this.search = search;
    }

    @GET
    @RunOnVirtualThread
    public SearchPage search(@BeanParam SearchParameters parameters, @Context UriInfo uri) {
        PARAMETERS.check(uri);
        SearchRequest request = SearchRequest.of(parameters);
        return SearchPages.page(request, search.find(request), uri);
    }
}
