package dev.dateline.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The id of an article that a client gave none: the first 128 bits of a SHA-256 in hex, over the
 * URI by which its sender identifies it, else over the canonical address where there is one, else over what was sent and the outlet claimed. The same
 * page again gets the same id; the same wire text at another outlet gets its own.
 */
final class ArticleId {

    private ArticleId() {}

    /**
     * @param incoming what was sent
     * @param url the address of the page, claimed or found in it
     */
    static String of(Incoming incoming, Optional<String> url) {
        return incoming.id()
                .or(() -> incoming.stated().uri().map(uri -> hash("uri " + uri)))
                .or(() -> url.flatMap(CanonicalUrl::of).map(address -> hash("url " + address)))
                .orElseGet(() -> hash("text " + incoming.claims().outlet().orElse("") + "\n" + sent(incoming.page())));
    }

    private static String sent(Page page) {
        return switch (page) {
            case Page.Text text -> text.text();
            case Page.Html html -> new String(html.content(), StandardCharsets.ISO_8859_1);
        };
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
