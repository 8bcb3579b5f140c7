package dev.dateline.article;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import dev.dateline.http.KeyRequired;
import dev.dateline.http.Parameters;
import dev.dateline.http.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** One article by its id. */
@Path("/api/articles/{id}")
@Produces(APPLICATION_JSON)
public class ArticleResource {

    private static final Parameters NONE = Parameters.of();
    private static final Parameters REFRESH = Parameters.of("refresh");

    private final Archive archive;

    ArticleResource(Archive archive) {
        this.archive = archive;
    }

    @GET
    @RunOnVirtualThread
    public RestResponse<ArticleView> get(@RestPath String id, @Context Request request, @Context UriInfo uri) {
        NONE.check(uri);
        Article article = archive.find(id).orElseThrow(() -> Problems.articleNotFound(id));
        EntityTag tag = new EntityTag(article.contentHash());
        Response.ResponseBuilder notModified = request.evaluatePreconditions(tag);
        return notModified != null
                ? RestResponse.ResponseBuilder.<ArticleView>create(RestResponse.Status.NOT_MODIFIED)
                        .tag(tag)
                        .build()
                : RestResponse.ResponseBuilder.ok(ArticleView.of(article))
                        .tag(tag)
                        .build();
    }

    @DELETE
    @KeyRequired
    @RunOnVirtualThread
    public RestResponse<Void> delete(@RestPath String id, @RestQuery String refresh, @Context UriInfo uri) {
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
