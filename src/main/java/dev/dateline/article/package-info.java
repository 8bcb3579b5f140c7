/**
 * The model: what an article, its outlet and the entities in it are, and how Elasticsearch holds
 * them. What comes in is a {@link dev.dateline.article.Submission} kept verbatim and the {@link
 * dev.dateline.article.Article} made from it; what goes out is the same two by id, through {@link
 * dev.dateline.article.Archive}. Open {@link dev.dateline.article.Article} first.
 */
package dev.dateline.article;
