package dev.dateline.clean.html;

import dev.dateline.data.DataFile;
import java.util.ArrayList;
import java.util.List;

/** What the words near the ends of a block say of it: the groups of {@code phrases.tsv}. */
final class PhraseCues {

    private static final PhraseCues INSTANCE = new PhraseCues();
    private static final int HEAD = 100;
    private static final int TAIL = 60;

    private final List<String> groups = new ArrayList<>();
    private final PhraseFinder finder = new PhraseFinder();

    private PhraseCues() {
        for (List<String> row : DataFile.rows(PhraseCues.class, "phrases.tsv", 1)) {
            for (String phrase : row.get(1).split(";")) {
                finder.add(phrase, groups.size(), false);
            }
            groups.add(row.get(0));
        }
        finder.build();
    }

    static PhraseCues get() {
        return INSTANCE;
    }

    /** The names of the groups, in their order. */
    List<String> groups() {
        return List.copyOf(groups);
    }

    /**
     * For each group 2 where the text begins with a phrase of it, 1 where one stands near an end, else 0.
     *
     * @param into written from that position on
     */
    void read(String text, float[] into, int from) {
        PhraseFinder.Listener listener = (group, alone, start, end) -> {
            if (isFree(text, start, end)) {
                into[from + group] = Math.max(into[from + group], start == 0 ? 2 : 1);
            }
        };
        int head = Math.min(text.length(), HEAD);
        finder.find(text, 0, head, listener);
        finder.find(text, Math.max(head, text.length() - TAIL), text.length(), listener);
    }

    /** Whether no letter stands beside it. */
    private static boolean isFree(String text, int start, int end) {
        return (start == 0 || !Character.isLetter(text.charAt(start - 1)) || !Character.isLetter(text.charAt(start)))
                && (end == text.length()
                        || !Character.isLetter(text.charAt(end))
                        || !Character.isLetter(text.charAt(end - 1)));
    }
}
