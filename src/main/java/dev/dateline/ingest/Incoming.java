package dev.dateline.ingest;

import dev.dateline.clean.Claims;
import java.util.Optional;

/**
 * A submission as its reader understood it.
 *
 * @param id the id the client chose
 * @param mediaType media type of the content, with its charset where one was given
 * @param content the bytes as received
 * @param text the page as text
 * @param claims what the client says of the page
 * @param publishedClaim the claimed date or time as it was written
 */
record Incoming(
        Optional<String> id,
        String mediaType,
        byte[] content,
        String text,
        Claims claims,
        Optional<String> publishedClaim) {

    Incoming withId(String chosen) {
        return new Incoming(Optional.of(chosen), mediaType, content, text, claims, publishedClaim);
    }
}
