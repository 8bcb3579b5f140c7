package dev.dateline.search;

import dev.dateline.article.PublicArticles;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What a search means in terms of the index's fields. */
final class ArticlePredicates {

    private ArticlePredicates() {}

    /** The articles of a selection, by what its words demand as they were typed. */
    static PredicateFinalStep matching(SearchPredicateFactory f, Selection selection, QueryNames names) {
        return matching(f, selection, new TextQuery(selection.text(), names, Demand.of(selection.text())));
    }

    /** The articles of a selection, whose words mean this. */
    static PredicateFinalStep matching(SearchPredicateFactory f, Selection selection, TextQuery text) {
        BooleanPredicateClausesStep<?, ?> all = within(f, selection);
        var raw = f.extension(ElasticsearchExtension.get());
        text.scored().ifPresentOrElse(query -> all.must(raw.fromJson(query)), () -> all.must(f.matchAll()));
        text.excluded().forEach(excluded -> all.mustNot(raw.fromJson(excluded)));
        return all;
    }

    /** Whatever the words are: what readers may see, in the time that is asked for. */
    static BooleanPredicateClausesStep<?, ?> within(SearchPredicateFactory f, Selection selection) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        all.filter(PublicArticles.predicate(f));
        String time = selection.dateField().field();
        selection.from().ifPresent(from -> all.filter(f.range().field(time).atLeast(from)));
        selection.to().ifPresent(to -> all.filter(f.range().field(time).atMost(to)));
        return all;
    }
}
