package dev.dateline.publish;

import dev.dateline.http.Parameters;
import dev.dateline.search.ScanRequest;
import dev.dateline.search.SelectionParameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** All articles of a search, as one long answer. */
@Path("/api")
@Tag(name = "search")
@APIResponse(responseCode = "400", ref = "BadRequest")
@APIResponse(responseCode = "429", ref = "TooManyExports")
@APIResponse(responseCode = "503", ref = "Unavailable")
public class ExportResource {

    private static final Parameters PARAMETERS =
            Parameters.of(SelectionParameters.NAMES).and("sort");

    private final Exports exports;
    private final NdjsonFormat ndjson;
    private final CsvFormat csv;
    private final PublishConfig config;

    ExportResource(Exports exports, NdjsonFormat ndjson, CsvFormat csv, PublishConfig config) {
        this.exports = exports;
        this.ndjson = ndjson;
        this.csv = csv;
        this.config = config;
    }

    @GET
    @Path("/articles.ndjson")
    @Produces(NdjsonFormat.MEDIA_TYPE)
    @Operation(
            summary = "All articles of a search, as lines of JSON",
            description = "An article a line, as it is by its id, all of one moment. An answer that was cut off ends"
                    + " without the end that HTTP gives to a complete one.")
    @APIResponse(
            responseCode = "200",
            description = "The articles, as they are read",
            content =
                    @Content(
                            mediaType = NdjsonFormat.MEDIA_TYPE,
                            schema = @Schema(ref = "Article"),
                            examples = @ExampleObject(name = "articleLines", ref = "articleLines")))
    @RunOnVirtualThread
    public RestResponse<StreamingOutput> ndjson(
            @BeanParam ExportParameters parameters, @Context UriInfo uri, @Context RoutingContext client) {
        return export(parameters, ndjson, uri, client);
    }

    @GET
    @Path("/articles.csv")
    @Produces(CsvFormat.MEDIA_TYPE)
    @Operation(
            summary = "All articles of a search, as a table",
            description = "CSV (RFC 4180) in UTF-8 with a header, an article a row, all of one moment. A cell that a"
                    + " spreadsheet would take for a formula has an apostrophe in front.")
    @APIResponse(
            responseCode = "200",
            description = "The articles, as they are read",
            content =
                    @Content(
                            mediaType = CsvFormat.MEDIA_TYPE,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "articleTable", ref = "articleTable")))
    @RunOnVirtualThread
    public RestResponse<StreamingOutput> csv(
            @BeanParam ExportParameters parameters, @Context UriInfo uri, @Context RoutingContext client) {
        return export(parameters, csv, uri, client);
    }

    private RestResponse<StreamingOutput> export(
            ExportParameters parameters, ExportFormat format, UriInfo uri, RoutingContext client) {
        PARAMETERS.check(uri);
        ScanRequest request = parameters.request();
        String file = "articles-" + LocalDate.now(ZoneOffset.UTC) + "." + format.extension();
        RestResponse.ResponseBuilder<StreamingOutput> answer = RestResponse.ResponseBuilder.<StreamingOutput>ok()
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        return client.request().method() == HttpMethod.HEAD
                ? answer.build()
                : answer.entity(new ExportStream(exports.begin(request, format), format, client, config))
                        .build();
    }
}
