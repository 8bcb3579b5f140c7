package dev.dateline.search;

import dev.dateline.article.EntityField;
import dev.dateline.article.NewsAnalysis;
import dev.dateline.article.PublicArticles;
import dev.dateline.entities.EntityRef;
import dev.dateline.search.QueryNames.Part;
import dev.dateline.search.QueryText.Term;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What a search means in terms of the index's fields. */
final class ArticlePredicates {

    private static final float TITLE = 3f;
    private static final float LEAD = 1.5f;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private ArticlePredicates() {}

    static PredicateFinalStep matching(SearchPredicateFactory f, Selection selection, QueryNames names) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        if (!selection.text().asksForSomething()) {
            all.must(f.matchAll());
        }
        for (Part part : names.parts(selection.text())) {
            if (part.entities().isEmpty()) {
                add(f, all, part.groups().getFirst());
            } else {
                all.must(named(f, part));
            }
        }
        all.filter(PublicArticles.predicate(f));
        String time = selection.dateField().field();
        selection.from().ifPresent(from -> all.filter(f.range().field(time).atLeast(from)));
        selection.to().ifPresent(to -> all.filter(f.range().field(time).atMost(to)));
        return all;
    }

    private static void add(SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> all, List<Term> group) {
        if (group.size() == 1 && group.getFirst().excluded()) {
            all.mustNot(lookedUp(f, group.getFirst()));
        } else {
            all.must(anyOf(f, group));
        }
    }

    /** A name in any of its spellings, or an article that is known to be about its bearer. */
    private static PredicateFinalStep named(SearchPredicateFactory f, Part part) {
        BooleanPredicateClausesStep<?, ?> asWritten = f.bool();
        part.groups()
                .forEach(group -> asWritten.must(spelled(f, group.getFirst().text())));
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        any.should(asWritten);
        part.others().forEach(other -> any.should(spelled(f, other)));
        for (EntityRef entity : part.entities()) {
            any.should(f.match()
                    .field(EntityField.of(entity.type()).path("key"))
                    .matching(entity.key())
                    .constantScore());
        }
        return any;
    }

    /** What is written in capitals is looked for in capitals: US is not us. */
    private static PredicateFinalStep spelled(SearchPredicateFactory f, String name) {
        String letters = name.replace(".", "");
        boolean capitals = letters.length() > 1 && letters.chars().allMatch(Character::isUpperCase);
        if (capitals) {
            return phrase(f, letters, NewsAnalysis.NEWS_CAPITALS);
        }
        return phrase(f, name, name.contains(" ") ? NewsAnalysis.NEWS_EXACT : NewsAnalysis.NEWS_QUERY);
    }

    private static PredicateFinalStep anyOf(SearchPredicateFactory f, List<Term> group) {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        for (Term term : group) {
            any.should(term.excluded() ? f.not(lookedUp(f, term)) : lookedUp(f, term));
        }
        return any;
    }

    private static PredicateFinalStep lookedUp(SearchPredicateFactory f, Term term) {
        return switch (term.kind()) {
            // A word that the analysis takes apart, such as U.S.-led, is looked up as a phrase
            case WORD -> phrase(f, term.text(), NewsAnalysis.NEWS_QUERY);
            case PHRASE -> phrase(f, term.text(), NewsAnalysis.NEWS_EXACT);
            case PREFIX ->
                f.prefix()
                        .field("title")
                        .boost(TITLE)
                        .field("lead")
                        .boost(LEAD)
                        .field("body")
                        .matching(folded(term.text()));
        };
    }

    private static PredicateFinalStep phrase(SearchPredicateFactory f, String text, String analyzer) {
        return f.phrase()
                .field("title")
                .boost(TITLE)
                .field("lead")
                .boost(LEAD)
                .field("body")
                .matching(text)
                .analyzer(analyzer);
    }

    /** A prefix is not analyzed by Elasticsearch; this is what the analysis does to a word. */
    private static String folded(String prefix) {
        String decomposed = Normalizer.normalize(prefix, Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
