package dev.dateline.clean;

import dev.dateline.data.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of the rules, from {@code weights.tsv}. */
final class Weights {

    private static final Map<String, Double> VALUES = read();

    private Weights() {}

    /**
     * The number of that name.
     *
     * @throws IllegalStateException if the file has no such name
     */
    static double of(String name) {
        Double value = VALUES.get(name);
        if (value == null) {
            throw new IllegalStateException("weights.tsv has no " + name);
        }
        return value;
    }

    private static Map<String, Double> read() {
        Map<String, Double> values = new HashMap<>();
        for (List<String> row : DataFile.rows(Weights.class, "weights.tsv", 3)) {
            values.put(row.get(0), Double.valueOf(row.get(1)));
        }
        return Map.copyOf(values);
    }
}
