package dev.dateline.clean.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables that lie beside this package: one row a line, cells parted by tabs, {@code #} for a remark. */
final class ResourceTable {

    private ResourceTable() {}

    /**
     * The rows of a resource.
     *
     * @throws IllegalStateException if the resource is not in the jar
     */
    static List<List<String>> rows(String name) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text(name).split("\n")) {
            if (!line.isBlank() && !line.startsWith("# ")) {
                rows.add(List.of(line.split("\t", -1)));
            }
        }
        return List.copyOf(rows);
    }

    private static String text(String name) {
        try (InputStream in = ResourceTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + name + " beside " + ResourceTable.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read resource " + name, e);
        }
    }
}
