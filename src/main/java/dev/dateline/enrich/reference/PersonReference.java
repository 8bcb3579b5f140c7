package dev.dateline.enrich.reference;

import dev.dateline.data.DataFile;
import dev.dateline.names.EntityType;
import dev.dateline.names.NameKey;
import dev.dateline.names.PersonName;
import dev.dateline.names.SpellingRules;
import dev.dateline.names.Titles;
import dev.dateline.names.Titles.Gender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom the names of people mean: a surname, a given name or an initial with a surname belongs to the full name in the
 * article that it fits, of several to the nearest before, else to the nearest after.
 */
final class PersonReference {

    private static final Pattern PRONOUN =
            Pattern.compile("^[^.!?;\\p{Lu}]{0,40}?\\b(?:(he|his|him|himself)|(she|her|herself))\\b");
    private static final Map<String, Gender> GENDERS = genders();

    private static final class Person {
        private final String key;
        private final PersonName name;
        private Gender gender;
        private final int first;
        private int last = -1;

        Person(String key, PersonName name, Gender gender, int first) {
            this.key = key;
            this.name = name;
            this.gender = gender;
            this.first = first;
        }
    }

    private record Spoken(PersonName name, String key, Gender gender, boolean givenName) {}

    private final List<Spoken> spoken = new ArrayList<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Set<Person>> byWord = new HashMap<>();
    private final Clusters clusters = new Clusters();
    private final List<Named> mentions;
    private final ArticleText text;

    PersonReference(List<Named> mentions, ArticleText text) {
        this.mentions = mentions;
        this.text = text;
    }

    /** For each mention the key of the fullest name of whom it means. */
    List<String> keys() {
        for (int i = 0; i < mentions.size(); i++) {
            Spoken name = spoken(mentions.get(i));
            spoken.add(name);
            if (name.name.words().size() > 1) {
                int at = i;
                Person person = people.computeIfAbsent(name.key, k -> new Person(k, name.name, ofGivenName(name), at));
                person.gender = person.gender == Gender.UNKNOWN ? name.gender : person.gender;
            }
        }
        for (Person person : people.values()) {
            for (String word : person.name.words()) {
                byWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(person);
            }
        }
        joinFullNames();
        List<String> keys = new ArrayList<>(spoken.size());
        for (int i = 0; i < spoken.size(); i++) {
            Spoken name = spoken.get(i);
            if (name.name.words().size() > 1) {
                String root = clusters.root(name.key);
                people.get(root).last = i;
                keys.add(root);
            } else {
                keys.add(whose(name, i).orElse(name.key));
            }
        }
        return keys;
    }

    private Spoken spoken(Named mention) {
        Titles.Untitled cut = Titles.cut(mention.text());
        PersonName name = PersonName.of(mention.text());
        Optional<Titles.Untitled> before = Titles.before(text.before(mention));
        Gender gender = cut.gender() != Gender.UNKNOWN
                ? cut.gender()
                : before.map(Titles.Untitled::gender).orElse(Gender.UNKNOWN);
        boolean given =
                cut.givenName() || before.map(Titles.Untitled::givenName).orElse(false);
        return new Spoken(name, NameKey.of(EntityType.PERSON, mention.text()), gender, given);
    }

    private static Gender ofGivenName(Spoken name) {
        return name.gender != Gender.UNKNOWN
                ? name.gender
                : GENDERS.getOrDefault(name.name.words().getFirst(), Gender.UNKNOWN);
    }

    /** Shorter full names and those with initials belong to longer ones. */
    private void joinFullNames() {
        for (Person person : people.values()) {
            Person nearest = null;
            for (Person fuller : byWord.getOrDefault(person.name.words().getLast(), Set.of())) {
                nearest = nearer(person, nearest, fuller);
            }
            for (Person fuller : byWord.getOrDefault(person.name.words().getFirst(), Set.of())) {
                nearest = nearer(person, nearest, fuller);
            }
            if (nearest != null) {
                clusters.join(person.key, nearest.key);
            }
        }
    }

    private static Person nearer(Person person, Person nearest, Person fuller) {
        if (fuller == person
                || !isFuller(fuller.name, person.name)
                || !fits(person.name, fuller.name)
                || differs(person.gender, fuller.gender)) {
            return nearest;
        }
        return nearest == null || distance(person, fuller) < distance(person, nearest) ? fuller : nearest;
    }

    /** How far before the person the other is first named; what comes after is further than all before. */
    private static int distance(Person person, Person other) {
        return other.first < person.first ? person.first - other.first : other.first - person.first + 1_000_000;
    }

    private static boolean differs(Gender one, Gender other) {
        return one != Gender.UNKNOWN && other != Gender.UNKNOWN && one != other;
    }

    private static boolean isFuller(PersonName fuller, PersonName name) {
        int more = fuller.words().size() - name.words().size();
        return more > 0 || more == 0 && initials(fuller) < initials(name);
    }

    private static long initials(PersonName name) {
        return name.words().stream().filter(PersonName::isInitial).count();
    }

    /** Whether the shorter is the beginning or the end of the longer, or has its first and last word and some between. */
    private static boolean fits(PersonName shorter, PersonName longer) {
        if (!shorter.suffix().isEmpty() && !shorter.suffix().equals(longer.suffix())) {
            return false;
        }
        List<String> few = shorter.words();
        List<String> many = longer.words();
        boolean start = true;
        boolean end = true;
        int inOrder = 0;
        for (int i = 0; i < few.size(); i++) {
            start &= isSame(few.get(i), many.get(i));
            end &= isSame(few.get(i), many.get(many.size() - few.size() + i));
        }
        for (int i = 0; i < many.size() && inOrder < few.size(); i++) {
            inOrder += isSame(few.get(inOrder), many.get(i)) ? 1 : 0;
        }
        boolean ends = isSame(few.getFirst(), many.getFirst()) && few.getLast().equals(many.getLast());
        return start || end && !PersonName.isInitial(few.getFirst()) || ends && inOrder == few.size();
    }

    private static boolean isSame(String word, String other) {
        return word.equals(other) || PersonName.isInitial(word) && other.startsWith(word);
    }

    /** Whose a single word is. */
    private Optional<String> whose(Spoken name, int at) {
        String word = name.name.words().getFirst();
        List<Person> surnames = new ArrayList<>();
        List<Person> inside = new ArrayList<>();
        List<Person> givenNames = new ArrayList<>();
        for (Person person : byWord.getOrDefault(word, Set.of())) {
            List<String> words = person.name.words();
            List<Person> list =
                    words.getLast().equals(word) ? surnames : words.getFirst().equals(word) ? givenNames : inside;
            if (!differs(name.gender, person.gender)
                    && (name.name.suffix().isEmpty() || name.name.suffix().equals(person.name.suffix()))) {
                list.add(people.get(clusters.root(person.key)));
            }
        }
        List<List<Person>> order =
                name.givenName ? List.of(givenNames, surnames, inside) : List.of(surnames, inside, givenNames);
        for (List<Person> candidates : order) {
            if (!candidates.isEmpty()) {
                return Optional.of(nearest(byGender(candidates, name, at), at).key);
            }
        }
        return Optional.empty();
    }

    /** Those of the title's gender, or where it says none of the pronoun's right after the name; all if that leaves none. */
    private List<Person> byGender(List<Person> candidates, Spoken name, int at) {
        if (new LinkedHashSet<>(candidates).size() == 1) {
            return candidates;
        }
        Gender gender = name.gender;
        Matcher pronoun = PRONOUN.matcher(text.after(mentions.get(at)));
        if (gender == Gender.UNKNOWN && pronoun.find()) {
            gender = pronoun.group(1) != null ? Gender.MAN : Gender.WOMAN;
        }
        Gender wanted = gender;
        List<Person> fitting =
                candidates.stream().filter(p -> p.gender == wanted).toList();
        return wanted == Gender.UNKNOWN || fitting.isEmpty() ? candidates : fitting;
    }

    private static Person nearest(List<Person> candidates, int at) {
        Person nearest = candidates.getFirst();
        for (Person person : candidates) {
            boolean before = person.last >= 0;
            if (before ? person.last > nearest.last : nearest.last < 0 && person.first < nearest.first) {
                nearest = person;
            }
        }
        return nearest;
    }

    private static Map<String, Gender> genders() {
        Map<String, Gender> genders = new HashMap<>();
        for (List<String> row : DataFile.rows(PersonReference.class, "given-name-genders.tsv", 2)) {
            for (String name : row.get(1).split(" +")) {
                genders.put(SpellingRules.bundled().word(name), row.get(0).equals("f") ? Gender.WOMAN : Gender.MAN);
            }
        }
        return Map.copyOf(genders);
    }
}
