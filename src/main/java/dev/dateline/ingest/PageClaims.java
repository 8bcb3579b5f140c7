package dev.dateline.ingest;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a client says of a scraped page, in the query of its request; all of it optional. */
record PageClaims(
        @RestQuery @Parameter(description = "An id of the client's") String id,
        @RestQuery @Parameter(description = "Address of the page") String url,
        @RestQuery @Parameter(description = "Name of who published it") String outlet,
        @RestQuery @Parameter(description = "The headline") String title,
        @RestQuery @Parameter(description = "A date, or an RFC 3339 time") String published,
        @RestQuery @Parameter(description = "BCP 47 language tag") String language) {}
