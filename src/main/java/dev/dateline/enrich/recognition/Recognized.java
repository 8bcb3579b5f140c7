package dev.dateline.enrich.recognition;

import dev.dateline.names.EntityType;

/**
 * A name where it stands in an article.
 *
 * @param type what it names
 * @param paragraph {@link #TITLE} for the title, else the index of the paragraph in the body
 * @param start of the name in that text, in UTF-16 units, from 0
 * @param end behind its last character
 * @param text the name as it stands there
 */
public record Recognized(EntityType type, int paragraph, int start, int end, String text) {

    /** The paragraph of names in the title. */
    public static final int TITLE = -1;
}
