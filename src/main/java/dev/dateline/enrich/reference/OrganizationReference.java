package dev.dateline.enrich.reference;

import dev.dateline.names.EntityType;
import dev.dateline.names.KnownNames;
import dev.dateline.names.NameKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which organizations' names mean the same: an abbreviation that the article explains, or whose letters are the initials of
 * one name in it, and a name cut short that only one fuller name fits. After Schwartz and Hearst, A simple algorithm for
 * identifying abbreviation definitions in biomedical text (2003), with letters checked against initials.
 */
final class OrganizationReference {

    private static final Pattern EXPLAINED = Pattern.compile(
            "^(?:\\s?\\(\\s*(?:also known as |known as |or |the )*[\"“'‘]?([\\p{L}\\d][\\p{L}\\d.&/-]{1,11})[\"”'’]?\\s*[),;]"
                    + "|,? (?:or|also known as|known as|abbreviated as|abbreviated to)(?: the)? [\"“'‘]?(\\p{Lu}[\\p{L}\\d.&/-]{1,11}?)[\"”'’]?[,.;)])");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{L}\\d.&/-]{0,10}[\\p{Lu}\\d]\\.?s?");
    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "on", "in", "to", "de", "des", "du", "la", "le", "les", "del", "di", "da", "do",
            "dos", "e", "y", "et", "für", "und", "der", "die", "das", "van", "voor", "at", "against", "with", "a", "i",
            "l");
    private static final int SHORTEST_UNEXPLAINED = 3;

    private record Organization(String key, String text, List<String> words, int first) {

        boolean isAbbreviation() {
            return words.size() == 1 && ABBREVIATION.matcher(text).matches();
        }
    }

    private final List<Named> mentions;
    private final ArticleText text;
    private final List<String> keys;
    private final Map<String, Organization> organizations = new LinkedHashMap<>();
    private final Map<String, Set<Organization>> byWord = new HashMap<>();
    private final Clusters clusters = new Clusters();

    OrganizationReference(List<Named> mentions, ArticleText text) {
        this.mentions = mentions;
        this.text = text;
        this.keys = mentions.stream().map(m -> key(m.text())).toList();
    }

    /** For each mention the key of the fullest name of what it means. */
    List<String> keys() {
        for (int i = 0; i < keys.size(); i++) {
            Organization named = new Organization(
                    keys.get(i), mentions.get(i).text(), words(mentions.get(i).text()), i);
            Organization known = organizations.get(named.key);
            // The longest spelling under a key has most to compare with
            if (known == null || named.words.size() > known.words.size()) {
                organizations.put(named.key, named);
            }
        }
        for (Organization organization : organizations.values()) {
            organization.words.forEach(
                    w -> byWord.computeIfAbsent(w, k -> new LinkedHashSet<>()).add(organization));
        }
        joinExplained();
        joinInitials();
        joinShortened();
        return keys.stream().map(clusters::root).toList();
    }

    private void joinExplained() {
        for (int i = 0; i < mentions.size(); i++) {
            Named mention = mentions.get(i);
            String after = text.after(mention);
            Matcher explained = EXPLAINED.matcher(after);
            if (explained.find()) {
                String brief = explained.group(1) != null ? explained.group(1) : explained.group(2);
                explain(brief, mention.text(), explained.group(1) != null);
            }
            Named next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
            boolean bracketed = next != null
                    && next.paragraph() == mention.paragraph()
                    && next.start() - mention.end() >= 1
                    && next.start() - mention.end() <= 6
                    && after.matches("(?s) ?\\((?:the )?.*");
            if (bracketed) {
                explain(mention.text(), next.text(), true);
            }
        }
    }

    private void explain(String brief, String full, boolean bracketed) {
        String briefKey = key(brief);
        String fullKey = key(full);
        if (briefKey.equals(fullKey) || !organizations.containsKey(briefKey) || !organizations.containsKey(fullKey)) {
            return;
        }
        double fit = fit(brief, full);
        boolean capitals = ABBREVIATION.matcher(brief).matches();
        boolean foreign = bracketed && capitals && words(full).size() > 1 && !isKnown(brief) && fit > 0;
        if (words(full).size() > 1 && words(brief).size() == 1 && (fit == 1 && capitals || foreign)) {
            clusters.join(briefKey, fullKey);
        }
    }

    /** An abbreviation that nobody explains, but that one name has the initials of. */
    private void joinInitials() {
        for (Organization brief : organizations.values()) {
            int letters = letters(brief.text).length();
            if (!brief.isAbbreviation() || letters < SHORTEST_UNEXPLAINED || isKnown(brief.text)) {
                continue;
            }
            Set<String> fitting = new LinkedHashSet<>();
            for (Organization full : organizations.values()) {
                if (full.words.size() > 1 && isInitials(letters(brief.text), full)) {
                    fitting.add(clusters.root(full.key));
                }
            }
            if (fitting.size() == 1 && clusters.root(brief.key).equals(brief.key)) {
                clusters.join(brief.key, fitting.iterator().next());
            }
        }
    }

    private static boolean isInitials(String letters, Organization full) {
        StringBuilder all = new StringBuilder();
        StringBuilder large = new StringBuilder();
        for (String word : full.words) {
            all.append(word.charAt(0));
            large.append(SMALL.contains(word) ? "" : word.charAt(0));
        }
        return letters.contentEquals(all) || letters.contentEquals(large);
    }

    /** A name cut short belongs to the fuller one if there is only one such. */
    private void joinShortened() {
        for (Organization brief : organizations.values()) {
            if (!clusters.root(brief.key).equals(brief.key) || isKnown(brief.text)) {
                continue;
            }
            boolean isPlace =
                    !KnownNames.bundled().aliases(EntityType.PLACE, brief.text).isEmpty();
            Set<String> fuller = new LinkedHashSet<>();
            for (Organization full : byWord.getOrDefault(brief.words.getLast(), Set.of())) {
                if (full.words.size() > brief.words.size() && isCutShort(brief, full, isPlace)) {
                    fuller.add(clusters.root(full.key));
                }
            }
            fuller.remove(brief.key);
            if (fuller.size() == 1) {
                clusters.join(brief.key, fuller.iterator().next());
            }
        }
    }

    private static boolean isCutShort(Organization brief, Organization full, boolean isPlace) {
        List<String> few = brief.words;
        List<String> many = full.words;
        boolean named = few.stream().anyMatch(w -> !OrganizationWords.contains(w) && !SMALL.contains(w));
        if (many.subList(0, few.size()).equals(few)) {
            List<String> rest = many.subList(few.size(), many.size());
            boolean common = rest.stream().allMatch(OrganizationWords::contains);
            boolean belonging = few.size() > 1
                    && (rest.getFirst().equals("of") || rest.getFirst().equals("in"));
            return named && !isPlace && (common || belonging);
        }
        List<String> core = new ArrayList<>(many);
        while (core.size() > 1
                && OrganizationWords.contains(core.getLast())
                && !core.getLast().equals(few.getLast())) {
            core.removeLast();
        }
        boolean ends = core.size() > few.size()
                && core.subList(core.size() - few.size(), core.size()).equals(few)
                && !SMALL.contains(core.get(core.size() - few.size() - 1));
        if (few.size() > 1) {
            return ends;
        }
        // Bosch for Robert Bosch GmbH; but Madrid is not Real Madrid
        return ends && named && !isPlace && core.size() == 2 && core.size() < many.size();
    }

    /** The share of an abbreviation's letters that begin words of the name, in order; 1 if all do and the first fits. */
    static double fit(String brief, String full) {
        String letters = letters(brief);
        if (letters.isEmpty()) {
            return 0;
        }
        List<String> words = words(full);
        int at = 0;
        int fitting = 0;
        for (int i = 0; i < letters.length(); i++) {
            for (int j = at; j < words.size(); j++) {
                if (words.get(j).charAt(0) == letters.charAt(i)) {
                    fitting++;
                    at = j + 1;
                    break;
                }
            }
        }
        return (double) fitting / letters.length();
    }

    private static boolean isKnown(String name) {
        return !KnownNames.bundled().aliases(EntityType.ORGANIZATION, name).isEmpty();
    }

    private static String key(String name) {
        return NameKey.of(EntityType.ORGANIZATION, name);
    }

    private static String letters(String brief) {
        return brief.replaceAll("[^\\p{L}\\d]|(?<=\\p{Lu})s$", "").toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String name) {
        List<String> words = Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}\\p{M}&.']+"))
                .map(w -> w.replaceAll("^['.]+|['.]+$", ""))
                .filter(w -> !w.isEmpty())
                .toList();
        boolean article = words.size() > 1 && words.getFirst().equals("the");
        return words.isEmpty() ? List.of("-") : article ? words.subList(1, words.size()) : words;
    }
}
