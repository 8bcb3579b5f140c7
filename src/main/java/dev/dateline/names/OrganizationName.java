package dev.dateline.names;

import dev.dateline.data.DataFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The key of an organization: by the table of those known under several names, else its words without article and legal
 * form, in American spelling.
 */
final class OrganizationName {

    private static final Set<String> LEGAL_FORMS = new HashSet<>();
    private static final Map<String, String> WORDS = new HashMap<>();
    private static final Set<String> CLUB = new HashSet<>();

    static {
        for (String line : DataFile.column(OrganizationName.class, "legal-forms.txt")) {
            LEGAL_FORMS.addAll(List.of(line.split(" +")));
        }
        for (String line : DataFile.column(OrganizationName.class, "club-words.txt")) {
            CLUB.addAll(List.of(line.split(" +")));
        }
        for (List<String> row : DataFile.rows(OrganizationName.class, "american-words.tsv", 2)) {
            WORDS.put(row.get(0), row.get(1));
        }
    }

    private static final NameTable TABLE = new NameTable().read("organizations.tsv", 0, OrganizationName::phrase);

    private OrganizationName() {}

    static String key(String name) {
        String phrase = phrase(name);
        return TABLE.knows(phrase) ? TABLE.key(phrase) : InstitutionName.key(phrase);
    }

    static NameTable table() {
        return TABLE;
    }

    /** The words with hyphens between. */
    static String phrase(String name) {
        return String.join("-", words(name));
    }

    /** The words that count; never none. */
    static List<String> words(String name) {
        List<String> words = WordsOfName.of(name);
        if (words.isEmpty()) {
            return List.of(Letters.hash(name));
        }
        if (words.size() > 1 && words.getFirst().equals("the")) {
            words.removeFirst();
        }
        while (words.size() > 1 && isLegalForm(words)) {
            words.removeLast();
            if (words.size() > 1 && words.getLast().equals("and")) {
                words.removeLast();
            }
        }
        if (words.size() > 1 && CLUB.contains(words.getLast())) {
            words.removeLast();
        } else if (words.size() > 1 && CLUB.contains(words.getFirst())) {
            words.removeFirst();
        }
        words.replaceAll(word -> WORDS.getOrDefault(word, word));
        return words;
    }

    private static boolean isLegalForm(List<String> words) {
        return LEGAL_FORMS.contains(words.getLast());
    }
}
