package dev.dateline.search;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.http.Parameters;
import dev.dateline.http.Problems;
import dev.dateline.http.PublicAddress;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
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
import org.jboss.resteasy.reactive.RestResponse;

/** Completes what a reader types. */
@Path("/api/suggest")
@Tag(name = "search")
public class SuggestResource {

    private static final Parameters PARAMETERS = Parameters.of("q", "size");
    private static final int LARGEST_SIZE = 20;
    private static final int DEFAULT_SIZE = 8;
    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;
    private static final MediaType OPEN_SEARCH = MediaType.valueOf(OpenSearchSuggestions.TYPE);

    private final SuggestSearch search;
    private final PublicAddress address;
    private final ObjectMapper json;

    SuggestResource(SuggestSearch search, PublicAddress address, ObjectMapper json) {
        this.search = search;
        this.address = address;
        this.json = json;
    }

    @GET
    @Produces({APPLICATION_JSON, OpenSearchSuggestions.TYPE})
    @Operation(
            summary = "Complete what is typed",
            description = "Titles with these words in a row, the last of them begun: those that begin so first, the"
                    + " newer first. People, organizations and places of which some spelling has words that begin so,"
                    + " and outlets: those with the most articles first. One of each in turn. To Accept:"
                    + " application/x-suggestions+json the answer is in the format that browsers ask for.")
    @APIResponse(
            responseCode = "200",
            description = "Completions",
            content = {
                @Content(
                        mediaType = APPLICATION_JSON,
                        schema = @Schema(implementation = Suggestions.class),
                        examples = @ExampleObject(name = "suggestions", ref = "suggestions")),
                @Content(
                        mediaType = OpenSearchSuggestions.TYPE,
                        schema = @Schema(type = SchemaType.ARRAY),
                        examples = @ExampleObject(name = "openSearchSuggestions", ref = "openSearchSuggestions"))
            })
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    @RunOnVirtualThread
    public RestResponse<String> suggest(
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
            @Context Request request,
            @Context UriInfo uri)
            throws JsonProcessingException {
        PARAMETERS.check(uri);
        int most = Parameters.number("size", size, 1, LARGEST_SIZE, DEFAULT_SIZE);
        String typed = q == null ? "" : q;
        if (typed.length() > Selection.LONGEST_QUERY) {
            throw Problems.invalidParameter("q", typed, "at most " + Selection.LONGEST_QUERY + " characters");
        }
        Suggestions suggestions = new Suggestions(typed, search.complete(typed, most));
        Variant wanted =
                request.selectVariant(List.of(new Variant(JSON, "", null), new Variant(OPEN_SEARCH, "", null)));
        boolean openSearch = wanted != null && wanted.getMediaType().isCompatible(OPEN_SEARCH);
        // Written here: to Accept: application/* the framework would write what toString says
        return RestResponse.ResponseBuilder.ok(json.writeValueAsString(
                        openSearch ? OpenSearchSuggestions.of(suggestions, address.base(uri)) : suggestions))
                .type(openSearch ? OPEN_SEARCH : JSON)
                .header("Vary", "Accept")
                .build();
    }
}
