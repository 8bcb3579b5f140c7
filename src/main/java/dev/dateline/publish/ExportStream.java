package dev.dateline.publish;

import dev.dateline.article.ArticleView;
import dev.dateline.publish.Exports.Export;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Sends an export: a chunk is read when the client has taken the one before. An export that cannot go
 * on ends its connection in the middle, because an answer that ends as it should would look complete.
 */
final class ExportStream implements StreamingOutput {

    private static final Logger LOG = Logger.getLogger(ExportStream.class);
    private static final int BUFFER = 32 * 1024;

    private final Export export;
    private final ExportFormat format;
    private final RoutingContext client;
    private final PublishConfig config;

    ExportStream(Export export, ExportFormat format, RoutingContext client, PublishConfig config) {
        this.export = export;
        this.format = format;
        this.client = client;
        this.config = config;
        // Also where nothing is ever written: a HEAD request, or a client that is gone already
        client.addEndHandler(ended -> Thread.ofVirtual().start(export::close));
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (export;
                ClientOutput taken = new ClientOutput(out, client, config.patience(), every(), this::renew)) {
            try {
                send(new BufferedOutputStream(taken, BUFFER));
            } catch (IOException e) {
                LOG.debugf("A client went away in the middle of its export: %s", e.getMessage());
                taken.abort();
                throw new ExportEndedException(e);
            } catch (RuntimeException e) {
                if (!taken.isGone()) {
                    LOG.warnf("An export ends before its end: %s", e.getMessage());
                }
                taken.abort();
                throw new ExportEndedException(e);
            }
        }
    }

    private void send(OutputStream out) throws IOException {
        ExportFormat.Document document = format.begin(out);
        List<ArticleView> chunk = export.next();
        do {
            document.write(chunk);
            out.flush();
            chunk = export.next();
        } while (!chunk.isEmpty());
    }

    private Duration every() {
        Duration sooner = config.keepAlive().compareTo(config.patience()) < 0 ? config.keepAlive() : config.patience();
        return sooner.dividedBy(4);
    }

    private void renew() {
        try {
            export.renew();
        } catch (RuntimeException e) {
            LOG.debugf("What an export still has to read could not be kept: %s", e.getMessage());
        }
    }
}
