package dev.dateline.clean.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * What a page's JSON-LD says of its article (schema.org): of all objects that are articles the one with most to say, or, for
 * a page that calls itself just a page, that one.
 */
final class StructuredArticle {

    private static final Set<String> ARTICLES = Set.of(
            "article",
            "newsarticle",
            "reportagenewsarticle",
            "analysisnewsarticle",
            "opinionnewsarticle",
            "backgroundnewsarticle",
            "reviewnewsarticle",
            "askpublicnewsarticle",
            "advertisercontentarticle",
            "satiricalarticle",
            "report",
            "blogposting",
            "liveblogposting",
            "socialmediaposting",
            "techarticle",
            "scholarlyarticle");
    private static final Set<String> PAGES = Set.of("webpage", "itempage", "creativework");
    private static final int MOST_OBJECTS = 2_000;

    private final Map<String, Map<?, ?>> byId = new HashMap<>();
    private final List<Map<?, ?>> objects = new ArrayList<>();
    private Map<?, ?> article = Map.of();

    private StructuredArticle() {}

    /** @param scripts the texts of the page's JSON-LD elements */
    static StructuredArticle of(List<String> scripts) {
        StructuredArticle read = new StructuredArticle();
        for (String script : scripts) {
            read.collect(LooseJson.read(script));
        }
        read.choose();
        return read;
    }

    Optional<String> headline() {
        return text("headline");
    }

    Optional<String> name() {
        return text("name");
    }

    Optional<String> published() {
        return text("datePublished");
    }

    Optional<String> created() {
        return text("dateCreated");
    }

    Optional<String> modified() {
        return text("dateModified");
    }

    Optional<String> body() {
        return text("articleBody").filter(body -> body.length() > 100);
    }

    Optional<String> description() {
        return text("description");
    }

    Optional<String> language() {
        return text("inLanguage");
    }

    Optional<String> url() {
        return text("url").or(() -> text("mainEntityOfPage"));
    }

    List<String> authors() {
        Set<String> names = new LinkedHashSet<>();
        names(article.get("author"), names);
        if (names.isEmpty()) {
            names(article.get("creator"), names);
        }
        return List.copyOf(names);
    }

    Optional<String> publisher() {
        Set<String> names = new LinkedHashSet<>();
        names(article.get("publisher"), names);
        return names.stream().findFirst();
    }

    private void collect(Object root) {
        Deque<Object> queue = new ArrayDeque<>();
        queue.add(root);
        while (!queue.isEmpty() && objects.size() < MOST_OBJECTS) {
            Object next = queue.poll();
            if (next instanceof List<?> list) {
                queue.addAll(list);
            } else if (next instanceof Map<?, ?> map) {
                objects.add(map);
                if (map.get("@id") instanceof String id && map.size() > 1) {
                    byId.putIfAbsent(id, map);
                }
                queue.addAll(map.values());
            }
        }
    }

    private void choose() {
        int best = 0;
        for (Map<?, ?> object : objects) {
            int score = score(object);
            if (score > best) {
                best = score;
                article = object;
            }
        }
    }

    private static int score(Map<?, ?> object) {
        Set<String> types = types(object);
        boolean isArticle = types.stream().anyMatch(ARTICLES::contains);
        if (!isArticle && types.stream().noneMatch(PAGES::contains)) {
            return 0;
        }
        int score = isArticle ? 10 : 1;
        score += object.containsKey("headline") ? 3 : 0;
        score += object.containsKey("datePublished") ? 3 : 0;
        score += object.containsKey("articleBody") ? 4 : 0;
        return score + (object.containsKey("author") ? 1 : 0);
    }

    private static Set<String> types(Map<?, ?> object) {
        Object type = object.get("@type");
        List<?> types = type instanceof List<?> list ? list : type == null ? List.of() : List.of(type);
        Set<String> names = new LinkedHashSet<>();
        for (Object one : types) {
            String name = one.toString().toLowerCase(Locale.ROOT);
            names.add(name.substring(name.lastIndexOf('/') + 1));
        }
        return names;
    }

    /** The names in a value: a text, an object with a name, a reference to one, or a list of them. */
    private void names(Object value, Set<String> into) {
        Deque<Object> queue = new ArrayDeque<>();
        if (value != null) {
            queue.add(value);
        }
        for (int taken = 0; !queue.isEmpty() && taken < 100; taken++) {
            switch (queue.poll()) {
                case String text -> add(text, into);
                case List<?> list -> queue.addAll(list);
                case Map<?, ?> map when map.get("name") != null -> queue.addFirst(map.get("name"));
                case Map<?, ?> map
                when map.get("@id") instanceof String id && byId.get(id) != null && byId.get(id) != map ->
                    queue.addFirst(byId.get(id));
                default -> {}
            }
        }
    }

    private static void add(String text, Set<String> into) {
        String name = line(text);
        if (!name.isEmpty() && !name.startsWith("http")) {
            into.add(name);
        }
    }

    private Optional<String> text(String field) {
        return switch (article.get(field)) {
            case String text -> Optional.of(line(text)).filter(line -> !line.isEmpty());
            case List<?> list
            when !list.isEmpty() && list.getFirst() instanceof String text ->
                Optional.of(line(text)).filter(line -> !line.isEmpty());
            case Map<?, ?> map when map.get("@id") instanceof String text -> Optional.of(text);
            case null, default -> Optional.empty();
        };
    }

    private static String line(String text) {
        LinePen pen = new LinePen();
        pen.write(text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text);
        return pen.finish();
    }
}
