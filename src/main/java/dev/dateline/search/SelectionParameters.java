package dev.dateline.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which articles are asked for, as it came; {@link Selection} is what it means. */
public record SelectionParameters(
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
                        description =
                                "Which time 'from' and 'to' are about: when the outlet published it, or when it first came here",
                        schema =
                                @Schema(
                                        enumeration = {"published", "indexed"},
                                        defaultValue = "published"))
                String dateField) {

    /** The names of the parameters. */
    public static final List<String> NAMES = List.of(
            "q", "outlet", "person", "organization", "place", "agency", "language", "from", "to", "zone", "dateField");

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
