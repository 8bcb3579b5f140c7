package dev.dateline.publish;

import dev.dateline.search.SelectionParameters;
import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** A feed as it was asked for; {@link FeedRequest} is what it means. */
record FeedParameters(
        @BeanParam SelectionParameters selection,
        @RestQuery
                @Parameter(
                        description = "Order of the articles",
                        schema =
                                @Schema(
                                        enumeration = {"newest", "oldest", "relevance"},
                                        defaultValue = "newest"))
                String sort,
        @RestQuery
                @Parameter(
                        description = "Articles in the feed",
                        schema =
                                @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "50"))
                String size,
        @RestQuery
                @Parameter(
                        description = "Number of the page, from 1",
                        schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
                String page) {

    FeedRequest request() {
        return FeedRequest.of(selection, sort, size, page);
    }
}
