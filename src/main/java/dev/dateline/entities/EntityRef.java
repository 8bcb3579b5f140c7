package dev.dateline.entities;

import dev.dateline.names.EntityType;
import java.util.Locale;

/**
 * One entity of the archive. A key alone does not tell Washington the town from Washington the man.
 *
 * @param type what it is
 * @param key its key
 */
public record EntityRef(EntityType type, String key) {

    /** Id of what is kept about it. */
    String id() {
        return type.name().toLowerCase(Locale.ROOT) + ":" + key;
    }
}
