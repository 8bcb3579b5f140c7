package dev.dateline.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.dateline.article.Article;
import dev.dateline.article.NewsAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the copies of an article without fetching any: runs of words are taken from all over its text, and an article
 * that has a good part of them, word for word, repeats it. Small edits break few runs, a shortened copy keeps those of
 * what it keeps, and what two reporters quote from one speaker is a small part of either.
 */
final class Copies {

    /** Words of a run; so many in a row are seldom written twice (A. Broder, On the resemblance of documents, 1997). */
    static final int WORDS = 6;

    /** Runs taken at the most. */
    static final int RUNS = 24;

    /** Part of the runs that makes a copy. */
    static final double PART = 0.25;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Copies() {}

    /** A query for the copies of an article, itself included; for none where it has no run of words. */
    static JsonObject of(Article article) {
        JsonArray runs = new JsonArray();
        runs(article.body()).forEach(run -> runs.add(phrase("body", run)));
        if (runs.isEmpty()) {
            article.title().ifPresent(title -> runs.add(phrase("title", title)));
        }
        if (runs.isEmpty()) {
            return Json.object("match_none", new JsonObject());
        }
        JsonObject bool = Json.object("should", runs);
        bool.addProperty("minimum_should_match", (int) Math.max(1, Math.ceil(runs.size() * PART)));
        return Json.object("bool", bool);
    }

    /** Runs of words within paragraphs, as far from each other as they can be. */
    static List<String> runs(List<String> body) {
        List<String> all = new ArrayList<>();
        for (String paragraph : body) {
            String[] words = SPACE.split(paragraph.strip());
            for (int i = 0; i + WORDS <= words.length; i++) {
                all.add(String.join(" ", List.of(words).subList(i, i + WORDS)));
            }
        }
        List<String> runs = new ArrayList<>();
        int most = Math.min(RUNS, (all.size() + WORDS - 1) / WORDS);
        for (int i = 0; i < most; i++) {
            runs.add(all.get((int) ((long) i * all.size() / most)));
        }
        return runs;
    }

    private static JsonObject phrase(String field, String words) {
        JsonObject phrase = new JsonObject();
        phrase.addProperty("query", words);
        phrase.addProperty("analyzer", NewsAnalysis.NEWS_EXACT);
        return Json.object("match_phrase", Json.object(field, phrase));
    }
}
