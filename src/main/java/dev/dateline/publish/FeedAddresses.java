package dev.dateline.publish;

import dev.dateline.http.PublicAddress;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The addresses in a feed, absolute as feeds want them. */
final class FeedAddresses {

    private final PublicAddress address;
    private final UriInfo uri;

    FeedAddresses(PublicAddress address, UriInfo uri) {
        this.address = address;
        this.uri = uri;
    }

    /** Of the feed itself, as it was asked for. */
    String self() {
        return address.of(uri).toString();
    }

    /** Of another page of the feed, from 1. */
    String at(int page) {
        return address.builder(uri).replaceQueryParam("page", page).build().toString();
    }

    /** Of the same search on the page for readers. */
    String forReaders() {
        return address.builder(uri)
                .replacePath(address.base(uri).getRawPath())
                .replaceQueryParam("page", (Object[]) null)
                .replaceQueryParam("size", (Object[]) null)
                .build()
                .toString();
    }

    /** Of an article in the API. */
    String article(String id) {
        return address.builder(uri, "api/articles/{id}").build(id).toString();
    }

    /**
     * A name of the search that stays the same wherever the service is moved, as RFC 4287, section
     * 4.2.6, asks: a name-based UUID (RFC 9562, version 3) of its parameters.
     */
    String searchId() {
        return urn(uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("page")
                        && !parameter.getKey().equals("size"))
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(parameter -> parameter.getKey() + "="
                        + parameter.getValue().stream().sorted().collect(Collectors.joining(",")))
                .collect(Collectors.joining("&", "dateline:search:", "")));
    }

    /** A name of an article that stays the same, made in the same way. */
    static String articleId(String id) {
        return urn("dateline:article:" + id);
    }

    private static String urn(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
