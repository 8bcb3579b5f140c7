package dev.dateline.publish;

import com.rometools.rome.io.FeedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jdom2.Document;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/** Writes the documents that ROME makes of feeds. */
final class FeedXml {

    /** Makes a document. */
    interface Source {
        Document document() throws FeedException;
    }

    private FeedXml() {}

    static byte[] bytes(Source source) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new XMLOutputter(Format.getRawFormat().setLineSeparator("\n")).output(source.document(), bytes);
        } catch (FeedException e) {
            throw new IllegalStateException("A feed lacks what its format asks for", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
