/**
 * How articles get in. What comes in are requests of several media types, each with its reader; what
 * goes out are an {@link dev.dateline.article.Article} and a {@link
 * dev.dateline.article.Submission}, kept before the answer is given. Open {@link
 * dev.dateline.ingest.IngestService} first.
 */
package dev.dateline.ingest;
