package dev.dateline.bench.names;

import dev.dateline.names.EntityType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Two spellings and whether they mean the same.
 *
 * @param half {@code A}, which is for tuning, or {@code B}, whose errors nobody looks at
 */
record NamePair(EntityType type, String one, String other, boolean same, char half) {

    static List<NamePair> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("# "))
                .map(line -> of(line.split("\t")))
                .toList();
    }

    private static NamePair of(String[] cells) {
        return new NamePair(
                EntityType.valueOf(cells[0]),
                cells[1],
                cells[2],
                cells[3].equals("same"),
                half(cells[0] + "\t" + cells[1] + "\t" + cells[2]));
    }

    /** By a hash of the row (FNV-1a), so that a row keeps its half whatever is added. */
    private static char half(String row) {
        int hash = 0x811c9dc5;
        for (byte b : row.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x01000193;
        }
        return ((hash ^ hash >>> 16) & 1) == 0 ? 'A' : 'B';
    }
}
