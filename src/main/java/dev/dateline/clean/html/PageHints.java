package dev.dateline.clean.html;

import java.util.Optional;

/**
 * What the head of a page says of the article's text, for comparing the blocks with it.
 *
 * @param title the headline
 * @param summary the description
 * @param body the text in structured data, which is often cut or without its paragraphs
 */
record PageHints(Optional<String> title, Optional<String> summary, Optional<String> body) {

    static final PageHints NONE = new PageHints(Optional.empty(), Optional.empty(), Optional.empty());
}
