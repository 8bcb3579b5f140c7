package dev.dateline.clean.html;

import java.util.ArrayList;
import java.util.List;

/**
 * What the classifier is told of a block, by place in its row of numbers. After these come one number for each group of
 * {@code phrases.tsv} and two for each of {@code class-words.tsv}: see {@link #names()}.
 */
enum Feature {
    // the text
    WORDS,
    CHARACTERS_PER_WORD,
    LINK_DENSITY,
    STRONG_DENSITY,
    STOP_DENSITY,
    CAPITALS,
    DIGITS,
    SENTENCES,
    COMMAS,
    ENDS_SENTENCE,
    ENDS_COLON,
    STARTS_LOWER,
    TRUNCATED,
    // the element and what it lies in
    TAG,
    HEADING_LEVEL,
    // IN_ in the order of Place.Inside
    IN_ARTICLE,
    IN_MAIN,
    IN_ASIDE,
    IN_NAV,
    IN_HEADER,
    IN_FOOTER,
    IN_FIGURE,
    IN_FORM,
    IN_LIST,
    IN_TABLE,
    IN_QUOTE,
    IN_BUTTON,
    IN_LINK,
    IN_HIDDEN,
    IN_ARTICLE_BODY,
    IN_HEADING,
    IN_DETAILS,
    PAGE_HAS_ARTICLE_BODY,
    DEPTH,
    // the order of the page
    POSITION,
    WORDS_BEFORE,
    FROM_TITLE,
    SECTION_HEADINGS_BEFORE,
    FROM_SECTION_HEADING,
    FROM_HEADING,
    FROM_FIRST_PROSE,
    TO_LAST_PROSE,
    // the blocks beside it
    WORDS_PREVIOUS,
    WORDS_NEXT,
    LINK_DENSITY_PREVIOUS,
    LINK_DENSITY_NEXT,
    STOP_DENSITY_PREVIOUS,
    STOP_DENSITY_NEXT,
    WORDS_AROUND,
    SAME_TAG_PREVIOUS,
    SAME_TAG_NEXT,
    SAME_PLACE_PREVIOUS,
    SAME_PLACE_NEXT,
    // the containers
    PARENT_PROSE_SHARE,
    GRANDPARENT_PROSE_SHARE,
    PARENT_LINK_DENSITY,
    PARENT_BLOCKS,
    GRANDPARENT_LINK_DENSITY,
    BEST_DISTANCE,
    BEST_SHARE,
    BEST_SAME_DEPTH,
    NEAREST_ARTICLE_SHARE,
    ARTICLES_ON_PAGE,
    SIGNATURE_COUNT,
    SIGNATURE_PROSE_SHARE,
    SIGNATURE_WORDS_SHARE,
    SIGNATURE_MEAN_WORDS,
    SIGNATURE_LINK_DENSITY,
    // what the page says elsewhere
    REPEATED,
    REPEATED_BEFORE,
    TITLE_OVERLAP,
    IS_TITLE,
    SUMMARY_OVERLAP,
    HAS_STRUCTURED_BODY,
    IN_STRUCTURED_BODY,
    STRUCTURED_BODY_SHARE,
    PAGE_PROSE_WORDS;

    /** Where the phrase groups begin. */
    static final int PHRASES = values().length;

    /** Where the class-word groups begin, two numbers each: near, and anywhere above. */
    static final int CLASSES = PHRASES + PhraseCues.get().groups().size();

    /** How many numbers a block has. */
    static final int COUNT = CLASSES + 2 * ClassWords.get().groups().size();

    /** The names of all numbers in their order, as in the file of the trees. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Feature feature : values()) {
            names.add(feature.name().toLowerCase(java.util.Locale.ROOT));
        }
        PhraseCues.get().groups().forEach(group -> names.add("phrase." + group));
        ClassWords.get().groups().forEach(group -> {
            names.add("class." + group + ".near");
            names.add("class." + group + ".above");
        });
        return names;
    }
}
