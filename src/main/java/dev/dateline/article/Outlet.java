package dev.dateline.article;

/**
 * Who published an article.
 *
 * @param id the registrable domain where it is known ({@code harbourtimes.example}), else a slug of the name
 * @param name the form shown to readers
 */
public record Outlet(String id, String name) {}
