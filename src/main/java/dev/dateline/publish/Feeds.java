package dev.dateline.publish;

import dev.dateline.article.Article;
import dev.dateline.article.EntityField;
import dev.dateline.article.EntityView;
import dev.dateline.article.Outlet;
import dev.dateline.entities.ArticleEntities;
import dev.dateline.http.HttpConfig;
import dev.dateline.search.ArticleScan;
import dev.dateline.search.ArticleScan.Part;
import dev.dateline.search.ArticleScan.Parts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the feed of a search. */
@ApplicationScoped
class Feeds {

    private static final int MOST_TAGS = 10;
    private static final int LONGEST_TITLE = 80;

    private final ArticleScan scan;
    private final ArticleEntities entities;
    private final HttpConfig config;

    Feeds(ArticleScan scan, ArticleEntities entities, HttpConfig config) {
        this.scan = scan;
        this.entities = entities;
        this.config = config;
    }

    /**
     * A feed, and when anything in it last changed.
     *
     * @param changed what is kept of its articles; the epoch where there are none
     */
    record Dated(Feed feed, Instant changed) {}

    /**
     * The feed of a request.
     *
     * @throws dev.dateline.index.ElasticsearchUnreachableException when Elasticsearch does not answer
     */
    Dated feed(FeedRequest request, FeedAddresses addresses) {
        Part part = scan.page(request.scan(), Parts.WITHOUT_BODY, request.page(), request.size());
        List<Map<EntityField, List<EntityView>>> named = entities.of(part.articles());
        List<Feed.Entry> entries = new ArrayList<>();
        for (int i = 0; i < part.articles().size(); i++) {
            entries.add(entry(part.articles().get(i), named.get(i), addresses));
        }
        Feed feed = new Feed(
                addresses.searchId(),
                XmlText.of(request.title(config.siteName())),
                XmlText.of(request.description()),
                config.siteName(),
                addresses.self(),
                addresses.forReaders(),
                part.more() && request.mayGoOn() ? Optional.of(addresses.at(request.page() + 1)) : Optional.empty(),
                latest(entries.stream().map(Feed.Entry::updated).toList()),
                entries);
        return new Dated(
                feed, latest(part.articles().stream().map(Article::updated).toList()));
    }

    private static Feed.Entry entry(
            Article article, Map<EntityField, List<EntityView>> named, FeedAddresses addresses) {
        return new Feed.Entry(
                FeedAddresses.articleId(article.id()),
                title(article),
                article.url(),
                addresses.article(article.id()),
                article.lead().map(XmlText::of),
                article.published(),
                article.modified().or(article::published).orElse(article.indexed()),
                article.byline().map(XmlText::of),
                article.outlet().map(Outlet::name).map(XmlText::of),
                tags(named),
                article.language());
    }

    private static String title(Article article) {
        String title = XmlText.of(article.title().or(article::lead).orElse("Untitled"));
        if (article.title().isPresent() || title.length() <= LONGEST_TITLE) {
            return title;
        }
        int end = title.lastIndexOf(' ', LONGEST_TITLE);
        return title.substring(0, end > 0 ? end : title.offsetByCodePoints(0, LONGEST_TITLE / 2)) + " …";
    }

    private static List<String> tags(Map<EntityField, List<EntityView>> named) {
        return named.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(EntityView::count).reversed().thenComparing(EntityView::name))
                .map(entity -> XmlText.of(entity.name()))
                .distinct()
                .limit(MOST_TAGS)
                .toList();
    }

    private static Instant latest(Collection<Instant> times) {
        return times.stream().max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }
}
