package dev.dateline.entities;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.http.BoundedBody;
import dev.dateline.http.KeyRequired;
import dev.dateline.http.Parameters;
import dev.dateline.http.Problems;
import dev.dateline.http.StrictJson;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
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

/** Lets operators merge, rename and hide entities. Bodies, answers and errors: docs/API.md. */
@Path("/api/admin/entities")
@Produces(APPLICATION_JSON)
@KeyRequired
@Tag(name = "admin")
@SecurityRequirement(name = "apiKey")
@SecurityRequirement(name = "bearer")
@APIResponse(responseCode = "400", ref = "BadRequest")
@APIResponse(responseCode = "401", ref = "KeyRequired")
@APIResponse(responseCode = "503", ref = "Unavailable")
public class EntityAdminResource {

    private static final Parameters NONE = Parameters.of();
    private static final Parameters TYPE = Parameters.of("type");
    private static final int LARGEST_BODY = 16 * 1024;

    private final DecisionService service;
    private final StrictJson<EntityChange> json;

    EntityAdminResource(DecisionService service, ObjectMapper mapper) {
        this.service = service;
        this.json = new StrictJson<>(mapper, EntityChange.class, "an object such as {\"hidden\": true}");
    }

    /** What was decided, by type and key. */
    @Schema(name = "EntityDecisions")
    public record DecisionList(List<DecisionView> decisions) {}

    @GET
    @Operation(summary = "List what was decided about entities")
    @APIResponse(
            responseCode = "200",
            description = "All decisions",
            content = @Content(schema = @Schema(implementation = DecisionList.class)))
    @RunOnVirtualThread
    public DecisionList list(@Context UriInfo uri) {
        NONE.check(uri);
        return new DecisionList(service.all().stream().map(DecisionView::of).toList());
    }

    @PUT
    @Path("/{key}")
    @Consumes(APPLICATION_JSON)
    @Operation(
            summary = "Merge, rename or hide an entity",
            description = "In place of what was decided about it before. It holds for the articles that are there and"
                    + " for those to come; answers when the articles are changed, or, with pending, while"
                    + " Elasticsearch goes on changing them.")
    @APIResponse(
            responseCode = "200",
            description = "Decided",
            content =
                    @Content(
                            schema = @Schema(implementation = DecisionView.class),
                            examples = @ExampleObject(name = "entityDecision", ref = "entityDecision")))
    @APIResponse(responseCode = "404", description = "There is no entity of that key")
    @RunOnVirtualThread
    public DecisionView put(
            @RestPath String key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = EntityChange.class),
                                            examples = @ExampleObject(name = "entityChange", ref = "entityChange")))
                    InputStream body,
            @Context UriInfo uri) {
        NONE.check(uri);
        EntityChange change = json.read(BoundedBody.read(body, LARGEST_BODY));
        DecisionService.Decided decided = service.decide(key, change);
        return DecisionView.of(decided.decision()).and(decided.rewritten());
    }

    @DELETE
    @Path("/{key}")
    @Operation(summary = "Take back what was decided about an entity")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "404", description = "Nothing was decided about it")
    @RunOnVirtualThread
    public RestResponse<Void> delete(
            @RestPath String key,
            @RestQuery
                    @Parameter(
                            description = "Which one, where several share a key",
                            schema = @Schema(enumeration = {"person", "organization", "place"}))
                    String type,
            @Context UriInfo uri) {
        TYPE.check(uri);
        EntityParameters.types(type);
        service.takeBack(key, Optional.ofNullable(type)).orElseThrow(() -> Problems.entityNotFound(key));
        return RestResponse.noContent();
    }
}
