package dev.dateline.clean;

import dev.dateline.article.Outlet;
import dev.dateline.article.Published;
import java.util.List;
import java.util.Optional;

/**
 * An article freed of the page around it.
 *
 * @param title the headline; empty where neither client nor page gives one
 * @param paragraphs the text in order, without furniture and without the dateline
 * @param outlet who published it, by claim, address or what the page says of itself
 * @param agency the wire service credited, by its short name
 * @param byline the writers' names as given
 * @param dateline the place it was filed from
 * @param published when it was published
 * @param updated when the page says it was last changed
 * @param blocks every line of the page that is not empty, kept or not, and why
 */
public record CleanText(
        Optional<String> title,
        List<String> paragraphs,
        Optional<Outlet> outlet,
        Optional<String> agency,
        Optional<String> byline,
        Optional<String> dateline,
        Optional<Published> published,
        Optional<Published> updated,
        List<ClassifiedBlock> blocks) {

    public CleanText {
        paragraphs = List.copyOf(paragraphs);
        blocks = List.copyOf(blocks);
    }

    /** The same article with other paragraphs, and what its page's blocks were taken for then. */
    CleanText with(List<String> otherParagraphs, List<ClassifiedBlock> otherBlocks) {
        return new CleanText(title, otherParagraphs, outlet, agency, byline, dateline, published, updated, otherBlocks);
    }
}
