package dev.dateline.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The query of a search as it came; {@link SearchRequest} is what it means. */
record SearchParameters(
        @RestQuery
                @Parameter(
                        description = "Words, all of which must occur; \"phrases\"; -not; OR; prefix*",
                        example = "harbour strike")
                String q,
        @RestQuery
                @Parameter(
                        description = "Id of an outlet; repeatable: any of them; with a minus before it: none of them",
                        example = "harbourpost.example")
                List<String> outlet,
        @RestQuery
                @Parameter(
                        description = "Key or any spelling of a person; repeatable and excludable like outlet",
                        example = "laxmi-thapa")
                List<String> person,
        @RestQuery
                @Parameter(
                        description = "Key or any spelling of an organization; repeatable and excludable",
                        example = "world-health-organization")
                List<String> organization,
        @RestQuery
                @Parameter(
                        description = "Key or any spelling of a place; repeatable and excludable",
                        example = "norway")
                List<String> place,
        @RestQuery
                @Parameter(
                        description = "Name of a news agency; repeatable and excludable",
                        example = "Halyard News Service")
                List<String> agency,
        @RestQuery @Parameter(description = "BCP 47 code of a language; repeatable and excludable", example = "en")
                List<String> language,
        @RestQuery @Parameter(description = "Published at or after this date or RFC 3339 time", example = "2026-09-01")
                String from,
        @RestQuery
                @Parameter(
                        description = "Published at or before this date (its whole day) or RFC 3339 time",
                        example = "2026-10-31")
                String to,
        @RestQuery
                @Parameter(
                        description = "Time zone in which dates are meant and counted",
                        schema = @Schema(type = SchemaType.STRING, defaultValue = "UTC", examples = "Europe/Istanbul"))
                String zone,
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
                        description = "Facets wanted, separated by commas; none for none",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        defaultValue = "outlet,person,organization,place,agency,language,published"))
                String facets) {

    /** The names of the parameters a search knows. */
    static final String[] NAMES = {
        "q",
        "outlet",
        "person",
        "organization",
        "place",
        "agency",
        "language",
        "from",
        "to",
        "zone",
        "sort",
        "size",
        "page",
        "facets"
    };

    /** The values given for a facet; null where there are none. */
    List<String> values(Facet facet) {
        return switch (facet) {
            case OUTLET -> outlet;
            case PERSON -> person;
            case ORGANIZATION -> organization;
            case PLACE -> place;
            case AGENCY -> agency;
            case LANGUAGE -> language;
            case PUBLISHED -> null;
        };
    }
}
