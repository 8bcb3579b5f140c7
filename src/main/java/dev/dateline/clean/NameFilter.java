package dev.dateline.clean;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A set of names as a Bloom filter of 256 bits with one hash (B. Bloom, <i>Space/time trade-offs in
 * hash coding with allowable errors</i>, CACM 1970). Names are capitalised words of four letters and
 * more that do not begin a sentence and are no day or month.
 */
final class NameFilter {

    private static final int SHORTEST = 4;
    private static final int WORDS = 4;
    private static final Set<String> DAYS_AND_MONTHS = daysAndMonths();

    private final long[] bits;

    NameFilter() {
        this(new long[WORDS]);
    }

    private NameFilter(long[] bits) {
        this.bits = bits;
    }

    NameFilter copy() {
        return new NameFilter(bits.clone());
    }

    void addNamesIn(String text) {
        boolean begins = true;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                start = start < 0 ? i : start;
                continue;
            }
            if (start >= 0) {
                if (!begins && i - start >= SHORTEST && Character.isUpperCase(text.charAt(start))) {
                    add(text.substring(start, i));
                }
                begins = false;
                start = -1;
            }
            begins |= c == '.' || c == '!' || c == '?' || c == ':' || c == '"' || c == '“';
        }
    }

    /** Drops what the other does not hold. */
    void keepOnly(NameFilter other) {
        for (int i = 0; i < WORDS; i++) {
            bits[i] &= other.bits[i];
        }
    }

    boolean isEmpty() {
        for (long word : bits) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    private void add(String name) {
        if (DAYS_AND_MONTHS.contains(name)) {
            return;
        }
        int hash = name.hashCode();
        int spread = (hash ^ hash >>> 16) * 0x9E3779B1;
        int bit = spread >>> 24;
        bits[bit >>> 6] |= 1L << (bit & 63);
    }

    private static Set<String> daysAndMonths() {
        return Stream.concat(
                        Arrays.stream(DayOfWeek.values())
                                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                        Arrays.stream(Month.values())
                                .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
