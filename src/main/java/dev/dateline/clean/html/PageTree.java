package dev.dateline.clean.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses a page or a fragment of one, however broken, into a tree of bounded depth. */
final class PageTree {

    /** More characters than this of markup, after pruning, are not read. */
    static final int MOST_CHARACTERS = 8_000_000;

    /** Elements deeper than this are laid beside their parents. */
    private static final int DEEPEST = 256;

    private PageTree() {}

    static Document parse(String html) {
        String pruned = MarkupPruner.prune(html);
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        return Jsoup.parse(
                pruned.length() > MOST_CHARACTERS ? pruned.substring(0, MOST_CHARACTERS) : pruned, "", parser);
    }
}
