/**
 * From a clean text to an article. What comes in is a {@link dev.dateline.clean.CleanText} with its
 * id, what goes out is the {@link dev.dateline.article.Article} that is indexed. Open {@link
 * dev.dateline.enrich.Enricher} first.
 */
package dev.dateline.enrich;
