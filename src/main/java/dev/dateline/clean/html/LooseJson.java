package dev.dateline.clean.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON as pages carry it: with comments, bare line ends in texts, commas too many, or cut off. What could be read up to
 * the first error that cannot be passed over is given; objects are maps, arrays lists, all else strings.
 */
final class LooseJson {

    /** Structured data of pages is a handful of levels deep; what lies deeper is not kept. */
    private static final int DEEPEST = 40;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final List<Object> roots = new ArrayList<>();
    private final Deque<Object> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private int tooDeep;

    private LooseJson() {}

    /** The values at the top level, in order; empty where nothing can be read. */
    static List<Object> read(String json) {
        LooseJson reader = new LooseJson();
        try (JsonParser parser = FACTORY.createParser(withoutWrapping(json))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                reader.take(token, parser);
            }
        } catch (IOException malformed) {
            // What was read before it stays.
        }
        return reader.roots;
    }

    private void take(JsonToken token, JsonParser parser) throws IOException {
        switch (token) {
            case START_OBJECT -> begin(new LinkedHashMap<String, Object>());
            case START_ARRAY -> begin(new ArrayList<>());
            case END_OBJECT, END_ARRAY -> end();
            case FIELD_NAME -> name(parser.currentName());
            case VALUE_NULL -> {}
            default -> add(parser.getText());
        }
    }

    private void begin(Object container) {
        if (tooDeep > 0 || open.size() >= DEEPEST) {
            tooDeep++;
            return;
        }
        add(container);
        open.push(container);
        names.push("");
    }

    private void end() {
        if (tooDeep > 0) {
            tooDeep--;
        } else if (!open.isEmpty()) {
            open.pop();
            names.pop();
        }
    }

    private void name(String name) {
        if (tooDeep == 0 && !names.isEmpty()) {
            names.pop();
            names.push(name);
        }
    }

    @SuppressWarnings("unchecked")
    private void add(Object value) {
        if (tooDeep > 0) {
            return;
        }
        switch (open.peek()) {
            case null -> roots.add(value);
            case Map<?, ?> map -> ((Map<String, Object>) map).putIfAbsent(names.peek(), value);
            case List<?> list -> ((List<Object>) list).add(value);
            default -> throw new IllegalStateException("Only containers are open");
        }
    }

    /** Without the comment or CDATA marks that some pages wrap it in. */
    private static String withoutWrapping(String json) {
        int start = 0;
        while (start < json.length() && "{[".indexOf(json.charAt(start)) < 0) {
            start++;
        }
        if (json.startsWith("[CDATA[", start)) {
            start += "[CDATA[".length();
        }
        return json.substring(start);
    }
}
