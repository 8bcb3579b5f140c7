package dev.dateline.ingest;

import java.nio.charset.Charset;
import java.util.Optional;

/** A page as a reader found it, before cleaning. */
sealed interface Page {

    /** Text, a block a line. */
    record Text(String text) implements Page {}

    /**
     * HTML, the whole page or an element of it.
     *
     * @param content its bytes
     * @param declared charset that the request declared
     */
    record Html(byte[] content, Optional<Charset> declared) implements Page {}
}
