package dev.dateline.clean.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * What a page says of itself beside its text, as it stands there: meta elements, canonical link, JSON-LD, microdata, {@code
 * time} elements, headings and bylines. One walk over the tree, no judgement.
 */
final class HeadFacts implements NodeFilter {

    private static final int MOST_OF_A_KIND = 50;
    private static final int LONGEST = 1_000;
    private static final Set<String> MICRODATA = Set.of(
            "headline", "datepublished", "datemodified", "datecreated", "author", "creator", "publisher", "name");

    private final Map<String, List<String>> values = new HashMap<>();
    private final List<String> jsonLd = new ArrayList<>();

    private HeadFacts() {}

    static HeadFacts of(Document page) {
        HeadFacts facts = new HeadFacts();
        NodeTraversor.filter(facts, page);
        return facts;
    }

    /** The first value under one of these keys: a meta's name or property, {@code itemprop:…}, {@code title}, {@code h1}. */
    Optional<String> first(String... keys) {
        for (String key : keys) {
            List<String> found = values.get(key);
            if (found != null) {
                return Optional.of(found.getFirst());
            }
        }
        return Optional.empty();
    }

    /** All values under a key, in the order of the page. */
    List<String> all(String key) {
        return values.getOrDefault(key, List.of());
    }

    List<String> jsonLd() {
        return jsonLd;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "meta" -> meta(element);
                case "html" -> add("lang", element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang"));
                case "title" -> title(element);
                case "link" -> {
                    if (element.attr("rel").equalsIgnoreCase("canonical")) {
                        add("canonical", element.attr("href"));
                    }
                }
                case "script" -> {
                    if (jsonLd.size() < MOST_OF_A_KIND
                            && element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                        jsonLd.add(element.data());
                    }
                }
                case "h1" -> add("h1", textOf(element));
                case "time" -> time(element);
                default -> {}
            }
            if (element.attributesSize() > 0) {
                microdata(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void meta(Element element) {
        String content = element.attr("content");
        for (String attribute : new String[] {"property", "name", "itemprop"}) {
            String key = element.attr(attribute);
            if (!key.isEmpty()) {
                add(
                        (attribute.equals("itemprop") ? "itemprop:" : "")
                                + key.toLowerCase(Locale.ROOT).strip(),
                        content);
            }
        }
    }

    /** Drawings have titles too. */
    private void title(Element element) {
        if (element.parent() != null && !element.parent().normalName().equals("svg")) {
            add("title", textOf(element));
        }
    }

    private void time(Element element) {
        String value = element.hasAttr("datetime") ? element.attr("datetime") : textOf(element);
        boolean publication =
                element.hasAttr("pubdate") || element.attr("itemprop").equalsIgnoreCase("datePublished");
        add(publication ? "time:published" : "time", value);
    }

    private void microdata(Element element) {
        String property = element.attr("itemprop").toLowerCase(Locale.ROOT);
        if (!property.isEmpty()
                && MICRODATA.contains(property)
                && !element.normalName().equals("meta")) {
            String value = element.hasAttr("content")
                    ? element.attr("content")
                    : element.hasAttr("datetime") ? element.attr("datetime") : textOf(element);
            add("itemprop:" + property, value);
        }
        if (element.attr("rel").equals("author")) {
            add("rel:author", textOf(element));
        }
    }

    private void add(String key, String value) {
        if (value.isEmpty() || value.length() > LONGEST * 5) {
            return;
        }
        LinePen pen = new LinePen();
        pen.write(value);
        String line = pen.finish();
        if (line.isEmpty()) {
            return;
        }
        List<String> found = values.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (found.size() < MOST_OF_A_KIND) {
            found.add(line);
        }
    }

    private static String textOf(Element element) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof org.jsoup.nodes.TextNode piece && text.length() < LONGEST) {
                        text.append(piece.getWholeText());
                    } else if (node instanceof Element) {
                        text.append(' ');
                    }
                    return text.length() < LONGEST ? FilterResult.CONTINUE : FilterResult.STOP;
                },
                element);
        return text.toString();
    }
}
