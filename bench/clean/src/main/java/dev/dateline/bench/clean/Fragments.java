package dev.dateline.bench.clean;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The article's element of a page alone, as some clients send it; only of pages that have one that holds the whole text. */
final class Fragments {

    private static final Map<String, Optional<String>> BY_PAGE = new ConcurrentHashMap<>();

    private Fragments() {}

    static Optional<String> of(EvalPage page) {
        return BY_PAGE.computeIfAbsent(page.id(), id -> {
            for (Element element : Jsoup.parse(page.html()).getElementsByTag("article")) {
                if (element.text().length() > page.goldText().length() * 0.9) {
                    return Optional.of(element.outerHtml());
                }
            }
            return Optional.empty();
        });
    }
}
