package dev.dateline.ingest;

import dev.dateline.article.Article;
import dev.dateline.article.Submission;
import dev.dateline.clean.CleanText;
import dev.dateline.clean.FurnitureFilter;
import dev.dateline.clean.OutletFurniture;
import dev.dateline.clean.PageCleaner;
import dev.dateline.clean.html.HtmlArticle;
import dev.dateline.clean.html.HtmlPageCleaner;
import dev.dateline.enrich.Enricher;
import dev.dateline.enrich.LanguageFinder;
import dev.dateline.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The way of a submission to an article; touches nothing outside itself but what it has learned of
 * the outlets.
 */
@ApplicationScoped
class Pipeline {

    /**
     * What is made of a submission.
     *
     * @param article the article to be indexed
     * @param submission what was sent, to be kept
     * @param text the clean text with every block of the page
     * @param pageLanguage the language that the page itself gives
     * @param found the paragraphs before the outlet's furniture was taken out, to learn from
     */
    record Processed(
            Article article,
            Submission submission,
            CleanText text,
            List<String> found,
            Optional<String> pageLanguage) {}

    private final PageCleaner textCleaner = new PageCleaner();
    private final HtmlPageCleaner htmlCleaner = new HtmlPageCleaner();
    private final OutletFurniture furniture = new OutletFurniture();
    private final FurnitureFilter filter = new FurnitureFilter(furniture);
    private final LanguageFinder languages = new LanguageFinder();
    private final Enricher enricher = new Enricher();

    /**
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when no article is found in it
     */
    Processed process(Incoming incoming, Instant now) {
        HtmlArticle cleaned = clean(incoming, now);
        CleanText found = stated(incoming, cleaned.text());
        CleanText text = filter.filter(found);
        if (text.paragraphs().isEmpty()) {
            throw Problems.noArticleText();
        }
        Optional<String> url = incoming.claims().url().or(cleaned::url);
        String id = ArticleId.of(incoming, url);
        Article article = enricher.article(
                id,
                text,
                url,
                incoming.claims().language().or(cleaned::language).or(() -> languages.of(text.paragraphs())),
                incoming.stated().release().status() == Release.Status.WITHHELD,
                incoming.stated().release().embargoedUntil(),
                now);
        return new Processed(article, submission(id, incoming, now), text, found.paragraphs(), cleaned.language());
    }

    /** Whether the article's outlet was met before; an article without an outlet teaches nothing. */
    boolean hasMetOutletOf(Processed processed) {
        return processed.text().outlet().map(furniture::hasMet).orElse(true);
    }

    /** Learns which lines recur over the articles of an outlet; an article that came before teaches nothing. */
    void learn(Processed processed) {
        processed
                .text()
                .outlet()
                .ifPresent(outlet -> furniture.learn(outlet, processed.article().id(), processed.found()));
    }

    private HtmlArticle clean(Incoming incoming, Instant now) {
        return switch (incoming.page()) {
            case Page.Text page ->
                new HtmlArticle(
                        textCleaner.clean(page.text(), incoming.claims(), now), Optional.empty(), Optional.empty());
            case Page.Html page -> htmlCleaner.article(page.content(), page.declared(), incoming.claims(), now);
        };
    }

    /** What the format itself states wins over what was read from the text. */
    private static CleanText stated(Incoming incoming, CleanText text) {
        return new CleanText(
                text.title(),
                text.paragraphs(),
                text.outlet(),
                text.agency(),
                incoming.stated().byline().or(text::byline),
                incoming.stated().dateline().or(text::dateline),
                text.published(),
                text.updated(),
                text.blocks());
    }

    private static Submission submission(String id, Incoming incoming, Instant now) {
        return new Submission(
                id,
                incoming.mediaType(),
                Base64.getEncoder().encodeToString(incoming.content()),
                incoming.claims().url(),
                incoming.claims().outlet(),
                incoming.claims().title(),
                incoming.publishedClaim(),
                incoming.claims().language(),
                now,
                "cleaned",
                Enricher.PIPELINE);
    }
}
