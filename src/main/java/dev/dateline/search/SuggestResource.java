package dev.dateline.search;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import dev.dateline.article.EntityField;
import dev.dateline.entities.EntityCatalog;
import dev.dateline.http.Parameters;
import dev.dateline.http.Problems;
import dev.dateline.search.Suggestions.Suggestion;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Completes what a reader types. */
@Path("/api/suggest")
@Produces(APPLICATION_JSON)
@Tag(name = "search")
public class SuggestResource {

    private static final Parameters PARAMETERS = Parameters.of("q", "size");
    private static final int LARGEST_SIZE = 20;
    private static final int DEFAULT_SIZE = 8;

    private final EntityCatalog catalog;

    SuggestResource(EntityCatalog catalog) {
        this.catalog = catalog;
    }

    @GET
    @Operation(
            summary = "Complete what is typed",
            description = "People, organizations and places of which some spelling has words that begin like it.")
    @APIResponse(
            responseCode = "200",
            description = "Completions",
            content =
                    @Content(
                            schema = @Schema(implementation = Suggestions.class),
                            examples = @ExampleObject(name = "suggestions", ref = "suggestions")))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    @RunOnVirtualThread
    public Suggestions suggest(
            @RestQuery @Parameter(description = "What was typed so far", example = "trom") String q,
            @RestQuery
                    @Parameter(
                            description = "Completions at the most",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "20",
                                            defaultValue = "8"))
                    String size,
            @Context UriInfo uri) {
        PARAMETERS.check(uri);
        int most = Parameters.number("size", size, 1, LARGEST_SIZE, DEFAULT_SIZE);
        String typed = q == null ? "" : q;
        if (typed.length() > Selection.LONGEST_QUERY) {
            throw Problems.invalidParameter("q", typed, "at most " + Selection.LONGEST_QUERY + " characters");
        }
        List<Suggestion> suggestions = catalog.beginning(List.of(EntityField.values()), typed, most).stream()
                .map(entity -> new Suggestion(entity.name(), entity.type(), entity.key(), entity.count()))
                .toList();
        return new Suggestions(typed, suggestions);
    }
}
