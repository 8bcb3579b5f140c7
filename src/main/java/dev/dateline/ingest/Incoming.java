package dev.dateline.ingest;

import dev.dateline.clean.Claims;
import java.util.Optional;

/**
 * A submission as its reader understood it.
 *
 * @param id the id the client chose
 * @param mediaType media type of the content, with its charset where one was given
 * @param content the bytes as received
 * @param page the page in it
 * @param claims what the client says of the page
 * @param publishedClaim the claimed date or time as it was written
 * @param stated what only some formats have a place for
 */
record Incoming(
        Optional<String> id,
        String mediaType,
        byte[] content,
        Page page,
        Claims claims,
        Optional<String> publishedClaim,
        Stated stated) {

    Incoming withId(String chosen) {
        return new Incoming(Optional.of(chosen), mediaType, content, page, claims, publishedClaim, stated);
    }
}
