/**
 * A real Elasticsearch for developers' machines: in comes nothing but the coordinates of a server's archive, and what
 * goes out is the address of a server on 127.0.0.1 that lives no longer than the JVM that started it. Dev mode starts
 * one by itself ({@link dev.dateline.local.DevElasticsearch}) and so do the tests, unless {@code ELASTICSEARCH_HOSTS}
 * names another; production never does, and nothing outside this package knows of it. Open
 * {@link dev.dateline.local.LocalElasticsearch} first.
 */
package dev.dateline.local;
