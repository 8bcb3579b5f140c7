package dev.dateline.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.dateline.article.EntityField;
import dev.dateline.article.NewsAnalysis;
import dev.dateline.entities.EntityRef;
import dev.dateline.search.QueryNames.Part;
import dev.dateline.search.QueryText.Term;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a query's words mean in Elasticsearch's. What must occur decides what is found; what else speaks for an article
 * only decides its place: words of the query side by side, in the lead, or as the name of somebody or something that the
 * article is about, and being recent. docs/decisions/008-relevance.md has the reasons and the figures.
 */
final class TextQuery {

    /** What the score in the lead adds, as a share of itself. */
    private static final double LEAD = 0.1;

    /** What two words of the query near each other add, as a share of what the phrase scores. */
    private static final double NEAR = 0.1;

    /** Words that may stand between them, or moves to bring them into order. */
    private static final int SLOP = 8;

    /** Pairs that are looked at; positions are the dearest thing to read. */
    private static final int MOST_PAIRS = 10;

    /** What is added to an article about somebody or something that the query names; a middling word scores 4. */
    private static final double ENTITY = 1;

    /** By how much an article of today is better than the same of long ago; it halves every half a year. */
    private static final double RECENT = 0.05;

    private static final String RECENT_HALVES = "180d";

    /** In the form that Hibernate Search gives to the fields of times. */
    private static final String MIDNIGHT = "T00:00:00.000000000Z";

    /** More than one word of a question can score: the articles with all of them stand above. */
    private static final int ABOVE_ANY_WORD = 40;

    private final QueryText text;
    private final List<Part> parts;
    private final QueryNames names;
    private final Demand demand;

    TextQuery(QueryText text, QueryNames names, Demand demand) {
        this.text = text;
        this.names = names;
        // In a question a name counts by its words; made one thing, it would weigh less than other words do
        this.parts = demand == Demand.ALL ? names.parts(text) : names.words(text);
        this.demand = demand;
    }

    /** The whole query, scored; empty when it asks for nothing. */
    Optional<JsonObject> scored() {
        if (!text.asksForSomething()) {
            return Optional.empty();
        }
        JsonObject bool = required();
        JsonArray should = new JsonArray();
        favoured().forEach(should::add);
        JsonObject recent = recentFirst(Json.object("bool", with(bool, "should", should)));
        return Optional.of(demand == Demand.ALL ? recent : completeFirst(recent));
    }

    /** What is found, not scored. */
    JsonObject filter() {
        JsonObject bool = text.asksForSomething() ? required() : new JsonObject();
        return Json.object("bool", with(bool, "must_not", Json.array(excluded())));
    }

    /** What must not occur; empty when there is nothing. */
    List<JsonObject> excluded() {
        return text.groups().stream()
                .filter(TextQuery::isExcluded)
                .map(group -> Lookups.term(group.getFirst()))
                .toList();
    }

    /** What is marked in snippets: everything that was looked for, and not what only tells good from better. */
    Optional<JsonObject> marked() {
        List<JsonObject> marked = new ArrayList<>();
        for (Part part : parts) {
            if (demand == Demand.SOME && isFunctionWord(part)) {
                continue;
            }
            if (part.entities().isEmpty()) {
                part.groups().getFirst().stream()
                        .filter(term -> !term.excluded())
                        .map(Lookups::marked)
                        .forEach(marked::add);
            } else {
                part.groups()
                        .forEach(group ->
                                marked.add(Lookups.word(group.getFirst().text())));
                part.others().forEach(other -> marked.add(Lookups.spelled(other)));
            }
        }
        return marked.isEmpty()
                ? Optional.empty()
                : Optional.of(Json.object("bool", Json.object("should", Json.array(marked))));
    }

    private JsonObject required() {
        JsonArray must = new JsonArray();
        if (demand == Demand.ALL) {
            parts.stream().filter(part -> !isExcluded(part)).forEach(part -> must.add(part(part)));
            return Json.object("must", must);
        }
        List<JsonObject> some = new ArrayList<>();
        for (Part part : parts) {
            if (isContentWord(part)) {
                some.add(part(part));
            } else if (!isFunctionWord(part) && !isExcluded(part)) {
                must.add(part(part));
            }
        }
        JsonObject question = Json.object("should", Json.array(some));
        question.addProperty("minimum_should_match", Math.min(some.size(), Demand.fewest(some.size())));
        must.add(Json.object("bool", question));
        return Json.object("must", must);
    }

    /** Those with all the words, above all others whatever these score. */
    private JsonObject completeFirst(JsonObject query) {
        List<JsonObject> all =
                parts.stream().filter(TextQuery::isContentWord).map(this::part).toList();
        JsonObject bool = Json.object("must", query);
        bool.add("should", Lookups.constant(Lookups.all(all), (double) ABOVE_ANY_WORD * all.size()));
        return Json.object("bool", bool);
    }

    private List<JsonObject> favoured() {
        List<JsonObject> favoured = new ArrayList<>();
        List<String> words = text.groups().stream()
                .filter(Demand::isContent)
                .map(group -> group.getFirst().text())
                .toList();
        if (!words.isEmpty()) {
            JsonObject lead = new JsonObject();
            lead.addProperty("query", String.join(" ", words));
            lead.addProperty("analyzer", NewsAnalysis.NEWS_STEMS);
            lead.addProperty("boost", LEAD);
            favoured.add(Json.object("match", Json.object("lead", lead)));
        }
        for (int i = 0; i + 1 < words.size() && i < MOST_PAIRS; i++) {
            String pair = words.get(i) + " " + words.get(i + 1);
            favoured.add(Lookups.near("title", pair, SLOP, NEAR));
            favoured.add(Lookups.near("body", pair, SLOP, NEAR));
        }
        names.mentioned(text).forEach((type, keys) -> {
            JsonArray values = new JsonArray();
            keys.forEach(values::add);
            String field = EntityField.of(type).path("key");
            favoured.add(Lookups.constant(Json.object("terms", Json.object(field, values)), ENTITY));
        });
        return favoured;
    }

    /** The same order but for near ties; the day counts and not the second, so that equal requests stay equal. */
    private static JsonObject recentFirst(JsonObject query) {
        JsonObject decay = new JsonObject();
        decay.addProperty("origin", LocalDate.now(ZoneOffset.UTC) + MIDNIGHT);
        decay.addProperty("scale", RECENT_HALVES);
        decay.addProperty("decay", 0.5);
        // Without the filter, Elasticsearch takes what has no date for brand-new
        JsonObject recent = Json.object("filter", Json.object("exists", Json.object("field", Json.text("published"))));
        recent.add("exp", Json.object("published", decay));
        recent.addProperty("weight", RECENT);
        JsonObject score = Json.object("query", query);
        score.add("functions", Json.array(List.of(Json.object("weight", Json.number(1)), recent)));
        score.addProperty("score_mode", "sum");
        score.addProperty("boost_mode", "multiply");
        return Json.object("function_score", score);
    }

    private JsonObject part(Part part) {
        return part.entities().isEmpty() ? anyOf(part.groups().getFirst()) : named(part);
    }

    /** A name in any of its spellings, or an article that is known to be about its bearer. */
    private static JsonObject named(Part part) {
        List<JsonObject> any = new ArrayList<>();
        // Capitals tell a word from a name only where it is one word: US from us
        any.add(
                part.groups().size() == 1
                        ? Lookups.spelled(part.groups().getFirst().getFirst().text())
                        : Lookups.all(part.groups().stream()
                                .map(group -> Lookups.word(group.getFirst().text()))
                                .toList()));
        part.others().forEach(other -> any.add(Lookups.spelled(other)));
        for (EntityRef entity : part.entities()) {
            String field = EntityField.of(entity.type()).path("key");
            any.add(Lookups.constant(Json.object("term", Json.object(field, Json.text(entity.key()))), ENTITY));
        }
        return Lookups.best(any);
    }

    private static JsonObject anyOf(List<Term> group) {
        return Lookups.best(group.stream()
                .map(term -> term.excluded() ? Lookups.not(Lookups.term(term)) : Lookups.term(term))
                .toList());
    }

    private static boolean isContentWord(Part part) {
        return part.groups().size() > 1 || Demand.isContent(part.groups().getFirst());
    }

    private static boolean isFunctionWord(Part part) {
        return part.groups().size() == 1
                && Demand.isWord(part.groups().getFirst())
                && !Demand.isContent(part.groups().getFirst());
    }

    private static boolean isExcluded(Part part) {
        return part.groups().size() == 1 && isExcluded(part.groups().getFirst());
    }

    private static boolean isExcluded(List<Term> group) {
        return group.size() == 1 && group.getFirst().excluded();
    }

    private static JsonObject with(JsonObject object, String name, JsonArray value) {
        object.add(name, value);
        return object;
    }
}
