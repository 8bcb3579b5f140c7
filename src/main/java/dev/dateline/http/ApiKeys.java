package dev.dateline.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/**
 * Lets through what carries a known API key, as {@code Authorization: Bearer …} (RFC 6750) or {@code
 * X-API-Key: …}. Without any key configured nothing is let through, unless writes are open.
 */
@ApplicationScoped
class ApiKeys {

    private static final int SHORTEST = 16;
    private static final String BEARER = "Bearer ";

    private final List<byte[]> keys;
    private final boolean open;

    /**
     * @throws IllegalArgumentException when a configured key is too short to be safe
     */
    ApiKeys(HttpConfig config) {
        List<String> configured = config.apiKeys().orElse(List.of());
        if (configured.stream().anyMatch(key -> key.strip().length() < SHORTEST)) {
            throw new IllegalArgumentException(
                    "dateline.http.api-keys holds a key shorter than " + SHORTEST + " characters");
        }
        this.keys = configured.stream()
                .map(key -> key.strip().getBytes(StandardCharsets.UTF_8))
                .toList();
        this.open = config.openWrites();
    }

    /**
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 401 when the request carries no known key
     */
    void check(ContainerRequestContext request) {
        if (open) {
            return;
        }
        byte[] given = given(request)
                .orElseThrow(() -> Problems.apiKeyRequired(
                        "This needs an API key, as 'Authorization: Bearer KEY' or 'X-API-Key: KEY'"))
                .getBytes(StandardCharsets.UTF_8);
        boolean known = false;
        for (byte[] key : keys) {
            // Every key is compared in constant time, so that an answer's delay tells nothing
            known |= MessageDigest.isEqual(key, given);
        }
        if (!known) {
            throw Problems.apiKeyRequired("The API key is not one that is known here");
        }
    }

    private static Optional<String> given(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.of(authorization.substring(BEARER.length()).strip());
        }
        return Optional.ofNullable(request.getHeaderString("X-API-Key")).map(String::strip);
    }
}
