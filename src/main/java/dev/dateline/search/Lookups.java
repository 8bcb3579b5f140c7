package dev.dateline.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.dateline.article.NewsAnalysis;
import dev.dateline.search.QueryText.Kind;
import dev.dateline.search.QueryText.Term;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How one thing of a query is looked up, in Elasticsearch's words. What a word scores is BM25F: its occurrences in title
 * and body are counted together, those in the title {@value #TITLE} times (S. Robertson, H. Zaragoza, M. Taylor,
 * <i>Simple BM25 extension to multiple weighted fields</i>, CIKM 2004), so that an article is not better for having the
 * word in both. The body holds the lead.
 */
final class Lookups {

    /** What an occurrence in the title counts for. */
    static final int TITLE = 3;

    /** What a phrase in the title counts for, whose score is that of a short field already. */
    private static final double PHRASE_IN_TITLE = 1.5;

    /** What a match counts for that is one only by another spelling of a name: less than one as it is written. */
    private static final double OTHER_SPELLING = 0.95;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Letters, digits, and the signs within a word that the analysis keeps or takes away without parting it. */
    private static final Pattern ONE_WORD =
            Pattern.compile("[^\\p{L}\\p{N}]*[\\p{L}\\p{M}\\p{N}.'’ʼ]+[^\\p{L}\\p{N}]*");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.'’ʼ]+");

    private Lookups() {}

    static JsonObject term(Term term) {
        return switch (term.kind()) {
            case WORD -> word(term.text());
            case PHRASE -> phrase(term.text(), NewsAnalysis.NEWS_EXACT);
            case PREFIX -> prefix(term.text());
        };
    }

    /** A word in any of its forms; several if the analysis takes it apart, such as U.S.-led, as a phrase. */
    static JsonObject word(String word) {
        if (!ONE_WORD.matcher(word).matches()) {
            return phrase(word, NewsAnalysis.NEWS_QUERY);
        }
        JsonObject stems = new JsonObject();
        stems.addProperty("query", word);
        JsonArray fields = new JsonArray();
        fields.add("title^" + TITLE);
        fields.add("body");
        stems.add("fields", fields);
        // The better of the two counts, so that a name is not worth more for being written as it was asked for
        return best(List.of(
                Json.object("combined_fields", stems),
                match("match", "title", word, NewsAnalysis.NEWS_NAMES, OTHER_SPELLING),
                match("match", "body", word, NewsAnalysis.NEWS_NAMES, OTHER_SPELLING)));
    }

    /** The words of which one is made, such as three and nation of three-nation; itself where it is one. */
    static List<String> words(String word) {
        return ONE_WORD.matcher(word).matches()
                ? List.of(word)
                : BETWEEN_WORDS
                        .splitAsStream(word)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /** Where a term is to be marked; of plain terms field by field the highlighter reads places without analysis. */
    static JsonObject marked(Term term) {
        if (term.kind() != Kind.WORD || !ONE_WORD.matcher(term.text()).matches()) {
            return term(term);
        }
        return best(List.of(
                match("match", "title", term.text(), NewsAnalysis.NEWS_QUERY, 1),
                match("match", "body", term.text(), NewsAnalysis.NEWS_QUERY, 1)));
    }

    /** Words in a row. */
    static JsonObject phrase(String words, String analyzer) {
        return best(List.of(
                match("match_phrase", "title", words, analyzer, PHRASE_IN_TITLE),
                match("match_phrase", "body", words, analyzer, 1)));
    }

    /** A name as it is written; what is written in capitals is looked for in capitals: US is not us. */
    static JsonObject spelled(String name) {
        String letters = name.replace(".", "");
        if (letters.length() > 1 && letters.chars().allMatch(Character::isUpperCase)) {
            return phrase(letters, NewsAnalysis.NEWS_CAPITALS);
        }
        return name.contains(" ") ? phrase(name, NewsAnalysis.NEWS_EXACT) : word(name);
    }

    /** Two words near each other in this field. */
    static JsonObject near(String field, String words, int slop, double boost) {
        JsonObject phrase = match("match_phrase", field, words, NewsAnalysis.NEWS_STEMS, boost);
        phrase.getAsJsonObject("match_phrase").getAsJsonObject(field).addProperty("slop", slop);
        return phrase;
    }

    static JsonObject best(List<JsonObject> alternatives) {
        return alternatives.size() == 1
                ? alternatives.getFirst()
                : Json.object("dis_max", Json.object("queries", Json.array(alternatives)));
    }

    static JsonObject all(List<JsonObject> parts) {
        return parts.size() == 1 ? parts.getFirst() : Json.object("bool", Json.object("must", Json.array(parts)));
    }

    static JsonObject not(JsonObject query) {
        return Json.object("bool", Json.object("must_not", query));
    }

    /** Matches count the same, whatever is in them. */
    static JsonObject constant(JsonObject filter, double score) {
        JsonObject constant = Json.object("filter", filter);
        constant.addProperty("boost", score);
        return Json.object("constant_score", constant);
    }

    private static JsonObject prefix(String prefix) {
        List<JsonObject> fields = new ArrayList<>();
        for (String field : List.of("title", "body")) {
            JsonObject value = new JsonObject();
            value.addProperty("value", folded(prefix));
            value.addProperty("boost", field.equals("title") ? TITLE : 1);
            fields.add(Json.object("prefix", Json.object(field, value)));
        }
        return best(fields);
    }

    private static JsonObject match(String kind, String field, String text, String analyzer, double boost) {
        JsonObject match = new JsonObject();
        match.addProperty("query", text);
        match.addProperty("analyzer", analyzer);
        match.addProperty("boost", boost);
        return Json.object(kind, Json.object(field, match));
    }

    /** A prefix is not analyzed by Elasticsearch; this is what the analysis does to a word. */
    private static String folded(String prefix) {
        String decomposed = Normalizer.normalize(prefix, Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
