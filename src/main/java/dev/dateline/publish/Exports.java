package dev.dateline.publish;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleView;
import dev.dateline.entities.ArticleEntities;
import dev.dateline.http.Problems;
import dev.dateline.search.ArticleScan;
import dev.dateline.search.ArticleScan.Bounds;
import dev.dateline.search.ScanRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** The exports that are under way, so many at the most. */
@ApplicationScoped
class Exports {

    private final ArticleScan scan;
    private final ArticleEntities entities;
    private final PublishConfig config;
    private final Semaphore places;

    Exports(ArticleScan scan, ArticleEntities entities, PublishConfig config) {
        this.scan = scan;
        this.entities = entities;
        this.config = config;
        this.places = new Semaphore(config.maxExports());
    }

    /**
     * Begins an export: its first articles are read when this returns. To be closed.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 429 when as many are under way as are admitted
     * @throws dev.dateline.index.ElasticsearchUnreachableException when Elasticsearch does not answer
     */
    Export begin(ScanRequest request, ExportFormat format) {
        if (!places.tryAcquire()) {
            throw Problems.tooManyExports(config.maxExports(), config.retryAfter());
        }
        ArticleScan.Articles articles = null;
        try {
            articles = scan.all(
                    request,
                    format.parts(),
                    new Bounds(config.chunk(), config.chunkSize().asLongValue(), config.keepAlive()));
            return new Export(articles, views(articles.next()));
        } catch (RuntimeException e) {
            if (articles != null) {
                articles.close();
            }
            places.release();
            throw e;
        }
    }

    private List<ArticleView> views(List<Article> articles) {
        var named = entities.of(articles);
        List<ArticleView> views = new ArrayList<>(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            views.add(ArticleView.of(articles.get(i), named.get(i)));
        }
        return views;
    }

    /** The articles of an export, a chunk at a time. */
    final class Export implements AutoCloseable {

        private final ArticleScan.Articles articles;
        private final AtomicBoolean closed = new AtomicBoolean();
        private List<ArticleView> first;

        private Export(ArticleScan.Articles articles, List<ArticleView> first) {
            this.articles = articles;
            this.first = first;
        }

        /** The next articles; none when there are no more. */
        List<ArticleView> next() {
            List<ArticleView> chunk = first == null ? views(articles.next()) : first;
            first = null;
            return chunk;
        }

        /** Keeps what is still to be read, while a client takes its time. */
        void renew() {
            if (!closed.get()) {
                articles.renew();
            }
        }

        /** Frees its place and what Elasticsearch keeps for it; a second time does nothing. */
        @Override
        public void close() {
            if (closed.compareAndSet(false, true)) {
                try {
                    articles.close();
                } finally {
                    places.release();
                }
            }
        }
    }
}
