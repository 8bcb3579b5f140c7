package dev.dateline.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;

/** Small pieces of JSON, written as they read. */
final class Json {

    private Json() {}

    static JsonObject object(String name, JsonElement value) {
        JsonObject object = new JsonObject();
        object.add(name, value);
        return object;
    }

    static JsonElement text(String value) {
        return new JsonPrimitive(value);
    }

    static JsonElement number(Number value) {
        return new JsonPrimitive(value);
    }

    static JsonArray array(Collection<? extends JsonElement> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array;
    }
}
