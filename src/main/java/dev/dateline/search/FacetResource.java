package dev.dateline.search;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import dev.dateline.http.Parameters;
import dev.dateline.http.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Collectors;
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

/** Finds values of one facet, for a reader who looks for one that a page of hits does not list. */
@Path("/api/facets/{field}")
@Produces(APPLICATION_JSON)
@Tag(name = "search")
public class FacetResource {

    private static final Parameters PARAMETERS =
            Parameters.of(SelectionParameters.NAMES).and("prefix").and("size");
    private static final int LARGEST_SIZE = 100;
    private static final int DEFAULT_SIZE = 20;
    private static final int LONGEST_PREFIX = 200;

    private final FacetSearch search;

    FacetResource(FacetSearch search) {
        this.search = search;
    }

    @GET
    @Operation(
            summary = "Find values of a facet",
            description = "Those of which a word begins like the prefix, in any case and with or without diacritics:"
                    + " of an outlet's name or id, of any spelling of a person, organization or place, of an agency's"
                    + " name, of a language's code or English name. Counted under the same filters as a search, but"
                    + " for the facet's own.")
    @APIResponse(
            responseCode = "200",
            description = "Values with their counts",
            content =
                    @Content(
                            schema = @Schema(implementation = FacetValues.class),
                            examples = @ExampleObject(name = "facetValues", ref = "facetValues")))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "404", description = "No facet of that name; the problem names those there are")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    @RunOnVirtualThread
    public FacetValues values(
            @RestPath
                    @Parameter(
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "outlet",
                                                "person",
                                                "organization",
                                                "place",
                                                "agency",
                                                "language"
                                            }))
                    String field,
            @RestQuery @Parameter(description = "Beginning of a word, and words after it", example = "trom")
                    String prefix,
            @RestQuery
                    @Parameter(
                            description = "Values at the most",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "100",
                                            defaultValue = "20"))
                    String size,
            @BeanParam SelectionParameters selection,
            @Context UriInfo uri) {
        Facet facet = facet(field);
        PARAMETERS.check(uri);
        int most = Parameters.number("size", size, 1, LARGEST_SIZE, DEFAULT_SIZE);
        String typed = prefix == null ? "" : prefix.strip();
        if (typed.length() > LONGEST_PREFIX) {
            throw Problems.invalidParameter("prefix", typed, "at most " + LONGEST_PREFIX + " characters");
        }
        Selection selected = Selection.of(selection);
        return new FacetValues(
                field,
                typed,
                typed.isEmpty()
                        ? search.mostFrequent(facet, selected, most)
                        : search.beginning(facet, typed, selected, most));
    }

    private static Facet facet(String name) {
        if (name.equals(Facet.PUBLISHED.parameter())) {
            throw Problems.facetNotFound(name, "articles are counted over time by /api/timeline");
        }
        return Facet.ofValues().stream()
                .filter(facet -> facet.parameter().equals(name))
                .findFirst()
                .orElseThrow(() -> Problems.facetNotFound(
                        name,
                        "there are: "
                                + Facet.ofValues().stream()
                                        .map(Facet::parameter)
                                        .collect(Collectors.joining(", "))));
    }
}
