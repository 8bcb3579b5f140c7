/**
 * Who is meant: in come an article and the names that a recogniser found in it, out go its people, organizations and places,
 * each with all its mentions, the surname alone and the abbreviation included. Pure functions of the article. Open {@link
 * dev.dateline.enrich.reference.InArticleReference} first.
 */
package dev.dateline.enrich.reference;
