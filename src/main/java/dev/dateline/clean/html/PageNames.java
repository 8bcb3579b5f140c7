package dev.dateline.clean.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who wrote a page and whose it is, as its head names them. */
final class PageNames {

    private static final String[] AUTHOR_KEYS = {
        "parsely-author",
        "sailthru.author",
        "byl",
        "citation_author",
        "author",
        "article:author",
        "dc.creator",
        "dcterms.creator",
        "cxenseparse:author",
        "itemprop:author",
        "itemprop:creator",
        "rel:author"
    };
    private static final int LONGEST_NAME = 80;

    private PageNames() {}

    /** The writers' names. The outlet's own is one only where the structured data gives it as the author. */
    static List<String> authors(HeadFacts facts, StructuredArticle article, Optional<String> site) {
        List<String> structured = people(article.authors(), Optional.empty());
        if (!structured.isEmpty()) {
            return structured;
        }
        for (String key : AUTHOR_KEYS) {
            List<String> named = people(facts.all(key), site);
            if (!named.isEmpty()) {
                return named;
            }
        }
        return List.of();
    }

    /** The name the site gives itself; empty where that is an address. */
    static Optional<String> site(HeadFacts facts, StructuredArticle article) {
        return facts.first("og:site_name")
                .filter(PageNames::isName)
                .or(() -> article.publisher().filter(PageNames::isName))
                .or(() -> facts.first("application-name", "apple-mobile-web-app-title", "citation_journal_title")
                        .filter(PageNames::isName));
    }

    private static boolean isName(String text) {
        return text.length() >= 2
                && text.length() <= 60
                && text.indexOf('/') < 0
                && !text.contains("www.")
                && text.chars().anyMatch(Character::isLetter);
    }

    private static List<String> people(List<String> given, Optional<String> site) {
        Set<String> names = new LinkedHashSet<>();
        for (String value : given) {
            for (String name : parts(value)) {
                boolean outlet = site.isPresent() && letters(site.get()).equals(letters(name));
                if (name.length() <= LONGEST_NAME && !outlet && isName(name) && name.indexOf('@') < 0) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }

    /** {@code By Jane Doe and John Roe} as two names; a comma parts names only where each part has a first and a last one. */
    private static List<String> parts(String value) {
        String text = value.strip();
        for (String by : new String[] {"By ", "by ", "BY ", "Von ", "von ", "Por ", "Par "}) {
            text = text.startsWith(by) ? text.substring(by.length()) : text;
        }
        List<String> parts = new ArrayList<>();
        for (String part : text.split(" and | und | & | og | och | et |;|\\|")) {
            String[] byComma = part.split(",");
            boolean full = true;
            for (String name : byComma) {
                full &= name.strip().indexOf(' ') > 0;
            }
            for (String name : full ? byComma : new String[] {part}) {
                if (!name.isBlank()) {
                    parts.add(name.strip());
                }
            }
        }
        return parts;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
