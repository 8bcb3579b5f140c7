package dev.dateline.clean.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * What a page's head tells of its article, settled where it says several things.
 *
 * @param title the headline, and where it was read
 * @param site the name the site gives itself
 * @param authors the writers' names
 * @param times of publication and change
 * @param url the canonical address
 * @param language a BCP 47 tag
 * @param hints what the text will be compared with
 */
record PageMetadata(
        Optional<PageTitle.Title> title,
        Optional<String> site,
        List<String> authors,
        PageTimes times,
        Optional<String> url,
        Optional<String> language,
        PageHints hints) {

    static PageMetadata of(Document page, Instant received) {
        HeadFacts facts = HeadFacts.of(page);
        StructuredArticle article = StructuredArticle.of(facts.jsonLd());
        Optional<String> site = PageNames.site(facts, article);
        Optional<PageTitle.Title> title = PageTitle.of(facts, article, site);
        return new PageMetadata(
                title,
                site,
                PageNames.authors(facts, article, site),
                PageTimes.of(facts, article, received),
                url(facts, article),
                language(facts, article),
                new PageHints(
                        title.map(PageTitle.Title::text),
                        facts.first("og:description", "description", "twitter:description")
                                .or(article::description),
                        article.body()));
    }

    private static Optional<String> url(HeadFacts facts, StructuredArticle article) {
        return facts.first("canonical")
                .filter(PageMetadata::isAddress)
                .or(() -> facts.first("og:url").filter(PageMetadata::isAddress))
                .or(() -> article.url().filter(PageMetadata::isAddress));
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static Optional<String> language(HeadFacts facts, StructuredArticle article) {
        return facts.first("lang")
                .or(article::language)
                .or(() -> facts.first("content-language", "og:locale", "dc.language", "language"))
                .map(tag -> Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag())
                .filter(tag -> !tag.equals("und"));
    }
}
