package dev.dateline.article;

import io.quarkus.hibernate.search.standalone.elasticsearch.SearchExtension;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/**
 * How news English becomes terms. Every word is indexed twice at one position: folded to lower-case
 * ASCII as it stands, and as a stem carrying the mark {@value #STEM_MARK}. Plain words of a query
 * are looked up as stems ({@link #NEWS_QUERY}), so that <i>strike</i> finds <i>strikes</i>; quoted
 * phrases and prefixes are looked up as they stand ({@link #NEWS_EXACT}), so that a name is found as
 * written. The mark keeps the two vocabularies apart: without it the exact <i>bank</i> would find
 * <i>Banks</i>. One field serves both, so the highlighter sees both.
 *
 * <p>The stemmer is Krovetz's (kstem; R. Krovetz, <i>Viewing morphology as an inference process</i>,
 * SIGIR 1993), which yields dictionary words and leaves most names alone. Dots in initialisms go
 * (U.S. is US), possessive endings go, typographic apostrophes count as straight ones.
 */
@SearchExtension
public class NewsAnalysis implements ElasticsearchAnalysisConfigurer {

    /** Analyzer of the indexed text: both forms of every word. */
    public static final String NEWS = "news";

    /** Analyzer of a query's plain words: stems. */
    public static final String NEWS_QUERY = "news_query";

    /** Analyzer of a query's phrases and prefixes: words as they stand. */
    public static final String NEWS_EXACT = "news_exact";

    static final String STEM_MARK = "~";

    private static final String[] WORD = {
        "news_initialism", "news_possessive", "lowercase", "asciifolding", "news_length"
    };

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
        context.tokenFilter("news_stem").type("stemmer").param("language", "light_english");
        context.tokenFilter("news_stem_mark")
                .type("pattern_replace")
                .param("pattern", "$")
                .param("replacement", STEM_MARK)
                .param("all", false);
        context.tokenFilter("news_both")
                .type("multiplexer")
                .param("filters", new String[] {"news_stem,news_stem_mark"})
                .param("preserve_original", true);

        analyzer(context, NEWS, "news_both");
        analyzer(context, NEWS_QUERY, "news_stem", "news_stem_mark");
        analyzer(context, NEWS_EXACT);
    }

    private static void analyzer(ElasticsearchAnalysisConfigurationContext context, String name, String... last) {
        String[] filters = new String[WORD.length + last.length];
        System.arraycopy(WORD, 0, filters, 0, WORD.length);
        System.arraycopy(last, 0, filters, WORD.length, last.length);
        context.analyzer(name)
                .custom()
                .tokenizer("standard")
                .charFilters("news_apostrophe")
                .tokenFilters(filters);
    }
}
