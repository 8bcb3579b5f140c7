package dev.dateline.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;

/**
 * Addresses as clients reach them: below {@code dateline.http.public-url} where it is set, else as the
 * request came in, with the X-Forwarded-* of a gateway.
 */
@ApplicationScoped
public class PublicAddress {

    private final Optional<URI> configured;

    PublicAddress(HttpConfig config) {
        this.configured = config.publicUrl().map(PublicAddress::asFolder);
    }

    /** The address of the service itself; ends with a slash. */
    public URI base(UriInfo request) {
        return configured.orElseGet(() -> asFolder(request.getBaseUri()));
    }

    /** The address of the request, with its query. */
    public URI of(UriInfo request) {
        return base(request).resolve(request.getBaseUri().relativize(request.getRequestUri()));
    }

    /** The address of the request, to be changed. */
    public UriBuilder builder(UriInfo request) {
        return UriBuilder.fromUri(of(request));
    }

    /** The address of something else of the service, by its path without a slash before it. */
    public UriBuilder builder(UriInfo request, String path) {
        return UriBuilder.fromUri(base(request)).path(path);
    }

    private static URI asFolder(URI address) {
        String text = address.toString();
        return text.endsWith("/") ? address : URI.create(text + "/");
    }
}
