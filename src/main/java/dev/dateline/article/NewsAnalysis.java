package dev.dateline.article;

import dev.dateline.names.SpellingRules;
import io.quarkus.hibernate.search.standalone.elasticsearch.SearchExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/**
 * How news English becomes terms. Every word is indexed at one position as it stands, folded to
 * lower-case ASCII; as a stem carrying the mark {@value #STEM_MARK}; and, where it has a capital, in
 * the spelling that stands for all spellings of a name ({@link SpellingRules}), carrying the mark
 * {@value #NAME_MARK}; and, where it is all in capitals, carrying the mark {@value #CAPITALS_MARK}, so
 * that the United States can be told from <i>us</i>. Plain words of a query are looked up as stems ({@link
 * #NEWS_STEMS}) and as names ({@link #NEWS_NAMES}), so that <i>strike</i> finds <i>strikes</i>, and <i>sergei</i> finds
 * <i>Sergey</i>; quoted phrases and prefixes are looked up as they stand ({@link #NEWS_EXACT}), so that a name is
 * found as written. The marks keep the vocabularies apart: without them the exact <i>bank</i> would
 * find <i>Banks</i>, and <i>holy</i> would find <i>Holly</i>. One field serves all, so the
 * highlighter sees them all.
 *
 * <p>The stemmer is the second one of Porter (porter2, also called English of Snowball), which finds more than Krovetz's
 * on both collections that we tuned with; docs/decisions/008-relevance.md has the figures. Dots in initialisms go
 * (U.S. is US), possessive endings go, typographic apostrophes count as straight ones.
 */
@SearchExtension
public class NewsAnalysis implements ElasticsearchAnalysisConfigurer {

    /** Analyzer of the indexed text: all forms of every word. */
    public static final String NEWS = "news";

    /** Analyzer of a query's words in either form, stem or name: for words that the analysis takes apart. */
    public static final String NEWS_QUERY = "news_query";

    /** Analyzer of a query's plain words: stems. */
    public static final String NEWS_STEMS = "news_stems";

    /** Analyzer of a query's plain words: the spelling that stands for all spellings of a name. */
    public static final String NEWS_NAMES = "news_names";

    /** Analyzer of a query's phrases and prefixes: words as they stand. */
    public static final String NEWS_EXACT = "news_exact";

    /** Analyzer of a word that is looked up in capitals. */
    public static final String NEWS_CAPITALS = "news_capitals";

    /** Normalizer of a name that is compared as a whole. */
    public static final String NAME = "name";

    /** What stems end in. */
    public static final String STEM_MARK = "~";

    static final String NAME_MARK = "^";
    static final String CAPITALS_MARK = "!";

    private static final List<String> FOLDED = List.of("lowercase", "asciifolding", "news_length");
    private static final String LONG_ENOUGH = "token.term.length() >= " + SpellingRules.SHORTEST;
    private static final String CAPITALIZED = LONG_ENOUGH + " && Character.isUpperCase(token.term.charAt(0))";
    private static final String IN_CAPITALS = "token.term.length() > 1 && Character.isUpperCase(token.term.charAt(0))"
            + " && Character.isUpperCase(token.term.charAt(token.term.length() - 1))";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.charFilter("news_apostrophe").type("mapping").param("mappings", "\u2019=>'", "\u2018=>'", "\u02BC=>'");

        context.tokenFilter("news_possessive").type("stemmer").param("language", "possessive_english");
        // A dot between or after single letters: U.S. becomes US, example.com stays
        context.tokenFilter("news_initialism")
                .type("pattern_replace")
                .param("pattern", "(?<=(?:^|\\.)\\p{L})\\.(?=\\p{L}(?:\\.|$)|$)")
                .param("replacement", "");
        // Lucene refuses terms of more than 32,766 bytes; no word of a language is this long
        context.tokenFilter("news_length").type("truncate").param("length", 100);
        context.tokenFilter("news_stem").type("stemmer").param("language", "porter2");
        mark(context, "news_stem_mark", "$", STEM_MARK);
        mark(context, "news_name_mark", "^", NAME_MARK);
        mark(context, "news_capitals_mark", "^", CAPITALS_MARK);
        List<String> name = new ArrayList<>(FOLDED);
        name.addAll(spelling(context));
        name.add("news_name_mark");
        when(context, "news_name_capitalized", CAPITALIZED, name);
        when(context, "news_name_any", LONG_ENOUGH, name);
        List<String> capitals = new ArrayList<>(FOLDED);
        capitals.add("news_capitals_mark");
        when(context, "news_in_capitals", IN_CAPITALS, capitals);
        // What is no name comes out of these as the folded word, which is there already
        several(
                context,
                "news_forms",
                folded(),
                folded("news_stem", "news_stem_mark"),
                "news_name_capitalized," + folded(),
                "news_in_capitals," + folded());
        several(context, "news_asked", folded("news_stem", "news_stem_mark"), "news_name_any," + folded());

        context.normalizer(NAME).custom().tokenFilters("lowercase", "asciifolding");
        analyzer(context, NEWS, "news_forms");
        analyzer(context, NEWS_QUERY, "news_asked");
        List<String> stems = new ArrayList<>(FOLDED);
        stems.addAll(List.of("news_stem", "news_stem_mark"));
        analyzer(context, NEWS_STEMS, stems.toArray(String[]::new));
        analyzer(context, NEWS_NAMES, "news_name_any");
        analyzer(context, NEWS_EXACT, FOLDED.toArray(String[]::new));
        analyzer(context, NEWS_CAPITALS, capitals.toArray(String[]::new));
        TypedAnalysis.configure(context);
    }

    /** The rules of spelling as filters, in their order; the given names after them. */
    private static List<String> spelling(ElasticsearchAnalysisConfigurationContext context) {
        List<String> filters = new ArrayList<>();
        for (SpellingRules.Rule rule : SpellingRules.bundled().rules()) {
            String filter = "news_spelling_" + (filters.size() + 1);
            context.tokenFilter(filter)
                    .type("pattern_replace")
                    .param("pattern", rule.pattern())
                    .param("replacement", rule.replacement());
            filters.add(filter);
        }
        // Made to override stemmers; what it does is to put one word for another
        context.tokenFilter("news_given_names")
                .type("stemmer_override")
                .param(
                        "rules",
                        SpellingRules.bundled().givenNames().stream()
                                .filter(group -> group.size() > 1)
                                .map(group ->
                                        String.join(",", group.subList(1, group.size())) + " => " + group.getFirst())
                                .toArray(String[]::new));
        filters.add("news_given_names");
        return filters;
    }

    private static void mark(
            ElasticsearchAnalysisConfigurationContext context, String name, String where, String mark) {
        context.tokenFilter(name)
                .type("pattern_replace")
                .param("pattern", where)
                .param("replacement", mark)
                .param("all", false);
    }

    private static void when(
            ElasticsearchAnalysisConfigurationContext context, String name, String script, List<String> filters) {
        context.tokenFilter(name)
                .type("condition")
                .param("filter", filters.toArray(String[]::new))
                .param("script.source", script);
    }

    private static void several(
            ElasticsearchAnalysisConfigurationContext context, String name, String... alternatives) {
        context.tokenFilter(name)
                .type("multiplexer")
                .param("filters", alternatives)
                .param("preserve_original", false);
    }

    private static String folded(String... further) {
        return String.join(
                ",", Stream.concat(FOLDED.stream(), Stream.of(further)).toList());
    }

    private static void analyzer(ElasticsearchAnalysisConfigurationContext context, String name, String... last) {
        context.analyzer(name)
                .custom()
                .tokenizer("standard")
                .charFilters("news_apostrophe")
                .tokenFilters(Stream.concat(Stream.of("news_initialism", "news_possessive"), Stream.of(last))
                        .toArray(String[]::new));
    }
}
