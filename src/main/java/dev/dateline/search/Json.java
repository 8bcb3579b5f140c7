package dev.dateline.search;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

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
}
