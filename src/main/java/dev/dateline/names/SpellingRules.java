package dev.dateline.names;

import dev.dateline.data.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How one word of a person's name is spelled, whoever transliterated it: an ordered list of replacements ({@code
 * spelling.tsv}) and groups of names that are one name in several spellings ({@code given-names.tsv}). The search engine's
 * analysis uses the very same rules, so each is a Java regular expression that is linear in the word and looks back at
 * most a few letters.
 */
public final class SpellingRules {

    /** The shortest word the rules touch, in letters. */
    public static final int SHORTEST = 3;

    private static final int MOST_PASSES = 8;
    private static final int MOST_REMEMBERED = 50_000;
    private static final int LONGEST_REMEMBERED = 24;

    /**
     * A replacement, done everywhere in a word.
     *
     * @param pattern Java regular expression
     * @param replacement as in {@link java.util.regex.Matcher#replaceAll(String)}
     */
    public record Rule(String pattern, String replacement) {}

    private record Compiled(Pattern pattern, String replacement) {}

    private static final SpellingRules BUNDLED = new SpellingRules();

    private final List<Rule> rules;
    private final List<Compiled> compiled;
    private final List<List<String>> groups;
    private final Map<String, String> leaders = new HashMap<>();
    // The same names come again and again, and the rules cost some ten microseconds a word; a few megabytes at most
    private final Map<String, String> remembered = new ConcurrentHashMap<>();

    private SpellingRules() {
        List<Rule> read = new ArrayList<>();
        for (List<String> row : DataFile.rows(SpellingRules.class, "spelling.tsv", 2)) {
            read.add(new Rule(row.get(0), row.get(1).equals("\"\"") ? "" : row.get(1)));
        }
        rules = List.copyOf(read);
        compiled = rules.stream()
                .map(r -> new Compiled(Pattern.compile(r.pattern()), r.replacement()))
                .toList();
        List<List<String>> sets = new ArrayList<>();
        for (String line : DataFile.column(SpellingRules.class, "given-names.tsv")) {
            LinkedHashSet<String> set = new LinkedHashSet<>();
            for (String name : line.split(" +")) {
                set.add(respelled(name));
            }
            String leader = set.iterator().next();
            for (String name : set) {
                String other = leaders.putIfAbsent(name, leader);
                if (other != null && !other.equals(leader)) {
                    throw new IllegalStateException("given-names.tsv: " + name + " stands with " + other + " and with "
                            + leader + "; a name has one group");
                }
            }
            sets.add(List.copyOf(set));
        }
        groups = List.copyOf(sets);
    }

    /** The rules that come with the service. */
    public static SpellingRules bundled() {
        return BUNDLED;
    }

    /** The replacements, in the order in which they are made, for a word in lower-case a to z. */
    public List<Rule> rules() {
        return rules;
    }

    /** Names that are one, as they are after {@link #rules()}; the first of each group stands for it. */
    public List<List<String>> givenNames() {
        return groups;
    }

    /**
     * The spelling that stands for all spellings of a word.
     *
     * @param word in lower-case a to z, as ASCII folding leaves it
     */
    public String word(String word) {
        String known = remembered.get(word);
        if (known != null) {
            return known;
        }
        String respelled = respelled(word);
        String leader = leaders.getOrDefault(respelled, respelled);
        if (word.length() <= LONGEST_REMEMBERED && remembered.size() < MOST_REMEMBERED) {
            remembered.put(word, leader);
        }
        return leader;
    }

    /** One pass does for nearly every name; more, until nothing changes, so that a respelled word stays as it is. */
    private String respelled(String word) {
        String before = word;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            String after = once(before);
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        return before;
    }

    private String once(String word) {
        if (word.length() < SHORTEST) {
            return word;
        }
        String respelled = word;
        for (Compiled rule : compiled) {
            respelled = rule.pattern().matcher(respelled).replaceAll(rule.replacement());
        }
        return respelled;
    }
}
