package dev.dateline.search;

import java.util.List;

/**
 * A query of which some words were put in another spelling, all else left as it was typed.
 *
 * @param q the query
 * @param highlighted the same as HTML, escaped, with {@code <mark>} around the words that changed
 * @param edits letters that differ, all words together
 * @param quoted whether a word within quotes changed
 */
record Respelling(String q, String highlighted, int edits, boolean quoted) {

    /**
     * One word in another spelling.
     *
     * @param start where it stands in what was typed
     * @param end behind its last letter
     * @param word the other spelling
     * @param edits letters that differ
     * @param quoted whether it stands within quotes
     */
    record Change(int start, int end, String word, int edits, boolean quoted) {}

    /** Makes the changes, which do not overlap and are in order. */
    static Respelling of(String typed, List<Change> changes) {
        StringBuilder q = new StringBuilder();
        StringBuilder highlighted = new StringBuilder();
        int from = 0;
        for (Change change : changes) {
            String kept = typed.substring(from, change.start());
            q.append(kept).append(change.word());
            highlighted
                    .append(escaped(kept))
                    .append("<mark>")
                    .append(escaped(change.word()))
                    .append("</mark>");
            from = change.end();
        }
        q.append(typed, from, typed.length());
        highlighted.append(escaped(typed.substring(from)));
        return new Respelling(
                q.toString(),
                highlighted.toString(),
                changes.stream().mapToInt(Change::edits).sum(),
                changes.stream().anyMatch(Change::quoted));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#x27;")
                .replace("/", "&#x2F;");
    }
}
