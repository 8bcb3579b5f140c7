package dev.dateline.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.Duration;

/**
 * The errors the API answers with, as RFC 9457 problem details. Each carries a {@code code} that
 * never changes, a {@code detail} that says what was wrong and what would be right, and the {@code
 * parameter} or {@code field} it concerns where there is one. The codes: docs/API.md.
 */
public final class Problems {

    /** Name of the member that carries the stable code. */
    public static final String CODE = "code";

    private static final StatusType UNPROCESSABLE = status(422, "Unprocessable Content");
    private static final StatusType TOO_MANY = status(429, "Too Many Requests");

    private Problems() {}

    /** 400: a query parameter that the resource does not know. */
    public static HttpProblem unknownParameter(String name, Iterable<String> known) {
        return problem(
                        Status.BAD_REQUEST,
                        "unknown-parameter",
                        "Unknown parameter '" + name + "'; known are: " + String.join(", ", known))
                .with("parameter", name)
                .build();
    }

    /** 400: a query or path parameter whose value will not do; {@code expected} says what would. */
    public static HttpProblem invalidParameter(String name, String value, String expected) {
        return problem(
                        Status.BAD_REQUEST,
                        "invalid-parameter",
                        "Parameter '" + name + "' is '" + shortened(value) + "'; expected is " + expected)
                .with("parameter", name)
                .build();
    }

    /** 400: a field of the body that will not do. */
    public static HttpProblem invalidField(String code, String field, String detail) {
        return problem(Status.BAD_REQUEST, code, detail).with("field", field).build();
    }

    /** 400: a field of the body whose value will not do; {@code expected} says what would. */
    public static HttpProblem invalidFieldValue(String name, String value, String expected) {
        return invalidField(
                "invalid-field", name, "Field '" + name + "' is '" + shortened(value) + "'; expected is " + expected);
    }

    /** 400: a body that is not what its media type says. */
    public static HttpProblem malformed(String code, String detail) {
        return problem(Status.BAD_REQUEST, code, detail).build();
    }

    /** 401: no API key, or one that is not known. */
    public static HttpProblem apiKeyRequired(String detail) {
        return problem(Status.UNAUTHORIZED, "api-key-required", detail)
                .withHeader("WWW-Authenticate", "Bearer realm=\"dateline\"")
                .build();
    }

    /** 404: no article of that id. */
    public static HttpProblem articleNotFound(String id) {
        return problem(Status.NOT_FOUND, "article-not-found", "There is no article '" + shortened(id) + "'")
                .build();
    }

    /** 410: a cursor whose view of the archive Elasticsearch no longer keeps. */
    public static HttpProblem cursorExpired() {
        return problem(
                        Status.GONE,
                        "cursor-expired",
                        "The pages of this cursor are no longer kept; begin again without a cursor")
                .with("parameter", "cursor")
                .build();
    }

    /** 404: no entity of that key. */
    public static HttpProblem entityNotFound(String key) {
        return problem(Status.NOT_FOUND, "entity-not-found", "There is no entity '" + shortened(key) + "'")
                .build();
    }

    /** 404: no facet of that name; {@code instead} says what there is. */
    public static HttpProblem facetNotFound(String name, String instead) {
        return problem(
                        Status.NOT_FOUND,
                        "facet-not-found",
                        "There are no values of a facet '" + shortened(name) + "'; " + instead)
                .build();
    }

    /** 413: a body larger than its resource takes. */
    public static HttpProblem bodyTooLarge(long limit) {
        return problem(
                        Status.REQUEST_ENTITY_TOO_LARGE,
                        "body-too-large",
                        "The body is larger than " + limit + " bytes, the most that is taken here")
                .with("limit", limit)
                .build();
    }

    /** 422: a page in which cleaning found no article. */
    public static HttpProblem noArticleText() {
        return problem(
                        UNPROCESSABLE,
                        "no-article-text",
                        "No paragraph of an article was found in what was sent; nothing was stored")
                .build();
    }

    /** 429: more at once than is admitted. */
    public static HttpProblem tooBusy(Duration retryAfter) {
        return problem(TOO_MANY, "too-busy", "More articles are being taken in than are admitted at once; try again")
                .withHeader("Retry-After", retryAfter.toSeconds())
                .build();
    }

    /** 429: more exports at once than are admitted. */
    public static HttpProblem tooManyExports(int most, Duration retryAfter) {
        return problem(
                        TOO_MANY,
                        "too-many-exports",
                        "There are " + most + " exports under way, the most that are served at once; try again")
                .withHeader("Retry-After", retryAfter.toSeconds())
                .build();
    }

    /** 503: Elasticsearch does not answer, or not in time. */
    public static HttpProblem elasticsearchUnavailable(Duration retryAfter) {
        return problem(
                        Status.SERVICE_UNAVAILABLE,
                        "elasticsearch-unavailable",
                        "The archive does not answer at the moment. Try again: what was sent twice is kept once")
                .withHeader("Retry-After", retryAfter.toSeconds())
                .build();
    }

    /** 500: a fault of the service itself; the log has the rest. */
    public static HttpProblem internalError() {
        return problem(Status.INTERNAL_SERVER_ERROR, "internal-error", "The service failed; its log tells more")
                .build();
    }

    private static HttpProblem.Builder problem(StatusType status, String code, String detail) {
        return HttpProblem.builder()
                .withStatus(status)
                .withTitle(status.getReasonPhrase())
                .withDetail(detail)
                .with(CODE, code);
    }

    private static String shortened(String value) {
        return value.length() <= 100 ? value : value.substring(0, 100) + "…";
    }

    private static StatusType status(int code, String reason) {
        return new StatusType() {
            @Override
            public int getStatusCode() {
                return code;
            }

            @Override
            public Status.Family getFamily() {
                return Status.Family.familyOf(code);
            }

            @Override
            public String getReasonPhrase() {
                return reason;
            }
        };
    }
}
