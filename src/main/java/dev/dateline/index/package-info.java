/**
 * The two indexes as a whole: their schema and whether Elasticsearch is there. What comes in are
 * Hibernate Search's mapping and the state of the cluster; what goes out are indexes that exist and
 * an honest readiness. Open {@link dev.dateline.index.IndexSchema} first.
 */
package dev.dateline.index;
