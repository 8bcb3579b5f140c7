package dev.dateline.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/**
 * Absolute addresses as clients reach them: under the configured public address where there is one, else under the one
 * that the request was sent to, which a proxy may say in its headers if the server is configured to believe it.
 */
@ApplicationScoped
public class PublicAddress {

    private final HttpConfig config;

    PublicAddress(HttpConfig config) {
        this.config = config;
    }

    /** Address of the page; paths of the service follow it. */
    public URI base(UriInfo request) {
        return config.publicUrl().orElseGet(request::getBaseUri);
    }

    /**
     * Address of something else of this service.
     *
     * @param path without a slash before it, such as {@code api/articles}; what is no letter of a path is encoded
     */
    public UriBuilder of(UriInfo request, String path) {
        return UriBuilder.fromUri(base(request)).path(path);
    }

    /** Address of the request itself, its parameters included. */
    public UriBuilder of(UriInfo request) {
        return of(request, request.getPath())
                .replaceQuery(request.getRequestUri().getRawQuery());
    }
}
