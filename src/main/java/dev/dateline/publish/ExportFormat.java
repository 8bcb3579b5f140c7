package dev.dateline.publish;

import dev.dateline.article.ArticleView;
import dev.dateline.search.ArticleScan.Parts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A shape in which all articles of a search leave. */
interface ExportFormat {

    /** What of the articles is in it. */
    Parts parts();

    /** Media type, with its parameters. */
    String mediaType();

    /** How the name of a file of it ends, without the dot. */
    String extension();

    /** Opens a document. */
    Document begin(OutputStream out) throws IOException;

    /** A document that is being written. */
    interface Document {

        /** Adds articles, and leaves none of them in a buffer of its own. */
        void write(List<ArticleView> articles) throws IOException;
    }
}
