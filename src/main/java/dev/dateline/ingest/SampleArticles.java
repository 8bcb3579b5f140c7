package dev.dateline.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.article.Archive;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Puts the sample articles into an archive that is empty, as a crawler would send them, so that the
 * first run has something to look at. Off unless {@code dateline.ingest.samples} says otherwise.
 */
@ApplicationScoped
class SampleArticles {

    private static final Logger LOG = Logger.getLogger(SampleArticles.class);
    private static final MediaType PLAIN_TEXT = MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8");
    private static final int STEP = 20;

    private final IngestService service;
    private final PlainTextReader reader;
    private final Archive archive;
    private final ObjectMapper json;
    private final IngestConfig config;

    SampleArticles(
            IngestService service, PlainTextReader reader, Archive archive, ObjectMapper json, IngestConfig config) {
        this.service = service;
        this.reader = reader;
        this.archive = archive;
        this.json = json;
        this.config = config;
    }

    /** After the observers that bring Elasticsearch up. */
    void start(@Observes @Priority(5000) StartupEvent event) {
        if (config.samples()) {
            Thread.ofVirtual().name("sample-articles").start(this::loadIfEmpty);
        }
    }

    private void loadIfEmpty() {
        try {
            if (archive.isEmpty()) {
                load();
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("The sample articles were not loaded", e);
        }
    }

    private void load() throws IOException {
        List<String> claims = text("/samples/claims.ndjson").lines().toList();
        int loaded = 0;
        for (String line : claims) {
            JsonNode claim = json.readTree(line);
            byte[] page = bytes("/samples/pages/" + claim.get("file").asText());
            service.take(reader.read(page, PLAIN_TEXT, claimsIn(claim), IngestService.now()), false);
            loaded++;
            if (loaded % STEP == 0 || loaded == claims.size()) {
                LOG.infof("Loading the sample articles: %d of %d", loaded, claims.size());
            }
        }
        service.refresh();
    }

    private static PageClaims claimsIn(JsonNode claim) {
        return new PageClaims(
                claim.path("id").textValue(),
                claim.path("url").textValue(),
                claim.path("outlet").textValue(),
                claim.path("title").textValue(),
                claim.path("published").textValue(),
                claim.path("language").textValue());
    }

    private static String text(String resource) throws IOException {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = SampleArticles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return in.readAllBytes();
        }
    }
}
