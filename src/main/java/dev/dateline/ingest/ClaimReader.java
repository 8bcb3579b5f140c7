package dev.dateline.ingest;

import dev.dateline.article.Published;
import dev.dateline.clean.Claims;
import dev.dateline.clean.PublishedClaim;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a client says of a page; blank counts as not said, nonsense is an error that names it. */
final class ClaimReader {

    /** How a claim that will not do is reported: as a field of the body or as a parameter. */
    interface BadClaim {
        HttpProblem of(String name, String value, String expected);
    }

    private static final Pattern ID = Pattern.compile("[\\p{Alnum}][\\p{Alnum}._~:-]{0,127}");
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TITLE = 2_000;
    private static final int LONGEST_URL = 4_000;

    private final BadClaim bad;
    private final Instant received;

    ClaimReader(Instant received, BadClaim bad) {
        this.received = received;
        this.bad = bad;
    }

    /** A letter or digit, then up to 127 of letters, digits and {@code . _ ~ : -}. */
    Optional<String> id(String value) {
        Optional<String> id = said(value);
        id.filter(chosen -> !ID.matcher(chosen).matches()).ifPresent(chosen -> {
            throw bad.of("id", chosen, "a letter or digit, then at most 127 of letters, digits and . _ ~ : -");
        });
        return id;
    }

    Claims claims(String url, String outlet, String title, String published, String language) {
        return new Claims(
                url(url),
                bounded("outlet", outlet, LONGEST_NAME),
                bounded("title", title, LONGEST_TITLE),
                said(published).map(this::published),
                said(language).map(this::language));
    }

    /** A page with what was said of it beside its body. */
    Incoming incoming(PageClaims said, String mediaType, byte[] content, Page page) {
        Claims claims = claims(said.url(), said.outlet(), said.title(), said.published(), said.language());
        return new Incoming(id(said.id()), mediaType, content, page, claims, said(said.published()), Stated.NOTHING);
    }

    static Optional<String> said(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Optional<String> url(String value) {
        Optional<String> url = bounded("url", value, LONGEST_URL);
        url.filter(address -> CanonicalUrl.of(address).isEmpty()).ifPresent(address -> {
            throw bad.of("url", address, "an absolute http or https address");
        });
        return url;
    }

    private Optional<String> bounded(String name, String value, int longest) {
        Optional<String> text = said(value);
        text.filter(said -> said.length() > longest).ifPresent(said -> {
            throw bad.of(name, said, "at most " + longest + " characters");
        });
        return text;
    }

    private Published published(String value) {
        return PublishedClaim.parse(value, received)
                .orElseThrow(() -> bad.of(
                        "published",
                        value,
                        "a date such as 2026-09-14 or an RFC 3339 time such as 2026-09-14T18:05:00Z,"
                                + " neither in the future nor before newspapers"));
    }

    private String language(String value) {
        try {
            return new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw bad.of("language", value, "a BCP 47 language tag such as en or pt-BR");
        }
    }
}
