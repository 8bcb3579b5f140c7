package dev.dateline.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.dateline.article.ArchiveEdition;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Answers as they leave, kept for a moment: what many ask at once is asked of Elasticsearch once. An
 * answer is given for {@code dateline.search.cache.max-age} and no longer, and never beyond a change
 * that this instance was told to make searchable at once.
 */
@ApplicationScoped
class SearchAnswers {

    /** What an entry takes beside its body. */
    private static final int OVERHEAD = 500;

    private final ObjectMapper json;
    private final ArchiveEdition edition;
    private final Optional<AsyncCache<Key, Answer>> kept;

    SearchAnswers(SearchCacheConfig config, ObjectMapper json, ArchiveEdition edition, MeterRegistry metrics) {
        this.json = json;
        this.edition = edition;
        this.kept = config.enabled() ? Optional.of(cache(config, metrics)) : Optional.empty();
    }

    private record Key(long edition, String address) {}

    /**
     * An answer.
     *
     * @param body JSON in UTF-8; not to be changed
     * @param links values of its Link headers
     * @param tag of its ETag: equal bodies, equal tags
     */
    record Answer(byte[] body, List<String> links, String tag) {}

    /** The answer to what this address asks, kept or made now. */
    Answer of(String address, Supplier<SearchPage> search) {
        if (kept.isEmpty()) {
            return made(search);
        }
        Key key = new Key(edition.current(), address);
        CompletableFuture<Answer> mine = new CompletableFuture<>();
        CompletableFuture<Answer> first = kept.get().get(key, (missing, executor) -> mine);
        if (first != mine) {
            return waitedFor(first);
        }
        try {
            Answer answer = made(search);
            mine.complete(answer);
            return answer;
        } catch (RuntimeException | Error e) {
            // A failed answer leaves the cache by itself; who waits for it is told the same
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private static Answer waitedFor(CompletableFuture<Answer> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private Answer made(Supplier<SearchPage> search) {
        SearchPage page = search.get();
        try {
            byte[] body = json.writeValueAsBytes(page);
            String tag = UUID.nameUUIDFromBytes(body).toString();
            return new Answer(body, page.links().headers(), tag);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A page of hits could not be written as JSON", e);
        }
    }

    private static AsyncCache<Key, Answer> cache(SearchCacheConfig config, MeterRegistry metrics) {
        AsyncCache<Key, Answer> cache = Caffeine.newBuilder()
                .expireAfterWrite(config.maxAge())
                .maximumWeight(config.maxSize().asLongValue())
                .<Key, Answer>weigher((key, answer) ->
                        answer.body().length + 2 * key.address().length() + OVERHEAD)
                .recordStats()
                .buildAsync();
        CaffeineCacheMetrics.monitor(metrics, cache.synchronous(), "dateline.search");
        return cache;
    }
}
