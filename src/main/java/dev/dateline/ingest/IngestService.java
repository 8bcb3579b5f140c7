package dev.dateline.ingest;

import dev.dateline.article.Archive;
import dev.dateline.article.Archive.Version;
import dev.dateline.article.Article;
import dev.dateline.article.Submission;
import dev.dateline.entities.CurrentDecisions;
import dev.dateline.entities.Decisions;
import dev.dateline.http.Problems;
import dev.dateline.index.NotKeptException;
import dev.dateline.ingest.Pipeline.Processed;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * Takes articles in. An article is compared with the stored one of its id: the same changes
 * nothing, another replaces it and keeps the time it first came. An outcome other than failed is
 * given only when Elasticsearch has article and submission in its translog.
 */
@ApplicationScoped
class IngestService {

    /**
     * What became of an article.
     *
     * @param outcome created, updated, unchanged or failed
     * @param article as it is stored now; empty when it was canceled
     * @param cause why it failed
     */
    record Taken(Outcome outcome, Optional<Article> article, Optional<Throwable> cause) {}

    /** The right to take articles in, given back when closed. */
    interface Admission extends AutoCloseable {
        @Override
        void close();
    }

    private static final Logger LOG = Logger.getLogger(IngestService.class);

    /** Articles of an outlet that are read again when it is first met. */
    private static final int TO_LEARN_FROM = 20;

    private final Pipeline pipeline;
    private final SubmissionReader reader;
    private final Archive archive;
    private final CurrentDecisions decisions;
    private final MeterRegistry metrics;
    private final IngestConfig config;
    private final Semaphore admitted;

    IngestService(
            Pipeline pipeline,
            SubmissionReader reader,
            Archive archive,
            CurrentDecisions decisions,
            MeterRegistry metrics,
            IngestConfig config) {
        this.pipeline = pipeline;
        this.reader = reader;
        this.archive = archive;
        this.decisions = decisions;
        this.metrics = metrics;
        this.config = config;
        this.admitted = new Semaphore(config.maxConcurrent());
    }

    /**
     * Admits a request before its body is read.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 429 when too many are under way
     */
    Admission admit() {
        if (!admitted.tryAcquire()) {
            throw Problems.tooBusy(config.retryAfter());
        }
        return admitted::release;
    }

    /** What would be indexed; stores nothing. */
    Processed preview(Incoming incoming) {
        return pipeline.process(incoming, now());
    }

    /**
     * Takes one article in.
     *
     * @param refresh whether it must be searchable before this returns
     * @throws RuntimeException when it was not kept
     */
    Taken take(Incoming incoming, boolean refresh) {
        Taken taken = incoming.stated().release().status() == Release.Status.CANCELED
                ? cancel(incoming)
                : take(List.of(process(incoming))).getFirst();
        if (taken.cause().isPresent()) {
            throw NotKeptException.because(taken.cause().get());
        }
        if (refresh) {
            refresh();
        }
        return taken;
    }

    /** What is to be kept of a submission; the outlet's furniture is learned from it. */
    Processed process(Incoming incoming) {
        Processed processed = pipeline.process(incoming, now());
        if (!pipeline.hasMetOutletOf(processed) && remember(processed)) {
            processed = pipeline.process(incoming, now());
        }
        pipeline.learn(processed);
        return processed;
    }

    /** Learns anew what this instance knew of an outlet before it was started, from its latest articles. */
    private boolean remember(Processed processed) {
        String outlet = processed.text().outlet().orElseThrow().id();
        try {
            List<Submission> latest = archive.latestSubmissions(outlet, TO_LEARN_FROM);
            for (Submission submission : latest) {
                pipeline.learn(pipeline.process(reader.read(submission), submission.received()));
            }
            return !latest.isEmpty();
        } catch (RuntimeException e) {
            // An article is not lost for want of a memory; whether it can be kept shows when it is written
            LOG.warnf("Nothing was learned from the earlier articles of %s: %s", outlet, e.getMessage());
            return false;
        }
    }

    private Taken cancel(Incoming incoming) {
        archive.delete(ArticleId.of(incoming, incoming.claims().url()));
        metrics.counter("dateline.ingest.articles", "outcome", Outcome.DELETED.json())
                .increment();
        return new Taken(Outcome.DELETED, Optional.empty(), Optional.empty());
    }

    /** How an article came to be what it is, as its page is read now; empty when the page is gone. */
    Optional<Explanation> explain(String id) {
        return archive.findSubmission(id).map(submission -> {
            Incoming incoming = reader.read(submission);
            return Explanation.of(incoming, pipeline.process(incoming, submission.received()));
        });
    }

    /** Makes all that was taken so far searchable before it returns. */
    void refresh() {
        archive.refresh();
    }

    /** Takes several in together; the results are in the order of the arguments. */
    List<Taken> take(List<Processed> all) {
        List<Pending> pending = write(all);
        List<Taken> taken = new ArrayList<>(all.size());
        for (Pending one : pending) {
            Optional<Throwable> cause = one.written()
                    .handle((nothing, failure) -> Optional.ofNullable(failure))
                    .join();
            Outcome outcome = cause.isPresent() ? Outcome.FAILED : one.outcome();
            metrics.counter("dateline.ingest.articles", "outcome", outcome.json())
                    .increment();
            taken.add(new Taken(outcome, Optional.of(one.article()), cause));
        }
        return taken;
    }

    private record Pending(Outcome outcome, Article article, CompletableFuture<Void> written) {}

    private List<Pending> write(List<Processed> all) {
        Decisions decided = decisions.get();
        Map<String, Version> versions = new HashMap<>(archive.versions(
                all.stream().map(processed -> processed.article().id()).toList()));
        Map<String, CompletableFuture<Void>> underWay = new HashMap<>();
        List<Pending> pending = new ArrayList<>(all.size());
        try (Archive.Writer writer = archive.writer()) {
            for (Processed processed : all) {
                Article article = decided.applied(processed.article());
                Version stored = versions.get(article.id());
                if (stored != null && stored.contentHash().equals(article.contentHash())) {
                    // The equal one may itself be on its way, earlier in this very call
                    CompletableFuture<Void> kept =
                            underWay.getOrDefault(article.id(), CompletableFuture.completedFuture(null));
                    pending.add(new Pending(Outcome.UNCHANGED, article.at(stored.indexed(), stored.updated()), kept));
                    continue;
                }
                Article dated = stored == null ? article : article.at(stored.indexed(), article.updated());
                CompletableFuture<Void> written = writer.write(dated, processed.submission());
                underWay.put(article.id(), written);
                versions.put(article.id(), new Version(dated.contentHash(), dated.indexed(), dated.updated()));
                pending.add(new Pending(stored == null ? Outcome.CREATED : Outcome.UPDATED, dated, written));
            }
        }
        return pending;
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
