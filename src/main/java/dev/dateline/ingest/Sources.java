package dev.dateline.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.article.Article;
import java.util.Optional;

/**
 * Where each fact of an article came from: {@code claimed} by the client, the {@code page} itself, or
 * the {@code url}. A fact that is not known has no source.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Sources(
        Optional<String> url,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> agency,
        Optional<String> byline,
        Optional<String> dateline,
        Optional<String> published,
        Optional<String> modified,
        Optional<String> language) {

    private static final String CLAIMED = "claimed";
    private static final String PAGE = "page";
    private static final String URL = "url";

    static Sources of(Incoming incoming, Article article) {
        boolean addressed = incoming.claims().url().isPresent();
        return new Sources(
                source(article.url(), addressed),
                source(article.title(), incoming.claims().title().isPresent()),
                article.outlet()
                        .map(outlet -> incoming.claims().outlet().isPresent() ? CLAIMED : addressed ? URL : PAGE),
                source(article.agency(), false),
                source(article.byline(), incoming.stated().byline().isPresent()),
                source(article.dateline(), incoming.stated().dateline().isPresent()),
                article.publishedFrom(),
                article.modified().map(modified -> PAGE),
                source(article.language(), incoming.claims().language().isPresent()));
    }

    private static Optional<String> source(Optional<String> fact, boolean claimed) {
        return fact.map(known -> claimed ? CLAIMED : PAGE);
    }
}
