/**
 * What leaves in other shapes than a page of hits: exports of all articles of a search, feeds of the
 * first, and the description by which browsers add the site as a search engine. What comes in are the
 * parameters of a search, what goes out are the articles themselves, read through {@link
 * dev.dateline.search.ArticleScan}. Open {@link dev.dateline.publish.Exports} and {@link
 * dev.dateline.publish.Feeds} first.
 */
package dev.dateline.publish;
