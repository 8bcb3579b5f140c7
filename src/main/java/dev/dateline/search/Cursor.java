package dev.dateline.search;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import dev.dateline.http.Problems;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * Where a search goes on. By time it goes on behind the last hit, for the times of articles stand
 * still. Relevance does not: an article more, and all scores are a little different. So from its
 * second page on such a search reads a snapshot of the archive, and leaves out what the first page,
 * which was read before there was a snapshot, has shown.
 *
 * @param search what the search is; another one cannot go on from here
 * @param words what was searched for in place of what was typed; empty where nothing was
 * @param demand how many of the words were demanded
 * @param after sort values of the last hit; null where the snapshot is still to be read from its beginning
 * @param since when the first page was read; a snapshot must be younger
 * @param snapshot name of the snapshot at Elasticsearch
 * @param seen ids of the hits of the first page
 */
record Cursor(
        String search,
        Optional<String> words,
        Demand demand,
        Optional<JsonArray> after,
        Instant since,
        Optional<String> snapshot,
        List<String> seen) {

    private static final Gson GSON = new Gson();
    private static final int LONGEST = 16_000;
    static final String EXPECTED = "one that a link of this same search gave";

    Cursor {
        seen = List.copyOf(seen);
    }

    /** The cursor behind the first page of a search. */
    static Cursor behindFirst(
            SearchRequest request,
            Optional<String> words,
            Demand demand,
            Instant began,
            JsonArray lastSort,
            List<String> ids) {
        boolean byRelevance = request.sort() == Sort.RELEVANCE;
        return new Cursor(
                nameOf(request.selection(), request.sort()),
                words,
                demand,
                byRelevance ? Optional.empty() : Optional.of(lastSort),
                began,
                Optional.empty(),
                byRelevance ? ids : List.of());
    }

    /** The cursor behind a page that was read with this one. */
    Cursor behind(JsonArray lastSort, Optional<String> snapshot) {
        return new Cursor(search, words, demand, Optional.of(lastSort), since, snapshot, seen);
    }

    /**
     * Reads a cursor.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is not a cursor of this search
     */
    static Cursor parse(String text, Selection selection, Sort sort) {
        try {
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException("Too long");
            }
            String json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            JsonObject members = GSON.fromJson(json, JsonObject.class);
            Cursor cursor = new Cursor(
                    members.get("q").getAsString(),
                    Optional.ofNullable(members.get("w")).map(JsonElement::getAsString),
                    Demand.valueOf(members.get("d").getAsString()),
                    Optional.ofNullable(members.getAsJsonArray("a")).map(Cursor::checked),
                    Instant.ofEpochMilli(members.get("t").getAsLong()),
                    Optional.ofNullable(members.get("p")).map(JsonElement::getAsString),
                    StreamSupport.stream(members.getAsJsonArray("s").spliterator(), false)
                            .map(JsonElement::getAsString)
                            .toList());
            if (!cursor.search().equals(nameOf(selection, sort))
                    || cursor.seen().size() > SearchRequest.LARGEST_SIZE) {
                throw new IllegalArgumentException("Of another search");
            }
            return cursor;
        } catch (IllegalArgumentException
                | IllegalStateException
                | NullPointerException
                | ClassCastException
                | UnsupportedOperationException
                | JsonParseException e) {
            throw Problems.invalidParameter("cursor", text, EXPECTED);
        }
    }

    /** The cursor as clients carry it. */
    String text() {
        JsonObject members = new JsonObject();
        members.addProperty("q", search);
        words.ifPresent(asked -> members.addProperty("w", asked));
        members.addProperty("d", demand.name());
        after.ifPresent(values -> members.add("a", values));
        members.addProperty("t", since.toEpochMilli());
        snapshot.ifPresent(name -> members.addProperty("p", name));
        JsonArray ids = new JsonArray();
        seen.forEach(ids::add);
        members.add("s", ids);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(members.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonArray checked(JsonArray values) {
        for (JsonElement value : values) {
            if (!(value instanceof JsonPrimitive) && !(value instanceof JsonNull)) {
                throw new IllegalArgumentException("Not a sort value");
            }
        }
        return values;
    }

    private static String nameOf(Selection selection, Sort sort) {
        return UUID.nameUUIDFromBytes((sort + " " + selection).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
