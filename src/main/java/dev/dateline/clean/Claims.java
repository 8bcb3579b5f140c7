package dev.dateline.clean;

import dev.dateline.article.Published;
import java.util.Optional;

/**
 * What the client says about a page; all of it optional.
 *
 * @param url the page's address
 * @param outlet the name of who published it
 * @param title its headline, which wins over anything found on the page
 * @param published when; {@link PublishedClaim} reads one from text
 * @param language a BCP 47 tag
 */
public record Claims(
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> title,
        Optional<Published> published,
        Optional<String> language) {

    /** A client that says nothing but the text. */
    public static final Claims NONE =
            new Claims(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** A client that says only where the page was found. */
    public static Claims ofUrl(String url) {
        return new Claims(Optional.of(url), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
