package dev.dateline.search;

/** Order of articles; equal ones stand by time, the newer first, then by id. */
public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST
}
