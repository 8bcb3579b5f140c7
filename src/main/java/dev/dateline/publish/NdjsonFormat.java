package dev.dateline.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.dateline.article.ArticleView;
import dev.dateline.search.ArticleScan.Parts;
import jakarta.inject.Singleton;
import java.io.OutputStream;

/** An article a line, each as {@code GET /api/articles/{id}} gives it. */
@Singleton
class NdjsonFormat implements ExportFormat {

    static final String MEDIA_TYPE = "application/x-ndjson";

    private final ObjectWriter json;

    NdjsonFormat(ObjectMapper json) {
        this.json = json.writerFor(ArticleView.class);
    }

    @Override
    public Parts parts() {
        return Parts.ALL;
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public String extension() {
        return "ndjson";
    }

    @Override
    public Document begin(OutputStream out) {
        return articles -> {
            for (ArticleView article : articles) {
                out.write(json.writeValueAsBytes(article));
                out.write('\n');
            }
        };
    }
}
