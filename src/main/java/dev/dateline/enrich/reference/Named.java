package dev.dateline.enrich.reference;

import dev.dateline.names.EntityType;

/**
 * A name that stands in an article.
 *
 * @param paragraph index into the body, or {@link #TITLE}
 * @param start offset of the first character in that paragraph, in UTF-16 units
 * @param end offset after the last character
 * @param text what stands there
 */
public record Named(EntityType type, int paragraph, int start, int end, String text) {

    /** The paragraph that the title is. */
    public static final int TITLE = -1;
}
