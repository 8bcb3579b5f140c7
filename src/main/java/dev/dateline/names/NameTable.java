package dev.dateline.names;

import dev.dateline.data.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A table of names with their aliases: which spelling is whose, and how each is spelled. */
final class NameTable {

    /**
     * One row.
     *
     * @param names the spellings, the one that makes the key first
     */
    record Row(String key, List<String> names) {}

    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /**
     * Reads tables.
     *
     * @param phrase what all spellings of a name that differ in signs, case and the like have in common
     * @param column of the name; the aliases stand in the next
     * @throws IllegalStateException if an alias stands in two rows
     */
    NameTable read(String resource, int column, UnaryOperator<String> phrase) {
        for (List<String> cells : DataFile.rows(NameTable.class, resource, column + 1)) {
            LinkedHashSet<String> names = new LinkedHashSet<>();
            names.add(cells.get(column));
            if (cells.size() > column + 1 && !cells.get(column + 1).equals("-")) {
                names.addAll(DataFile.list(cells.get(column + 1)));
            }
            String key = phrase.apply(cells.get(column));
            rows.put(key, new Row(key, List.copyOf(names)));
            for (String name : names) {
                String other = keys.put(phrase.apply(name), key);
                if (other != null && !other.equals(key)) {
                    throw new IllegalStateException(resource + ": " + name + " stands with " + other + " and with "
                            + key + "; it can be one only");
                }
            }
        }
        return this;
    }

    /** The key of a phrase, or the phrase itself. */
    String key(String phrase) {
        return keys.getOrDefault(phrase, phrase);
    }

    boolean knows(String phrase) {
        return keys.containsKey(phrase);
    }

    /** The spellings under a key; none for one that is not in the table. */
    List<String> names(String key) {
        Row row = rows.get(key);
        return row == null ? List.of() : row.names();
    }

    List<Row> rows() {
        return new ArrayList<>(rows.values());
    }
}
