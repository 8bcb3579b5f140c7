package dev.dateline.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the word lists and tables that lie beside a package: one row a line, cells parted by tabs, {@code # } begins a
 * remark.
 */
public final class DataFile {

    private DataFile() {}

    /**
     * The rows of a resource.
     *
     * @param beside a class of the package that the resource lies beside
     * @param name the resource
     * @param cells how many cells each row has at least
     * @throws IllegalStateException if the resource is not in the jar, or a row has fewer cells than asked for
     */
    public static List<List<String>> rows(Class<?> beside, String name, int cells) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + name + " beside " + beside.getName());
            }
            List<List<String>> rows = new ArrayList<>();
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            for (int i = 0; i < lines.length; i++) {
                if (lines[i].isBlank() || lines[i].startsWith("# ") || lines[i].equals("#")) {
                    continue;
                }
                List<String> row = List.of(lines[i].strip().split("\t+"));
                if (row.size() < cells) {
                    throw new IllegalStateException(name + " line " + (i + 1) + ": " + row.size() + " cells, needs "
                            + cells + " parted by tabs");
                }
                rows.add(row);
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read resource " + name, e);
        }
    }

    /**
     * The first cells of a resource, for one that is a list.
     *
     * @throws IllegalStateException if the resource is not in the jar
     */
    public static List<String> column(Class<?> beside, String name) {
        return rows(beside, name, 1).stream().map(List::getFirst).toList();
    }

    /** The aliases in a cell, parted by semicolons. */
    public static List<String> list(String cell) {
        List<String> values = new ArrayList<>();
        for (String value : cell.split(";")) {
            if (!value.isBlank()) {
                values.add(value.strip());
            }
        }
        return values;
    }
}
