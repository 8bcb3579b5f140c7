package dev.dateline.enrich.reference;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which keys are one, by a chain of keys to the fullest (union-find with path compression). */
final class Clusters {

    private final Map<String, String> fuller = new LinkedHashMap<>();

    /** Says that a key is of the same as another, whose name is fuller. */
    void join(String key, String full) {
        String from = root(key);
        String to = root(full);
        if (!from.equals(to)) {
            fuller.put(from, to);
        }
    }

    String root(String key) {
        String root = key;
        for (String next = fuller.get(root); next != null; next = fuller.get(root)) {
            root = next;
        }
        for (String at = key; !at.equals(root); ) {
            at = fuller.put(at, root);
        }
        return root;
    }
}
