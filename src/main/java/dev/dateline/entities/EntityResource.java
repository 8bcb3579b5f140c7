package dev.dateline.entities;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import dev.dateline.article.EntityField;
import dev.dateline.http.Parameters;
import dev.dateline.http.Problems;
import dev.dateline.http.PublicAddress;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The people, organizations and places of the archive. Answers and errors: docs/API.md. */
@Path("/api/entities")
@Produces(APPLICATION_JSON)
@Tag(name = "entities")
@APIResponse(responseCode = "400", ref = "BadRequest")
@APIResponse(responseCode = "503", ref = "Unavailable")
public class EntityResource {

    private static final Parameters LIST = Parameters.of("type", "q", "size");
    private static final Parameters ONE = Parameters.of("type");
    private static final int LARGEST_SIZE = 100;
    private static final int DEFAULT_SIZE = 20;
    private static final int LONGEST_QUERY = 200;

    private final EntityCatalog catalog;
    private final PublicAddress address;

    EntityResource(EntityCatalog catalog, PublicAddress address) {
        this.catalog = catalog;
        this.address = address;
    }

    @GET
    @Operation(
            summary = "List entities",
            description = "The most frequent first; with q those of which some spelling has words that begin so.")
    @APIResponse(
            responseCode = "200",
            description = "Entities with the number of articles that name them",
            content =
                    @Content(
                            schema = @Schema(implementation = EntityList.class),
                            examples = @ExampleObject(name = "entities", ref = "entities")))
    @RunOnVirtualThread
    public EntityList list(
            @RestQuery
                    @Parameter(
                            description = "Only of this type",
                            schema = @Schema(enumeration = {"person", "organization", "place"}))
                    String type,
            @RestQuery @Parameter(description = "Beginnings of words of the name, in order", example = "lind") String q,
            @RestQuery
                    @Parameter(
                            description = "Entities at the most",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "100",
                                            defaultValue = "20"))
                    String size,
            @Context UriInfo uri) {
        LIST.check(uri);
        List<EntityField> types = EntityParameters.types(type);
        int most = Parameters.number("size", size, 1, LARGEST_SIZE, DEFAULT_SIZE);
        if (q != null && q.length() > LONGEST_QUERY) {
            throw Problems.invalidParameter("q", q, "at most " + LONGEST_QUERY + " characters");
        }
        return new EntityList(
                q == null || q.isBlank() ? catalog.mostFrequent(types, most) : catalog.beginning(types, q, most));
    }

    @GET
    @Path("/{key}")
    @Operation(
            summary = "Read an entity",
            description = "How articles spell it, how many there are over time, and who occurs with it. The key of an"
                    + " entity that was merged into another leads to that one. Where a person, an organization or a"
                    + " place share a key, type says which is meant; else it is the one that most articles name.")
    @APIResponse(
            responseCode = "200",
            description = "The entity",
            content =
                    @Content(
                            schema = @Schema(implementation = EntityPage.class),
                            examples = @ExampleObject(name = "entity", ref = "entity")))
    @APIResponse(responseCode = "404", description = "No article names an entity of that key")
    @RunOnVirtualThread
    public EntityPage get(
            @RestPath String key,
            @RestQuery
                    @Parameter(
                            description = "Which one, where several share a key",
                            schema = @Schema(enumeration = {"person", "organization", "place"}))
                    String type,
            @Context UriInfo uri) {
        ONE.check(uri);
        EntityRef entity =
                catalog.find(EntityParameters.types(type), key).orElseThrow(() -> Problems.entityNotFound(key));
        return catalog.page(entity, links(entity, uri)).orElseThrow(() -> Problems.entityNotFound(key));
    }

    private EntityPage.Links links(EntityRef entity, UriInfo uri) {
        String type = EntityField.of(entity.type()).parameter();
        return new EntityPage.Links(
                address.builder(uri, "api/entities")
                        .path(entity.key())
                        .queryParam("type", type)
                        .build()
                        .toString(),
                address.builder(uri, "api/articles")
                        .queryParam(type, entity.key())
                        .build()
                        .toString());
    }
}
