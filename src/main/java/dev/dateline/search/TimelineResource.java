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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Counts the articles of a search over time. */
@Path("/api/timeline")
@Produces(APPLICATION_JSON)
@Tag(name = "search")
public class TimelineResource {

    private static final Parameters PARAMETERS =
            Parameters.of(SelectionParameters.NAMES).and("interval");

    private final TimelineSearch search;

    TimelineResource(TimelineSearch search) {
        this.search = search;
    }

    @GET
    @Operation(
            summary = "Count over time",
            description = "Articles that match by hour, day, week, month or year, intervals without an article"
                    + " included. Days and hours are those of the zone: where clocks are changed a day has 23 or 25"
                    + " hours.")
    @APIResponse(
            responseCode = "200",
            description = "Intervals with their counts",
            content =
                    @Content(
                            schema = @Schema(implementation = Timeline.class),
                            examples = @ExampleObject(name = "timeline", ref = "timeline")))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    @RunOnVirtualThread
    public Timeline timeline(
            @BeanParam SelectionParameters selection,
            @RestQuery
                    @Parameter(
                            description = "Length of an interval; by default the shortest of which at most 100 are"
                                    + " needed. At most 2,000 are given",
                            schema = @Schema(enumeration = {"hour", "day", "week", "month", "year"}))
                    String interval,
            @Context UriInfo uri) {
        PARAMETERS.check(uri);
        return search.of(Selection.of(selection), Parameters.choice("interval", interval, TimelineInterval.class));
    }
}
