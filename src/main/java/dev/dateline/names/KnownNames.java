package dev.dateline.names;

import dev.dateline.data.DataFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the tables know of names: all spellings of an entity, and whose a spelling is. Used to widen queries. */
public final class KnownNames {

    /**
     * A spelling that the tables know.
     *
     * @param key as {@link NameKey} gives it
     * @param spelling as the table has it
     * @param caseSensitive whether it is a word too in lower case ({@code us}, {@code who}), so that it counts only as the
     *     table has it
     */
    public record Known(EntityType type, String key, String spelling, boolean caseSensitive) {}

    private static final KnownNames BUNDLED = new KnownNames();

    private final Map<EntityType, NameTable> tables =
            Map.of(EntityType.ORGANIZATION, OrganizationName.table(), EntityType.PLACE, PlaceName.table());
    private final Map<String, List<Known>> bySpelling = new HashMap<>();

    private KnownNames() {
        Set<String> words = new HashSet<>();
        DataFile.column(KnownNames.class, "case-sensitive.txt")
                .forEach(l -> words.addAll(Arrays.asList(l.split(" +"))));
        tables.forEach((type, table) -> {
            for (NameTable.Row row : table.rows()) {
                for (String name : row.names()) {
                    Known known = new Known(type, row.key(), name, words.contains(lower(name)));
                    bySpelling
                            .computeIfAbsent(lower(name), n -> new ArrayList<>(1))
                            .add(known);
                }
            }
        });
    }

    /** The names that come with the service. */
    public static KnownNames bundled() {
        return BUNDLED;
    }

    /** All spellings known of what a name stands for, the one that makes the key first; none if the tables lack it. */
    public List<String> aliases(EntityType type, String name) {
        return spellings(type, NameKey.of(type, name));
    }

    /** All spellings known of the entity under a key, the one that makes the key first; none if the tables lack it. */
    public List<String> spellings(EntityType type, String key) {
        NameTable table = tables.get(type);
        return table == null ? List.of() : table.names(key);
    }

    /**
     * Whose a spelling is; accents, case and full stops count as the table has them save that case does not count for
     * spellings that are no words.
     *
     * @param spelling one or a few words of a query
     * @return one for each entity that is so called; empty if the tables do not know it
     */
    public List<Known> find(String spelling) {
        List<Known> found = bySpelling.getOrDefault(lower(spelling), List.of());
        return found.stream()
                .filter(k -> !k.caseSensitive() || k.spelling().equals(spelling.strip()))
                .toList();
    }

    private static String lower(String spelling) {
        return spelling.strip().toLowerCase(Locale.ROOT);
    }
}
