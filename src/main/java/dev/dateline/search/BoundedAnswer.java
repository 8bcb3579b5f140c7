package dev.dateline.search;

import java.io.IOException;
import org.apache.http.ContentTooLongException;
import org.apache.http.HttpEntity;
import org.apache.http.HttpResponse;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.ContentDecoder;
import org.apache.http.nio.IOControl;
import org.apache.http.nio.protocol.AbstractAsyncResponseConsumer;
import org.apache.http.nio.util.HeapByteBufferAllocator;
import org.apache.http.nio.util.SimpleInputBuffer;
import org.apache.http.protocol.HttpContext;
import org.elasticsearch.client.RequestOptions;

/**
 * An answer of Elasticsearch that is given up when it grows too large. The client's own bound looks at
 * the Content-Length, and an answer to a search has none.
 */
final class BoundedAnswer extends AbstractAsyncResponseConsumer<HttpResponse> {

    /** Bytes of an answer that has no articles in it. */
    static final long SMALL = 1 << 20;

    private static final int FIRST_BUFFER = 16 * 1024;

    /** An answer was larger than the bound. */
    static final class TooLargeException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private TooLargeException(Throwable cause) {
            super("An answer of Elasticsearch is larger than expected", cause);
        }
    }

    private final long mostBytes;
    private HttpResponse response;
    private ContentType type;
    private SimpleInputBuffer content;

    private BoundedAnswer(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Options of a request whose answer has at most so many bytes. */
    static RequestOptions of(long mostBytes) {
        return RequestOptions.DEFAULT.toBuilder()
                .setHttpAsyncResponseConsumerFactory(() -> new BoundedAnswer(mostBytes))
                .build();
    }

    /** The client wraps what stopped it. */
    static void rethrowIfTooLarge(IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ContentTooLongException) {
                throw new TooLargeException(cause);
            }
        }
    }

    @Override
    protected void onResponseReceived(HttpResponse received) {
        response = received;
    }

    @Override
    protected void onEntityEnclosed(HttpEntity entity, ContentType contentType) {
        type = contentType;
        content = new SimpleInputBuffer(FIRST_BUFFER, HeapByteBufferAllocator.INSTANCE);
    }

    @Override
    protected void onContentReceived(ContentDecoder decoder, IOControl control) throws IOException {
        content.consumeContent(decoder);
        if (content.length() > mostBytes) {
            throw new ContentTooLongException("More than " + mostBytes + " bytes");
        }
    }

    @Override
    protected HttpResponse buildResult(HttpContext context) throws IOException {
        if (content != null) {
            byte[] bytes = new byte[content.length()];
            content.read(bytes);
            response.setEntity(new ByteArrayEntity(bytes, type));
        }
        return response;
    }

    @Override
    protected void releaseResources() {
        content = null;
    }
}
