/**
 * What leaves in other shapes than a page of hits: exports of all articles of a search, and feeds of
 * the first. What comes in are the parameters of a search, what goes out are the articles themselves,
 * read through {@link dev.dateline.search.ArticleScan}. Open {@link dev.dateline.publish.Exports} and
 * {@link dev.dateline.publish.Feeds} first.
 */
package dev.dateline.publish;
