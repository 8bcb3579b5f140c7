package dev.dateline.article;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** The articles that readers may see, said in both of the ways in which Elasticsearch is asked. */
public final class PublicArticles {

    private PublicArticles() {}

    /** For the Elasticsearch client. */
    public static Query query() {
        return Query.of(query -> query.bool(bool -> bool.mustNot(
                        not -> not.term(term -> term.field("withheld").value(true)))
                .mustNot(not -> not.range(range -> range.date(date -> date.field("embargoedUntil")
                        .format("strict_date_optional_time")
                        .gt(now().toString()))))));
    }

    /** For Hibernate Search. */
    public static PredicateFinalStep predicate(SearchPredicateFactory f) {
        return f.bool()
                .mustNot(f.match().field("withheld").matching(true))
                .mustNot(f.range().field("embargoedUntil").greaterThan(now()));
    }

    /** To the second, so that Elasticsearch may answer equal requests from its cache. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
