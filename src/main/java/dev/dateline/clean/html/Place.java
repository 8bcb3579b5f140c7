package dev.dateline.clean.html;

import org.jsoup.nodes.Element;

/** An element on the way down to blocks, with what its ancestors and itself say of all that lies in it. */
final class Place {

    /** Ancestors by tag that mean something, one bit each. */
    enum Inside {
        ARTICLE,
        MAIN,
        ASIDE,
        NAV,
        HEADER,
        FOOTER,
        FIGURE,
        FORM,
        LIST,
        TABLE,
        QUOTE,
        BUTTON,
        LINK,
        HIDDEN,
        ARTICLE_BODY,
        HEADING,
        DETAILS
    }

    final Place parent;
    final String tag;
    final int depth;
    final int signature;
    final long ownWords;
    final long nearWords;
    final long anyWords;
    private final int inside;

    /** Sums over the blocks below, filled in when all are read. */
    int words;

    int linkedWords;
    int proseWords;
    int proseBlocks;
    int ownProseWords;
    int blocks;
    int index = -1;

    Place(Place parent, Element element, ClassWords.Known classWords) {
        this.parent = parent;
        this.tag = element.normalName();
        this.depth = parent == null ? 0 : parent.depth + 1;
        String className = element.hasAttr("class") ? element.attr("class") : "";
        String id = element.hasAttr("id") ? element.attr("id") : "";
        boolean root = parent == null || tag.equals("body") || tag.equals("html");
        this.ownWords = root ? 0 : classWords.bits(className) | classWords.bits(id);
        this.nearWords = parent == null
                ? ownWords
                : ownWords | parent.ownWords | (parent.parent == null ? 0 : parent.parent.ownWords);
        this.anyWords = parent == null ? ownWords : ownWords | parent.anyWords;
        int own = tag.hashCode() * 31 + className.hashCode();
        this.signature = parent == null ? own : own * 31 + parent.tag.hashCode();
        this.inside = (parent == null ? 0 : parent.inside) | ownInside(element);
    }

    boolean is(Inside what) {
        return (inside & 1 << what.ordinal()) != 0;
    }

    private int ownInside(Element element) {
        int bits = bit(
                switch (tag) {
                    case "article" -> Inside.ARTICLE;
                    case "main" -> Inside.MAIN;
                    case "aside" -> Inside.ASIDE;
                    case "nav", "menu" -> Inside.NAV;
                    case "header" -> Inside.HEADER;
                    case "footer" -> Inside.FOOTER;
                    case "figure", "figcaption" -> Inside.FIGURE;
                    case "form", "label", "select" -> Inside.FORM;
                    case "ul", "ol", "dl" -> Inside.LIST;
                    case "table" -> Inside.TABLE;
                    case "blockquote" -> Inside.QUOTE;
                    case "button" -> Inside.BUTTON;
                    case "a" -> Inside.LINK;
                    case "h1", "h2", "h3", "h4", "h5", "h6" -> Inside.HEADING;
                    case "details" -> Inside.DETAILS;
                    default -> null;
                });
        if (element.attributesSize() == 0) {
            return bits;
        }
        if (isHidden(element)) {
            bits |= bit(Inside.HIDDEN);
        }
        if (element.attr("itemprop").equals("articleBody")) {
            bits |= bit(Inside.ARTICLE_BODY);
        }
        return bits
                | bit(
                        switch (element.attr("role")) {
                            case "navigation", "menu", "menubar" -> Inside.NAV;
                            case "complementary" -> Inside.ASIDE;
                            case "contentinfo" -> Inside.FOOTER;
                            case "button" -> Inside.BUTTON;
                            case "main" -> Inside.MAIN;
                            case "article" -> Inside.ARTICLE;
                            default -> null;
                        });
    }

    private static int bit(Inside inside) {
        return inside == null ? 0 : 1 << inside.ordinal();
    }

    static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String dense = style.toLowerCase(java.util.Locale.ROOT).replace(" ", "");
        return dense.contains("display:none") || dense.contains("visibility:hidden");
    }
}
