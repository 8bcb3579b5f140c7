package dev.dateline.names;

import dev.dateline.data.DataFile;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes words in the letters a to z and digits: accents go, letters of other alphabets are transliterated by {@code
 * letters.tsv}. A word in a script that the table does not know becomes a short hash of it, which is stable and keeps it
 * apart from others.
 */
public final class Letters {

    private static final Map<Integer, String> TABLE = table();

    private Letters() {}

    /** A word in lower-case a to z and digits; empty if it has neither letter nor digit. */
    public static String plain(String word) {
        String lower = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length() + 2);
        boolean foreign = false;
        boolean latin = false;
        for (int i = 0; i < lower.length(); ) {
            int letter = lower.codePointAt(i);
            i += Character.charCount(letter);
            String written = written(letter);
            if (written != null) {
                plain.append(written);
                latin = true;
            } else if (Character.isLetterOrDigit(letter) || isMark(letter) && !latin) {
                foreign = true;
                latin = false;
            }
        }
        return foreign ? hash(lower) : plain.toString();
    }

    /** A letter {@code u} and eight hexadecimal digits that stand for a text (FNV-1a, 64 bits folded to 32). */
    static String hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return "u" + String.format("%08x", (int) (hash ^ hash >>> 32));
    }

    /** The letter in a to z, or null if that cannot be said; signs are nothing. */
    private static String written(int letter) {
        if (letter < 0x80) {
            return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' ? Character.toString(letter) : "";
        }
        String known = TABLE.get(letter);
        if (known != null) {
            return known;
        }
        String parted = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
        int first = parted.codePointAt(0);
        if (first == letter) {
            return null;
        }
        return first < 0x80 && Character.isLetterOrDigit(first) ? written(first) : TABLE.get(first);
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static Map<Integer, String> table() {
        Map<Integer, String> table = new HashMap<>();
        for (List<String> row : DataFile.rows(Letters.class, "letters.tsv", 1)) {
            for (String pair : row) {
                int equals = pair.indexOf('=');
                table.put(pair.codePointAt(0), pair.substring(equals + 1));
            }
        }
        return Map.copyOf(table);
    }
}
