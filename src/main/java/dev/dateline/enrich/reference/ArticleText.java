package dev.dateline.enrich.reference;

import java.util.List;
import java.util.Optional;

/** The text around a name. */
record ArticleText(Optional<String> title, List<String> paragraphs) {

    private static final int NEAR = 120;

    /** Up to {@value #NEAR} characters before a name, in its paragraph; empty where its offsets are of no text. */
    String before(Named named) {
        String text = text(named);
        return holds(text, named) ? text.substring(Math.max(0, named.start() - NEAR), named.start()) : "";
    }

    /** Up to {@value #NEAR} characters after a name. */
    String after(Named named) {
        String text = text(named);
        return holds(text, named) ? text.substring(named.end(), Math.min(text.length(), named.end() + NEAR)) : "";
    }

    private String text(Named named) {
        if (named.paragraph() == Named.TITLE) {
            return title.orElse("");
        }
        return named.paragraph() >= 0 && named.paragraph() < paragraphs.size() ? paragraphs.get(named.paragraph()) : "";
    }

    private static boolean holds(String text, Named named) {
        return named.start() >= 0 && named.start() <= named.end() && named.end() <= text.length();
    }
}
