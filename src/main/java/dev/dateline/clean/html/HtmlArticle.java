package dev.dateline.clean.html;

import dev.dateline.clean.CleanText;
import java.util.Optional;

/**
 * An article read from HTML.
 *
 * @param text the article freed of the page around it
 * @param url the canonical address the page gives, an http or https one
 * @param language the BCP 47 tag the page gives, in normal form
 */
public record HtmlArticle(CleanText text, Optional<String> url, Optional<String> language) {}
