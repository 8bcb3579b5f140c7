package dev.dateline.clean.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Reads the blocks of a page in their order: text up to where a block element begins or ends, or two line breaks stand.
 * What a browser shows to nobody is left out. Walks the tree without recursion.
 */
final class BlockReader implements NodeFilter {

    /** More blocks than this no article has; what comes after them is not read. */
    static final int MOST_BLOCKS = 20_000;

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong",
            "sub", "sup", "time", "tt", "u", "var", "wbr");
    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "head",
            "svg",
            "math",
            "iframe",
            "object",
            "video",
            "audio",
            "canvas",
            "select",
            "textarea",
            "input",
            "option",
            "datalist",
            "map",
            "meta",
            "link",
            "img",
            "source");
    private static final Set<String> STRONG = Set.of("b", "strong", "em", "i");

    private final List<HtmlBlock> blocks = new ArrayList<>();
    private final ClassWords.Known classWords = new ClassWords.Known();
    private final LinePen pen = new LinePen();
    private Place place;
    private int links;
    private int strongs;
    private int linked;
    private int strong;
    private boolean broken;

    private BlockReader() {}

    static List<HtmlBlock> read(Element page) {
        BlockReader reader = new BlockReader();
        reader.place = new Place(null, page, reader.classWords);
        NodeTraversor.filter(reader, page);
        return reader.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            write(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String tag = element.normalName();
        if (NO_TEXT.contains(tag) || blocks.size() >= MOST_BLOCKS) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            lineBreak();
        } else if (INLINE.contains(tag)) {
            if (element.attributesSize() > 0 && Place.isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            links += tag.equals("a") ? 1 : 0;
            strongs += STRONG.contains(tag) ? 1 : 0;
        } else {
            finish();
            place = new Place(place, element, classWords);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            String tag = element.normalName();
            if (INLINE.contains(tag)) {
                links -= tag.equals("a") ? 1 : 0;
                strongs -= STRONG.contains(tag) ? 1 : 0;
            } else if (place.parent != null) {
                finish();
                place = place.parent;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void write(String text) {
        int before = pen.length();
        pen.write(text);
        int written = pen.length() - before;
        if (written > 0) {
            broken = false;
            linked += links > 0 ? written : 0;
            strong += strongs > 0 ? written : 0;
        }
    }

    /** One line break is a space, two end the block. */
    private void lineBreak() {
        if (broken) {
            finish();
        } else {
            pen.space();
            broken = true;
        }
    }

    private void finish() {
        String text = pen.finish();
        if (!text.isEmpty() && blocks.size() < MOST_BLOCKS) {
            blocks.add(new HtmlBlock(blocks.size(), text, TextShape.of(text), place, linked, strong));
        }
        linked = 0;
        strong = 0;
        broken = false;
    }
}
