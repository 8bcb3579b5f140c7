package dev.dateline.ingest;

import dev.dateline.article.Article;
import dev.dateline.article.Submission;
import dev.dateline.clean.CleanText;
import dev.dateline.clean.PageCleaner;
import dev.dateline.enrich.Enricher;
import dev.dateline.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Base64;

/** The way of a submission to an article; touches nothing outside itself. */
@ApplicationScoped
class Pipeline {

    /**
     * What is made of a submission.
     *
     * @param article the article to be indexed
     * @param submission what was sent, to be kept
     * @param text the clean text with every block of the page
     */
    record Processed(Article article, Submission submission, CleanText text) {}

    private final PageCleaner cleaner = new PageCleaner();
    private final Enricher enricher = new Enricher();

    /**
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when no article is found in it
     */
    Processed process(Incoming incoming, Instant now) {
        CleanText text = cleaner.clean(incoming.text(), incoming.claims(), now);
        if (text.paragraphs().isEmpty()) {
            throw Problems.noArticleText();
        }
        String id = ArticleId.of(incoming);
        Article article = enricher.article(
                id, text, incoming.claims().url(), incoming.claims().language(), now);
        return new Processed(article, submission(id, incoming, now), text);
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
