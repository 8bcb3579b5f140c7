package dev.dateline.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.dateline.article.EntityField;
import dev.dateline.entities.Decisions;
import dev.dateline.entities.EntityRef;
import dev.dateline.names.NameKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The choices of a search in Elasticsearch's words. They are applied to the hits after the facets are
 * counted, and to each facet but their own, so that a facet still counts what was not chosen of it.
 */
final class FacetFilters {

    private final Map<Facet, Choice> choices = new EnumMap<>(Facet.class);
    private final Decisions decisions;

    FacetFilters(Selection selection, Decisions decisions) {
        this.decisions = decisions;
        selection.choices().forEach((facet, choice) -> {
            if (!choice.isEmpty()) {
                choices.put(facet, choice);
            }
        });
    }

    /** All of them together; empty when nothing was chosen. */
    Optional<JsonObject> all() {
        return Optional.of(choices.keySet()).filter(facets -> !facets.isEmpty()).map(this::filter);
    }

    /** All but those of this facet. */
    JsonObject allBut(Facet facet) {
        List<Facet> others =
                choices.keySet().stream().filter(other -> other != facet).toList();
        return others.isEmpty() ? Json.object("match_all", new JsonObject()) : filter(others);
    }

    /** A filter for each value that was wanted of a facet, by what the facet calls it. */
    Map<String, JsonObject> wanted(Facet facet) {
        Map<String, JsonObject> wanted = new LinkedHashMap<>();
        if (choices.containsKey(facet)) {
            choices.get(facet).wanted().forEach(value -> wanted.put(value(facet, value), matching(facet, value)));
        }
        return wanted;
    }

    /** Values that are not to be counted. */
    Set<String> hidden(Facet facet) {
        return facet.entities().map(field -> decisions.hidden(field.type())).orElse(Set.of());
    }

    /** What a facet calls a value that may have been written in another way. */
    String value(Facet facet, String written) {
        return facet.entities().map(field -> key(field, written)).orElse(written);
    }

    private JsonObject filter(Iterable<Facet> facets) {
        JsonObject bool = new JsonObject();
        JsonArray filters = new JsonArray();
        JsonArray excluded = new JsonArray();
        for (Facet facet : facets) {
            Choice choice = choices.get(facet);
            if (!choice.wanted().isEmpty()) {
                filters.add(any(choice.wanted().stream()
                        .map(value -> matching(facet, value))
                        .toList()));
            }
            choice.excluded().forEach(value -> excluded.add(matching(facet, value)));
        }
        bool.add("filter", filters);
        bool.add("must_not", excluded);
        return Json.object("bool", bool);
    }

    private JsonObject matching(Facet facet, String written) {
        Optional<EntityField> field = facet.entities();
        if (field.isEmpty()) {
            return term(facet.field(), written);
        }
        String key = key(field.get(), written);
        List<JsonObject> any = new ArrayList<>();
        any.add(term(facet.field(), key));
        // Articles that are still to be brought under the key
        decisions
                .mergedInto(new EntityRef(field.get().type(), key))
                .forEach(merged -> any.add(term(facet.field(), merged)));
        if (!written.equals(NameKey.of(field.get().type(), written))) {
            any.add(term(field.get().path("forms"), written));
        }
        return any(any);
    }

    private String key(EntityField field, String written) {
        return decisions
                .canonical(new EntityRef(field.type(), NameKey.of(field.type(), written)))
                .key();
    }

    private static JsonObject any(List<JsonObject> filters) {
        if (filters.size() == 1) {
            return filters.getFirst();
        }
        JsonArray should = new JsonArray();
        filters.forEach(should::add);
        return Json.object("bool", Json.object("should", should));
    }

    private static JsonObject term(String field, String value) {
        return Json.object("term", Json.object(field, Json.text(value)));
    }
}
