package dev.dateline.clean.html;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes of a page others with the same text in another house's markup: names of classes taken away, sections as plain divs,
 * each paragraph in a box of its own. So that trees grown on some hundred sites do not learn those sites' habits.
 */
final class PageVariants {

    private static final Set<String> SECTIONS =
            Set.of("article", "main", "section", "aside", "nav", "header", "footer", "figure");
    private static final Set<String> BOXED = Set.of("p", "h2", "h3", "ul", "ol", "blockquote", "figure", "aside");

    private PageVariants() {}

    static Document of(Document page, Random random) {
        Document variant = page.clone();
        boolean strip = random.nextDouble() < 0.5;
        double stripped = random.nextBoolean() ? 1 : random.nextDouble();
        boolean plain = random.nextDouble() < 0.4;
        boolean plainArticle = random.nextDouble() < 0.5;
        boolean box = random.nextDouble() < 0.4;
        boolean paragraphs = random.nextDouble() < 0.2;
        for (Element element : List.copyOf(variant.body().getAllElements())) {
            if (strip && random.nextDouble() < stripped) {
                element.removeAttr("class").removeAttr("id").removeAttr("itemprop");
            }
            String tag = element.normalName();
            boolean main = tag.equals("article") || tag.equals("main");
            if (SECTIONS.contains(tag) && (main ? plainArticle : plain)) {
                element.tagName("div");
            }
            if (box
                    && BOXED.contains(tag)
                    && element.parent() != null
                    && element.parent().childrenSize() >= 3) {
                element.wrap("<div class=\"" + tag + "-box\"></div>");
            }
            if (paragraphs && tag.equals("p")) {
                element.tagName("div");
            }
        }
        return variant;
    }
}
