package dev.dateline.enrich.reference;

import dev.dateline.names.EntityType;
import dev.dateline.names.NameKey;
import dev.dateline.names.PersonName;
import dev.dateline.names.Titles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses the name that stands for an entity among the forms in which an article names it. */
final class FullestForm {

    private FullestForm() {}

    /**
     * The fullest form that is used most, without titles, and not in capitals throughout where another is not.
     *
     * @param key of the fullest name
     */
    static String of(EntityType type, String key, List<Named> mentions) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Named mention : mentions) {
            counts.merge(bare(type, mention.text()), 1, Integer::sum);
        }
        String best = null;
        int bestRank = 0;
        for (Map.Entry<String, Integer> form : counts.entrySet()) {
            int rank = rank(type, key, form.getKey());
            if (best == null || rank > bestRank || rank == bestRank && form.getValue() > counts.get(best)) {
                best = form.getKey();
                bestRank = rank;
            }
        }
        return type == EntityType.PERSON && Capitals.isAll(best) ? Capitals.ofName(best) : best;
    }

    private static int rank(EntityType type, String key, String form) {
        int mixed = Capitals.isAll(form) ? 0 : 1;
        if (type == EntityType.PERSON) {
            List<String> words = PersonName.of(form).words();
            int full = words.size() < 2 ? 0 : PersonName.isInitial(words.getFirst()) ? 1 : 2;
            return 2 * full + mixed;
        }
        boolean fullest = NameKey.of(type, form).equals(key);
        return (fullest ? 2 : 0) + mixed;
    }

    private static String bare(EntityType type, String text) {
        String form = text.strip().replaceAll("\\s+", " ");
        if (type == EntityType.PERSON) {
            String untitled = Titles.cut(form).name();
            form = untitled.isEmpty() ? form : untitled;
        } else if (form.length() > 4 && form.regionMatches(true, 0, "the ", 0, 4) && type == EntityType.ORGANIZATION) {
            form = form.substring(4);
        }
        String without = type == EntityType.ORGANIZATION ? form : form.replaceAll("['’]s$", "");
        return without.isEmpty() ? text : without;
    }
}
