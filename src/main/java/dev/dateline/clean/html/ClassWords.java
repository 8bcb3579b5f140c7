package dev.dateline.clean.html;

import dev.dateline.data.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What class names and ids say of an element: the groups of {@code class-words.tsv}, one bit each. */
final class ClassWords {

    private static final ClassWords INSTANCE = new ClassWords();

    /** Remembers the names of one page, which are few and given often. For one thread. */
    static final class Known {
        private final Map<String, Long> bits = new HashMap<>();

        long bits(String name) {
            return name.isEmpty() ? 0 : bits.computeIfAbsent(name, INSTANCE::bits);
        }
    }

    private final List<String> groups = new ArrayList<>();
    private final PhraseFinder finder = new PhraseFinder();

    private ClassWords() {
        for (List<String> row : DataFile.rows(ClassWords.class, "class-words.tsv", 2)) {
            int group = groups.size();
            groups.add(row.get(0));
            add(row.get(1), group, false);
            if (row.size() > 2) {
                add(row.get(2), group, true);
            }
        }
        finder.build();
    }

    static ClassWords get() {
        return INSTANCE;
    }

    /** The names of the groups, in the order of their bits. */
    List<String> groups() {
        return List.copyOf(groups);
    }

    long bits(String name) {
        if (name.isEmpty()) {
            return 0;
        }
        long[] bits = {0};
        finder.find(name, 0, Math.min(name.length(), 300), (group, alone, start, end) -> {
            if (!alone || isAlone(name, start, end)) {
                bits[0] |= 1L << group;
            }
        });
        return bits[0];
    }

    private void add(String words, int group, boolean alone) {
        for (String word : words.split(";")) {
            if (!word.isBlank()) {
                finder.add(word.strip(), group, alone);
            }
        }
    }

    /** Whether a word is parted from its neighbours by a sign, a digit or a change of case, as in {@code topNav}. */
    private static boolean isAlone(String name, int start, int end) {
        boolean begins = start == 0
                || !Character.isLetter(name.charAt(start - 1))
                || Character.isLowerCase(name.charAt(start - 1)) && Character.isUpperCase(name.charAt(start));
        boolean ends = end == name.length()
                || !Character.isLetter(name.charAt(end))
                || Character.isUpperCase(name.charAt(end)) && Character.isLowerCase(name.charAt(end - 1));
        return begins && ends;
    }
}
