package dev.dateline;

import dev.dateline.local.ElasticsearchTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** Gives every Quarkus test the same Elasticsearch; found by its annotation, used by nobody. */
@WithTestResource(value = ElasticsearchTestResource.class, scope = TestResourceScope.GLOBAL)
final class ElasticsearchForTests {}
