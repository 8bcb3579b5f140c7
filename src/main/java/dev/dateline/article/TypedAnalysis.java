package dev.dateline.article;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;

/**
 * How a title becomes terms that are found while it is being typed. {@link TypedTitle} has folded its words; here each
 * is indexed at one position as all of its beginnings, and whole, carrying the mark {@value #WHOLE_MARK}. So the words
 * typed are a phrase of whole words and one beginning, and no search goes through the vocabulary.
 */
public final class TypedAnalysis {

    /** Letters of a beginning; what is typed of one word beyond them is not looked at. */
    public static final int LONGEST_BEGINNING = 20;

    /** After a word that is whole. */
    public static final String WHOLE_MARK = "=";

    static final String TITLE = "typed_title";

    /** Analyzer of what was typed, made by {@link TypedTitle#phrase}. */
    public static final String WORDS = "typed_words";

    private TypedAnalysis() {}

    static void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter("typed_beginnings")
                .type("edge_ngram")
                .param("min_gram", 1)
                .param("max_gram", LONGEST_BEGINNING);
        context.tokenFilter("typed_whole")
                .type("pattern_replace")
                .param("pattern", "$")
                .param("replacement", WHOLE_MARK)
                .param("all", false);
        context.tokenFilter("typed_both")
                .type("multiplexer")
                .param("filters", "typed_whole", "typed_beginnings")
                .param("preserve_original", false);
        context.analyzer(TITLE).custom().tokenizer("whitespace").tokenFilters("typed_both");
        context.analyzer(WORDS).custom().tokenizer("whitespace");
    }
}
