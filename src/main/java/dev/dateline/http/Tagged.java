package dev.dateline.http;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Answers that carry an ETag (RFC 9110, 8.8.3) and may be kept by whoever asks before each use whether
 * they still hold; who has the present one is told so with a 304 and no body.
 */
public final class Tagged {

    private Tagged() {}

    /**
     * Answers a request.
     *
     * @param tag equal representations have equal tags
     * @param answer what is answered to who has another, or none
     */
    public static <T> RestResponse<T> answer(Request request, String tag, Supplier<ResponseBuilder<T>> answer) {
        EntityTag entityTag = new EntityTag(tag);
        CacheControl askFirst = new CacheControl();
        askFirst.setNoCache(true);
        askFirst.setNoTransform(false);
        ResponseBuilder<T> builder = request.evaluatePreconditions(entityTag) == null
                ? answer.get()
                : ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED);
        return builder.tag(entityTag).cacheControl(askFirst).build();
    }
}
