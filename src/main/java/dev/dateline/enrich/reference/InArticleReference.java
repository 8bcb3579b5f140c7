package dev.dateline.enrich.reference;

import dev.dateline.names.NameKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out which names of one article mean the same. */
public final class InArticleReference {

    /**
     * The entities, most often named first, of equals the one first named.
     *
     * @param mentions in the order of the text, the title's first
     */
    public List<NamedEntity> resolve(Optional<String> title, List<String> paragraphs, List<Named> mentions) {
        Map<String, List<Named>> groups = new LinkedHashMap<>();
        for (Named mention : mentions) {
            String key = mention.type() + " " + NameKey.of(mention.type(), mention.text());
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
        }
        List<NamedEntity> entities = new ArrayList<>();
        for (List<Named> group : groups.values()) {
            Named first = group.getFirst();
            LinkedHashSet<String> forms = new LinkedHashSet<>();
            group.forEach(m -> forms.add(m.text()));
            entities.add(new NamedEntity(
                    first.type(),
                    NameKey.of(first.type(), first.text()),
                    first.text(),
                    group.size(),
                    group,
                    List.copyOf(forms)));
        }
        entities.sort(Comparator.comparingInt(NamedEntity::count).reversed());
        return entities;
    }
}
