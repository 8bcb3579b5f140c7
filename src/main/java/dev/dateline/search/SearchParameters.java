package dev.dateline.search;

import jakarta.ws.rs.BeanParam;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** A search as it came; {@link SearchRequest} is what it means. */
record SearchParameters(
        @BeanParam SelectionParameters selection,
        @RestQuery
                @Parameter(
                        description = "Order of the hits; relevance when there are words, else newest",
                        schema = @Schema(enumeration = {"relevance", "newest", "oldest"}))
                String sort,
        @RestQuery
                @Parameter(
                        description = "Hits on a page",
                        schema =
                                @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "100", defaultValue = "10"))
                String size,
        @RestQuery
                @Parameter(
                        description = "Number of the page, from 1",
                        schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
                String page,
        @RestQuery
                @Parameter(
                        description = "Where to go on, as the link to the next page of the same search has it;"
                                + " reaches all hits, however many")
                String cursor,
        @RestQuery
                @Parameter(
                        description = "Facets wanted, separated by commas; none for none",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        defaultValue = "outlet,person,organization,place,agency,language,published"))
                String facets) {

    /** The names of the parameters a search knows. */
    static final List<String> NAMES = Stream.concat(
                    SelectionParameters.NAMES.stream(), Stream.of("sort", "size", "page", "cursor", "facets"))
            .toList();
}
