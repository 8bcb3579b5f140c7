package dev.dateline.clean.html;

/**
 * Takes out of the markup what holds no text of the page before it is parsed: scripts but for JSON-LD, styles, comments and
 * drawings, which are more than half of a news page. One pass; what is never closed is left to the parser.
 */
final class MarkupPruner {

    private final String html;
    private final StringBuilder kept;
    private int keptUpTo;
    private boolean commentsClose = true;
    private boolean scriptsClose = true;
    private boolean stylesClose = true;
    private boolean drawingsClose = true;

    private MarkupPruner(String html) {
        this.html = html;
        this.kept = new StringBuilder(html.length() / 2 + 16);
    }

    static String prune(String html) {
        return new MarkupPruner(html).prune();
    }

    private String prune() {
        int at = html.indexOf('<');
        while (at >= 0 && at + 1 < html.length()) {
            at = html.indexOf('<', afterElement(at));
        }
        return kept.append(html, keptUpTo, html.length()).toString();
    }

    /** Cuts the element that begins here where it is one to cut; returns where to go on. */
    private int afterElement(int at) {
        char first = html.charAt(at + 1);
        if (first == '!') {
            return commentsClose && html.startsWith("<!--", at) ? cutComment(at) : at + 1;
        }
        if (first != 's' && first != 'S') {
            return at + 1;
        }
        if (scriptsClose && isTag("<script", at)) {
            return cutScript(at);
        }
        if (stylesClose && isTag("<style", at)) {
            int end = closingTag("</style", at + 6);
            stylesClose = end >= 0;
            return cut(at, end);
        }
        if (drawingsClose && isTag("<svg", at)) {
            int end = closingTag("</svg", at + 4);
            drawingsClose = end >= 0;
            return cut(at, end);
        }
        return at + 1;
    }

    private int cutComment(int at) {
        if (html.startsWith(">", at + 4) || html.startsWith("->", at + 4)) {
            return at + 4;
        }
        int close = html.indexOf("-->", at + 4);
        commentsClose = close >= 0;
        return cut(at, close < 0 ? -1 : close + 3);
    }

    private int cutScript(int at) {
        int open = html.indexOf('>', at);
        int end = open < 0 ? -1 : closingTag("</script", open);
        if (end < 0) {
            scriptsClose = false;
            return at + 1;
        }
        return isJsonLd(at, open) ? end : cut(at, end);
    }

    private boolean isJsonLd(int from, int to) {
        for (int i = from; i + 7 <= to; i++) {
            if (html.regionMatches(true, i, "ld+json", 0, 7)) {
                return true;
            }
        }
        return false;
    }

    private int cut(int from, int to) {
        if (to < 0) {
            return from + 1;
        }
        kept.append(html, keptUpTo, from).append(' ');
        keptUpTo = to;
        return to;
    }

    private boolean isTag(String tag, int at) {
        int end = at + tag.length();
        return html.regionMatches(true, at, tag, 0, tag.length())
                && end < html.length()
                && (html.charAt(end) == '>' || html.charAt(end) == '/' || html.charAt(end) <= ' ');
    }

    /** The character after that closing tag; -1 where there is none. */
    private int closingTag(String tag, int from) {
        for (int i = html.indexOf("</", from); i >= 0; i = html.indexOf("</", i + 2)) {
            if (html.regionMatches(true, i, tag, 0, tag.length())) {
                int close = html.indexOf('>', i);
                return close < 0 ? -1 : close + 1;
            }
        }
        return -1;
    }
}
