package dev.dateline.publish;

import dev.dateline.search.ScanRequest;
import dev.dateline.search.SelectionParameters;
import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** An export as it was asked for; {@link ScanRequest} is what it means. */
record ExportParameters(
        @BeanParam SelectionParameters selection,
        @RestQuery
                @Parameter(
                        description = "Order of the articles",
                        schema =
                                @Schema(
                                        enumeration = {"newest", "oldest", "relevance"},
                                        defaultValue = "newest"))
                String sort) {

    ScanRequest request() {
        return ScanRequest.of(selection, sort);
    }
}
