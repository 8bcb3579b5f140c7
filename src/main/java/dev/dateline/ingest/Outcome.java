package dev.dateline.ingest;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of one article that was sent. */
public enum Outcome {
    /** It is new. */
    CREATED,
    /** It replaced an earlier one of the same id. */
    UPDATED,
    /** The same was there already; nothing was written. */
    UNCHANGED,
    /** Its sender canceled it, and it is gone. */
    DELETED,
    /** It is not an article that can be taken; sending it again will not help. */
    REJECTED,
    /** It was not kept, through no fault of its own; sending it again may help. */
    FAILED;

    /** As it stands in JSON. */
    @JsonValue
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
