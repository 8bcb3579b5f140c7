package dev.dateline.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The id of an article that a client gave none: the first 128 bits of a SHA-256 in hex, over the
 * canonical address where there is one, else over the text and the outlet claimed. The same page
 * again gets the same id; the same wire text at another outlet gets its own.
 */
final class ArticleId {

    private ArticleId() {}

    static String of(Incoming incoming) {
        return incoming.id()
                .or(() -> incoming.claims().url().flatMap(CanonicalUrl::of).map(url -> hash("url " + url)))
                .orElseGet(() -> hash("text " + incoming.claims().outlet().orElse("") + "\n" + incoming.text()));
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
