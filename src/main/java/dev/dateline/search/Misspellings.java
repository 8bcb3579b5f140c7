package dev.dateline.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.dateline.article.NewsAnalysis;
import dev.dateline.search.QueryText.Kind;
import dev.dateline.search.QueryText.Term;
import dev.dateline.search.Respelling.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Words of a query that the archive hardly knows but knows near ones to. It asks along with the search, by Elasticsearch's
 * term suggester, which looks for near words only where a word is rare: a query of known words costs two look-ups each.
 */
final class Misspellings {

    /** Shorter words have too many neighbours. */
    private static final int SHORTEST = 4;

    /** Words of this length may differ in two letters, shorter ones in one. */
    private static final int TWO_EDITS = 7;

    /** A word that more articles of a shard have is no misspelling. */
    private static final int RARE = 3;

    /** Near words asked for of each word; some are stems, and too many are left out. */
    private static final int ASKED = 10;

    /** Near words tried of each word. */
    private static final int TRIED = 3;

    /** Respellings that a query gets at the most. */
    static final int MOST = 6;

    private static final String SUGGEST = "suggest";
    private static final String WORDS = "words";
    private static final String STEMS = "stems";

    private Misspellings() {}

    /** Adds to a search the question which words are near to those of the query. */
    static void ask(JsonObject body, Selection selection) {
        if (correctable(selection.text()).isEmpty()) {
            return;
        }
        JsonObject suggest = Json.object("text", Json.text(selection.q().orElseThrow()));
        suggest.add(WORDS, Json.object("term", term(NewsAnalysis.NEWS_EXACT, ASKED)));
        suggest.add(STEMS, Json.object("term", term(NewsAnalysis.NEWS_STEMS, 1)));
        body.add(SUGGEST, suggest);
    }

    /** The query with such words replaced, in the order in which they should be tried; none if it needs none. */
    static List<Respelling> read(JsonObject answer, Selection selection) {
        if (!answer.has(SUGGEST)) {
            return List.of();
        }
        String typed = selection.q().orElseThrow();
        JsonObject suggest = answer.getAsJsonObject(SUGGEST);
        Set<Integer> unknown = new HashSet<>();
        for (JsonElement stem : suggest.getAsJsonArray(STEMS)) {
            if (!options(stem).isEmpty()) {
                unknown.add(start(stem));
            }
        }
        List<Term> terms = correctable(selection.text());
        List<List<Change>> changes = new ArrayList<>();
        for (JsonElement word : suggest.getAsJsonArray(WORDS)) {
            int start = start(word);
            int end = start + word.getAsJsonObject().get("length").getAsInt();
            Optional<Term> term = terms.stream()
                    .filter(one -> one.start() <= start
                            && end <= one.start() + one.text().length())
                    .findFirst();
            if (term.isPresent() && unknown.contains(start)) {
                List<Change> near = near(typed, start, end, word, term.get().kind() == Kind.PHRASE);
                if (!near.isEmpty()) {
                    changes.add(near);
                }
            }
        }
        return combined(typed, changes);
    }

    private static JsonObject term(String analyzer, int size) {
        JsonObject term = new JsonObject();
        term.addProperty("field", "body");
        term.addProperty("analyzer", analyzer);
        term.addProperty("suggest_mode", "popular");
        term.addProperty("max_term_freq", RARE);
        term.addProperty("min_word_length", SHORTEST);
        term.addProperty("prefix_length", 1);
        term.addProperty("size", size);
        return term;
    }

    private static List<Term> correctable(QueryText text) {
        return text.groups().stream()
                .flatMap(List::stream)
                .filter(term -> !term.excluded() && term.kind() != Kind.PREFIX)
                .filter(term -> term.text().length() >= SHORTEST)
                .toList();
    }

    private static List<Change> near(String typed, int start, int end, JsonElement word, boolean quoted) {
        String written = typed.substring(start, end);
        String folded = word.getAsJsonObject().get("text").getAsString();
        if (folded.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        int most = folded.length() < TWO_EDITS ? 1 : 2;
        List<Change> near = new ArrayList<>();
        for (JsonElement option : options(word)) {
            String other = option.getAsJsonObject().get("text").getAsString();
            int edits = edits(folded, other);
            if (!other.endsWith(NewsAnalysis.STEM_MARK) && edits <= most && near.size() < TRIED) {
                near.add(new Change(start, end, inTheCaseOf(written, other), edits, quoted));
            }
        }
        return near;
    }

    /** The best change of every word first; then those that differ from it in one word. */
    private static List<Respelling> combined(String typed, List<List<Change>> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        List<Change> best = changes.stream().map(List::getFirst).toList();
        List<Respelling> respellings = new ArrayList<>(List.of(Respelling.of(typed, best)));
        for (int i = 0; i < changes.size(); i++) {
            for (Change other : changes.get(i).subList(1, changes.get(i).size())) {
                List<Change> some = new ArrayList<>(best);
                some.set(i, other);
                respellings.add(Respelling.of(typed, some));
            }
        }
        return respellings.stream()
                .sorted(Comparator.comparingInt(Respelling::edits))
                .limit(MOST)
                .toList();
    }

    private static String inTheCaseOf(String written, String word) {
        if (written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(written.charAt(0))
                ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                : word;
    }

    /** Letters put in, left out, put for another or for each other (optimal string alignment). */
    static int edits(String one, String other) {
        int[][] d = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[one.length()][other.length()];
    }

    private static JsonArray options(JsonElement word) {
        return word.getAsJsonObject().getAsJsonArray("options");
    }

    private static int start(JsonElement word) {
        return word.getAsJsonObject().get("offset").getAsInt();
    }
}
