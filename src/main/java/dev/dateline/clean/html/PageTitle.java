package dev.dateline.clean.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Chooses a page's headline among those it gives. The one it gives to be shared comes first; the outlet's name after it is
 * cut off where another of them, or the name the site gives itself, shows what belongs to the headline.
 */
final class PageTitle {

    private static final String SEPARATORS = "|-–—·•»:ㅣ";
    private static final int SHORTEST = 8;

    /** @param text the headline; @param source where it was read */
    record Title(String text, String source) {}

    private PageTitle() {}

    static Optional<Title> of(HeadFacts facts, StructuredArticle article, Optional<String> site) {
        List<Title> given = new ArrayList<>();
        add(given, facts.first("og:title"), "og:title");
        add(given, article.headline(), "JSON-LD headline");
        if (facts.all("h1").size() == 1) {
            add(given, facts.first("h1"), "h1");
        }
        add(given, facts.first("itemprop:headline"), "microdata headline");
        add(given, facts.first("twitter:title"), "twitter:title");
        add(
                given,
                facts.first("parsely-title", "sailthru.title", "dc.title", "dcterms.title", "citation_title"),
                "meta title");
        add(given, facts.first("h1"), "h1");
        add(given, facts.first("title"), "title");
        return given.isEmpty() ? Optional.empty() : Optional.of(withoutSuffix(given, site));
    }

    private static void add(List<Title> given, Optional<String> title, String source) {
        title.filter(text -> !text.isBlank()).ifPresent(text -> given.add(new Title(text, source)));
    }

    private static Title withoutSuffix(List<Title> given, Optional<String> site) {
        Title first = given.getFirst();
        for (Title other : given) {
            if (isHeadOf(other.text(), first.text())) {
                return new Title(other.text(), other.source());
            }
        }
        return site.flatMap(name -> cutName(first.text(), name))
                .map(text -> new Title(text, first.source()))
                .orElse(first);
    }

    /** Whether one headline is the other but for something that a separator parts from it. */
    private static boolean isHeadOf(String head, String whole) {
        if (head.length() < SHORTEST || head.length() + 3 > whole.length() || !whole.startsWith(head)) {
            return false;
        }
        String rest = whole.substring(head.length()).strip();
        return SEPARATORS.indexOf(rest.charAt(0)) >= 0 && rest.charAt(0) != ':';
    }

    private static Optional<String> cutName(String title, String site) {
        for (int i = title.length() - 2; i >= SHORTEST; i--) {
            if (SEPARATORS.indexOf(title.charAt(i)) >= 0
                    && title.charAt(i) != ':'
                    && (title.charAt(i - 1) == ' ' || title.charAt(i) == '|')) {
                String rest = letters(title.substring(i + 1));
                String name = letters(site);
                boolean named = rest.equals(name)
                        || rest.length() >= 3 && name.length() >= 3 && (name.startsWith(rest) || rest.startsWith(name));
                return named ? Optional.of(title.substring(0, i).strip()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        String all = letters.toString();
        return all.startsWith("the") ? all.substring(3) : all;
    }
}
