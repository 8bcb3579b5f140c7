package dev.dateline.bench.suggest;

import dev.dateline.names.EntityType;
import dev.dateline.names.NameKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/**
 * News of invented words and names, seeded: the same every time. Words and names are as frequent as Zipf's law has it,
 * so that a few are in every tenth article and most in a handful.
 */
final class GeneratedNews {

    /**
     * A name that articles use.
     *
     * @param key what it is filed under
     * @param forms its spellings, the fullest first
     */
    record Name(String key, List<String> forms) {}

    /** One article, without its body's meaning. */
    record News(
            String title, String body, String outlet, List<Name> people, List<Name> organizations, List<Name> places) {}

    private static final String[] ONSETS =
            "b br c ch cl d dr f fl fr g gr h j k kl l m n p pl pr qu r s sh sl st str t th tr v w wh y z".split(" ");
    private static final String[] VOWELS = "a a e e e i i o o u ai ea ee ou oa y".split(" ");
    private static final String[] CODAS = "  n r s l t nd st ck m ng rt".split(" ", -1);
    private static final String[] PAPERS = {
        "Post", "Times", "Herald", "Gazette", "Tribune", "Courier", "Observer", "Echo", "24", "News"
    };
    private static final String[] BODIES = {
        "Ministry of %s", "%s Group", "Bank of %s", "%s United", "University of %s", "%s Party", "%s Council"
    };

    private final Random random = new Random(7);
    private final List<String> words;
    private final List<Name> people;
    private final List<Name> organizations;
    private final List<Name> places;
    private final List<String> outlets;

    GeneratedNews() {
        words = distinct(30_000, () -> word(1 + random.nextInt(3)));
        List<String> given = distinct(500, () -> capital(word(2)));
        List<String> family = distinct(9_000, () -> capital(word(2 + random.nextInt(2))));
        people = distinct(40_000, () -> any(given) + " " + any(family)).stream()
                .map(this::person)
                .toList();
        places = distinct(5_000, () -> capital(word(2 + random.nextInt(2)))).stream()
                .map(name -> name(EntityType.PLACE, List.of(name)))
                .toList();
        organizations =
                distinct(10_000, () -> BODIES[random.nextInt(BODIES.length)].formatted(capital(any(words)))).stream()
                        .map(name -> name(EntityType.ORGANIZATION, List.of(name)))
                        .toList();
        outlets = distinct(400, () -> any(places).forms().getFirst() + " " + PAPERS[random.nextInt(PAPERS.length)]);
    }

    /** The next article. */
    News next() {
        List<Name> named = some(people, 7);
        List<Name> bodies = some(organizations, 5);
        List<Name> where = some(places, 5);
        List<String> title = new ArrayList<>(text(6 + random.nextInt(6)));
        if (random.nextInt(5) < 2) {
            String name = named.getFirst().forms().getFirst();
            title.set(random.nextInt(3), name.substring(name.indexOf(' ') + 1));
        }
        title.set(0, capital(title.getFirst()));
        return new News(
                String.join(" ", title),
                String.join(" ", text(120)),
                outlets.get(rank(outlets.size())),
                named,
                bodies,
                where);
    }

    private Name person(String name) {
        List<String> forms = new ArrayList<>(List.of(name, name.substring(name.indexOf(' ') + 1)));
        if (random.nextInt(5) == 0) {
            forms.add(name.replace("i", "y").replace("c", "k"));
        }
        return name(EntityType.PERSON, forms);
    }

    private static Name name(EntityType type, List<String> forms) {
        return new Name(NameKey.of(type, forms.getFirst()), forms);
    }

    private List<Name> some(List<Name> names, int most) {
        Map<String, Name> some = new LinkedHashMap<>();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            Name name = names.get(rank(names.size()));
            some.put(name.key(), name);
        }
        return List.copyOf(some.values());
    }

    private List<String> text(int length) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            text.add(words.get(rank(words.size())));
        }
        return text;
    }

    /** A rank by Zipf's law with exponent 1: the logarithm of the rank is uniform. */
    private int rank(int size) {
        return (int) Math.min(size - 1, Math.exp(random.nextDouble() * Math.log(size + 1)) - 1);
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(ONSETS[random.nextInt(ONSETS.length)]).append(VOWELS[random.nextInt(VOWELS.length)]);
        }
        return word.append(CODAS[random.nextInt(CODAS.length)]).toString();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static List<String> distinct(int size, Supplier<String> maker) {
        Set<String> made = new LinkedHashSet<>();
        // The syllables make some hundred thousand words, so this ends
        for (int i = 0; made.size() < size && i < size * 50; i++) {
            made.add(maker.get());
        }
        return List.copyOf(made);
    }
}
