package dev.dateline.ingest;

import dev.dateline.data.DataFile;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One form for the addresses under which the same page is found: without scheme, {@code www.},
 * default port, fragment, trailing slash and the parameters that only track readers; with a
 * lower-case host (RFC 3986, section 6.2).
 */
final class CanonicalUrl {

    /** Parameters known to say where a reader came from; those that begin with utm_ go as well. */
    private static final Set<String> TRACKING =
            Set.copyOf(DataFile.column(CanonicalUrl.class, "tracking-parameters.txt"));

    private CanonicalUrl() {}

    /** The canonical form; empty when it is not an absolute http or https address. */
    static Optional<String> of(String url) {
        URI uri;
        try {
            uri = new URI(url.strip());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || uri.getRawAuthority() == null) {
            return Optional.empty();
        }
        return host(uri).map(host -> host + port(uri, scheme) + path(uri) + query(uri));
    }

    private static Optional<String> host(URI uri) {
        String authority = uri.getRawAuthority();
        String host = uri.getHost() != null
                ? uri.getHost()
                : authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":\\d*$", "");
        try {
            String ascii = IDN.toASCII(host).toLowerCase(Locale.ROOT);
            return ascii.isEmpty() ? Optional.empty() : Optional.of(ascii.replaceFirst("^www\\.(?=[^.]+\\.)", ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String port(URI uri, String scheme) {
        int port = uri.getPort();
        boolean usual = port < 0 || port == (scheme.equals("https") ? 443 : 80);
        return usual ? "" : ":" + port;
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String query(URI uri) {
        if (uri.getRawQuery() == null) {
            return "";
        }
        String kept = Arrays.stream(uri.getRawQuery().split("&"))
                .filter(parameter -> !parameter.isEmpty() && !tracks(parameter))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean tracks(String parameter) {
        String name = parameter.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }
}
