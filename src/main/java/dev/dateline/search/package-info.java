/**
 * Request to query to page of hits. What comes in are the parameters of a search, what goes out is a
 * {@link dev.dateline.search.SearchPage}, by one request to Elasticsearch. Open {@link
 * dev.dateline.search.ArticleSearch} first.
 */
package dev.dateline.search;
