package dev.dateline.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.dateline.http.KeyRequired;
import dev.dateline.http.Parameters;
import dev.dateline.ingest.IngestService.Admission;
import io.quarkus.vertx.http.Uncompressed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Takes many articles in: NDJSON in, NDJSON out, an outcome a line in the order sent. Reading,
 * writing to Elasticsearch and answering go on together, a chunk at a time, so that a request of any
 * length takes the same memory.
 */
@Path("/api/articles/bulk")
public class BulkResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final Parameters PARAMETERS = Parameters.of("refresh");

    private final IngestService service;
    private final BulkIngest bulk;
    private final ObjectWriter json;
    private final IngestConfig config;

    BulkResource(IngestService service, BulkIngest bulk, ObjectMapper json, IngestConfig config) {
        this.service = service;
        this.bulk = bulk;
        this.json = json.writerFor(BulkOutcome.class);
        this.config = config;
    }

    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @KeyRequired
    // Outcomes are wanted as they come; compression would hold them back
    @Uncompressed
    @Tag(name = "ingest")
    @SecurityRequirement(name = "apiKey")
    @SecurityRequirement(name = "bearer")
    @Operation(
            summary = "Take many articles in",
            description =
                    "An article a line; an outcome a line, in the order sent. A bad line stops nothing; one that failed may be sent again when its outcome says retry.")
    @APIResponse(
            responseCode = "200",
            description = "Outcomes, as they come",
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(implementation = BulkOutcome.class),
                            examples = @ExampleObject(name = "bulkOutcomes", ref = "bulkOutcomes")))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "401", ref = "KeyRequired")
    @APIResponse(responseCode = "429", ref = "TooBusy")
    @RunOnVirtualThread
    public StreamingOutput bulk(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = NDJSON,
                                            schema = @Schema(implementation = ArticleJson.class),
                                            examples = @ExampleObject(name = "bulk", ref = "bulk")))
                    InputStream body,
            @RestQuery @Parameter(ref = "refresh") String refresh,
            @Context UriInfo uri) {
        PARAMETERS.check(uri);
        boolean refreshAfter = Parameters.flag("refresh", refresh);
        Admission admission = service.admit();
        return answer -> {
            try (admission) {
                NdjsonLines lines =
                        new NdjsonLines(body, config.maxArticleSize().asLongValue());
                for (List<NdjsonLines.Line> chunk = chunk(lines); !chunk.isEmpty(); chunk = chunk(lines)) {
                    write(bulk.take(chunk), answer);
                }
                if (refreshAfter) {
                    service.refresh();
                }
            }
        };
    }

    private List<NdjsonLines.Line> chunk(NdjsonLines lines) throws IOException {
        return lines.next(config.bulkChunk(), config.bulkChunkSize().asLongValue());
    }

    private void write(List<BulkOutcome> outcomes, OutputStream answer) throws IOException {
        for (BulkOutcome outcome : outcomes) {
            answer.write(json.writeValueAsBytes(outcome));
            answer.write('\n');
        }
        answer.flush();
    }
}
