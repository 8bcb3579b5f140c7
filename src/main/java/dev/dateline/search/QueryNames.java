package dev.dateline.search;

import dev.dateline.entities.Decisions;
import dev.dateline.entities.EntityRef;
import dev.dateline.names.EntityType;
import dev.dateline.names.KnownNames;
import dev.dateline.names.NameKey;
import dev.dateline.search.QueryText.Kind;
import dev.dateline.search.QueryText.Term;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds in a query the names that are spelled in other ways too, in ways that spelling alone does not
 * tell: United Nations and UN, Turkey and Türkiye, and whatever operators merged.
 */
final class QueryNames {

    /** Words of the longest name looked for. */
    private static final int LONGEST = 6;

    /** Words of the longest name that speaks for an article which is about its bearer. */
    private static final int LONGEST_MENTION = 3;

    /** Words of a query that such a name may start at. */
    private static final int MOST_STARTS = 8;

    private final KnownNames known = KnownNames.bundled();
    private final Decisions decisions;

    QueryNames(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * One thing that must match: a group of the query, or several in a row that make a name.
     *
     * @param groups of the query, in order
     * @param others the other spellings of the name; empty where it is none
     * @param entities whose name it is
     */
    record Part(List<List<Term>> groups, Set<String> others, Set<EntityRef> entities) {}

    /** The query in parts, the longest names first found from the left. */
    List<Part> parts(QueryText text) {
        List<Part> parts = new ArrayList<>();
        List<List<Term>> groups = text.groups();
        for (int i = 0; i < groups.size(); ) {
            Part part = longest(groups, i);
            parts.add(part);
            i += part.groups().size();
        }
        return parts;
    }

    /** The query in parts, each a word, no names looked for; those joined by hyphens and the like are taken apart. */
    List<Part> words(QueryText text) {
        List<Part> parts = new ArrayList<>();
        for (List<Term> group : text.groups()) {
            if (Demand.isWord(group)) {
                for (String word : Lookups.words(group.getFirst().text())) {
                    Term term =
                            new Term(word, Kind.WORD, false, group.getFirst().start());
                    parts.add(new Part(List.of(List.of(term)), Set.of(), Set.of()));
                }
            } else {
                parts.add(new Part(List.of(group), Set.of(), Set.of()));
            }
        }
        return parts;
    }

    /**
     * Whom and what the query may name, by the keys they would have: every few words in a row. Whether the archive knows
     * them is not asked; a key that no article has matches none.
     */
    Map<EntityType, Set<String>> mentioned(QueryText text) {
        Map<EntityType, Set<String>> keys = new EnumMap<>(EntityType.class);
        List<List<Term>> groups = text.groups();
        for (int from = 0; from < Math.min(groups.size(), MOST_STARTS); from++) {
            StringBuilder name = new StringBuilder();
            for (int to = from; to < Math.min(groups.size(), from + LONGEST_MENTION); to++) {
                if (!Demand.isWord(groups.get(to))) {
                    break;
                }
                name.append(name.isEmpty() ? "" : " ")
                        .append(groups.get(to).getFirst().text());
                if (Demand.isContent(groups.get(from)) && Demand.isContent(groups.get(to))) {
                    for (EntityType type : EntityType.values()) {
                        // Nobody is known to the archive by one name alone, but for what the article says besides
                        if (type != EntityType.PERSON || to > from) {
                            EntityRef own = new EntityRef(type, NameKey.of(type, name.toString()));
                            keys.computeIfAbsent(type, none -> new LinkedHashSet<>())
                                    .add(decisions.canonical(own).key());
                        }
                    }
                }
            }
        }
        return keys;
    }

    private Part longest(List<List<Term>> groups, int from) {
        int words = 0;
        while (words < LONGEST && from + words < groups.size() && Demand.isWord(groups.get(from + words))) {
            words++;
        }
        for (int n = words; n > 0; n--) {
            List<List<Term>> some = groups.subList(from, from + n);
            Part part = named(some);
            if (!part.entities().isEmpty()) {
                return part;
            }
        }
        return new Part(groups.subList(from, from + 1), Set.of(), Set.of());
    }

    private Part named(List<List<Term>> groups) {
        String name = groups.stream().map(group -> group.getFirst().text()).collect(Collectors.joining(" "));
        Set<EntityRef> entities = new LinkedHashSet<>();
        known.find(name).forEach(found -> entities.add(decisions.canonical(new EntityRef(found.type(), found.key()))));
        for (EntityType type : EntityType.values()) {
            EntityRef own = new EntityRef(type, NameKey.of(type, name));
            EntityRef canonical = decisions.canonical(own);
            if (!canonical.equals(own) || !decisions.mergedInto(own).isEmpty()) {
                entities.add(canonical);
            }
        }
        Set<String> others = new LinkedHashSet<>();
        entities.forEach(entity -> others.addAll(spellings(entity)));
        others.remove(name);
        return new Part(groups, others, entities);
    }

    private Set<String> spellings(EntityRef entity) {
        Set<String> spellings = new LinkedHashSet<>(known.spellings(entity.type(), entity.key()));
        decisions.decision(entity).ifPresent(decision -> spellings.addAll(decision.spellings()));
        decisions.name(entity).ifPresent(spellings::add);
        for (String merged : decisions.mergedInto(entity)) {
            spellings.addAll(known.spellings(entity.type(), merged));
            decisions
                    .decision(new EntityRef(entity.type(), merged))
                    .ifPresent(decision -> spellings.addAll(decision.spellings()));
        }
        return spellings;
    }
}
