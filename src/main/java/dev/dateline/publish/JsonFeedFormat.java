package dev.dateline.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** JSON Feed, version 1.1 (jsonfeed.org). */
@Singleton
class JsonFeedFormat implements FeedFormat {

    static final String MEDIA_TYPE = "application/feed+json";

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    /** The document; names are those of the format. */
    @RegisterForReflection
    @Schema(name = "JsonFeed")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Document(
            String version,
            String title,
            String description,
            @JsonProperty("home_page_url") String page,
            @JsonProperty("feed_url") String self,
            @JsonProperty("next_url") Optional<String> next,
            List<Author> authors,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Item> items) {}

    /** An article in it. */
    @RegisterForReflection
    @Schema(name = "JsonFeedItem")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Item(
            String id,
            String url,
            String title,
            @JsonInclude(JsonInclude.Include.ALWAYS) @JsonProperty("content_text") String content,
            Optional<String> summary,
            @JsonProperty("date_published") Optional<Instant> published,
            @JsonProperty("date_modified") Instant modified,
            List<Author> authors,
            List<String> tags,
            Optional<String> language) {}

    /** Who wrote it. */
    @RegisterForReflection
    @Schema(name = "JsonFeedAuthor")
    record Author(String name) {}

    private final ObjectWriter json;

    JsonFeedFormat(ObjectMapper json) {
        this.json = json.writerFor(Document.class);
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public byte[] write(Feed feed) {
        Document document = new Document(
                VERSION,
                feed.title(),
                feed.description(),
                feed.page(),
                feed.self(),
                feed.next(),
                List.of(new Author(feed.owner())),
                feed.entries().stream().map(JsonFeedFormat::item).toList());
        try {
            return json.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A feed cannot be written", e);
        }
    }

    private static Item item(Feed.Entry article) {
        return new Item(
                article.id(),
                article.link(),
                article.title(),
                article.summary().orElse(article.title()),
                article.summary(),
                article.published(),
                article.updated(),
                article.byline()
                        .or(article::outlet)
                        .map(Author::new)
                        .map(List::of)
                        .orElse(List.of()),
                article.tags(),
                article.language());
    }
}
