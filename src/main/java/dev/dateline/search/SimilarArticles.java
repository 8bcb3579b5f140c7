package dev.dateline.search;

import java.util.List;

/**
 * Articles that are like another.
 *
 * @param id of the article that they are like
 * @param hits the most similar first
 */
public record SimilarArticles(String id, List<SearchPage.Hit> hits) {}
