package dev.dateline.ingest;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as a client sends it in JSON; what is missing is read from the text. */
@RegisterForReflection
@Schema(name = "ArticleSubmission", additionalProperties = Schema.False.class)
record ArticleJson(
        @Schema(description = "An id of the client's; made from the url, else from the text, when missing") String id,
        @Schema(description = "The headline") String title,
        @Schema(required = true, description = "The text, a paragraph a line; page furniture may surround it")
                String text,
        @Schema(description = "Absolute http or https address of the page") String url,
        @Schema(description = "Name of who published it") String outlet,
        @Schema(description = "A date, or an RFC 3339 time", examples = "2026-09-14T18:05:00Z") String published,
        @Schema(description = "BCP 47 language tag", examples = "en") String language) {}
