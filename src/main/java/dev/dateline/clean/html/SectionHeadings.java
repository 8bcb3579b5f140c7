package dev.dateline.clean.html;

import dev.dateline.data.DataFile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows the headings after which a page goes on with something else than its article: {@code section-headings.txt}. */
final class SectionHeadings {

    private static final Set<String> HEADINGS = read();

    private SectionHeadings() {}

    /** Whether a short text is such a heading; signs, figures and brackets around it do not count: {@code Comments (12)}. */
    static boolean contains(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        int end = words.indexOf('(') > 0 ? words.indexOf('(') : words.length();
        while (end > 0 && !Character.isLetter(words.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && !Character.isLetter(words.charAt(start))) {
            start++;
        }
        return HEADINGS.contains(words.substring(start, end));
    }

    private static Set<String> read() {
        Set<String> headings = new HashSet<>();
        for (List<String> row : DataFile.rows(SectionHeadings.class, "section-headings.txt", 1)) {
            for (String heading : row.getFirst().split(";")) {
                headings.add(heading.strip());
            }
        }
        return Set.copyOf(headings);
    }
}
