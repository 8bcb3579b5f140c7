package dev.dateline.enrich.reference;

import dev.dateline.data.DataFile;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Words that end organizations' names. */
final class OrganizationWords {

    private static final Set<String> WORDS = read();

    private OrganizationWords() {}

    /** Whether organizations are called so after a name. */
    static boolean contains(String lowerCase) {
        return WORDS.contains(lowerCase);
    }

    private static Set<String> read() {
        Set<String> words = new HashSet<>();
        DataFile.column(OrganizationWords.class, "organization-words.txt")
                .forEach(l -> words.addAll(Arrays.asList(l.split(" +"))));
        return Set.copyOf(words);
    }
}
