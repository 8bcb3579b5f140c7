package dev.dateline.clean;

import dev.dateline.article.Outlet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who published a page: by claim, else by its address, else by what the page says of itself in its furniture, counted
 * over the patterns of {@code outlet-patterns.tsv}. Names in the text of the article count nothing.
 */
final class OutletFinder {

    private static final int LONGEST_LINE = 2000;
    private static final int NAME_WORDS = 8;
    private static final String NAME =
            "((?:The |the )?[\\p{Lu}][\\p{L}\\d.'’&-]*?(?: (?:[\\p{Lu}\\d][\\p{L}\\d.'’&-]*?|of|the|and|&|de|la|le|del|di|für|van)){0,5}?)";

    private record Evidence(Pattern pattern, double weight) {}

    private static final List<Evidence> EVIDENCE = evidence();

    private final Outlets outlets = Outlets.get();

    /**
     * The outlet of a page.
     *
     * @param lines all lines of the page, where the domain's name may be spelled out
     * @param furniture lines that are not of the article
     * @param inDateline names in the brackets of its dateline that are no agency
     */
    Optional<Outlet> find(Claims claims, List<ClassifiedBlock> lines, List<String> furniture, List<String> inDateline) {
        Optional<String> domain = claims.url().flatMap(UrlFacts::domain);
        if (claims.outlet().isPresent()) {
            return Optional.of(named(claims.outlet().get(), domain));
        }
        Optional<String> saysOfItself = saysOfItself(furniture, inDateline);
        if (domain.isPresent()) {
            String id = domain.get();
            return outlets.ofDomain(id)
                    .or(() -> saysOfItself.filter(name -> speaksOf(id, name)).map(name -> new Outlet(id, name)))
                    .or(() -> spelledOut(id, lines).map(name -> new Outlet(id, name)))
                    .or(() -> Optional.of(new Outlet(id, id)));
        }
        return saysOfItself.map(name -> named(name, Optional.empty()));
    }

    private Outlet named(String claim, Optional<String> domain) {
        String name = PageText.line(claim);
        Optional<Outlet> known = outlets.named(name);
        if (domain.isPresent()) {
            return new Outlet(
                    domain.get(),
                    known.filter(o -> o.id().equals(domain.get()))
                            .map(Outlet::name)
                            .orElse(name));
        }
        return known.orElseGet(() -> new Outlet(Outlets.slug(name), name));
    }

    /** The words on the page that, written together, are the domain's name: Harbour Times for harbourtimes.example. */
    private static Optional<String> spelledOut(String domain, List<ClassifiedBlock> lines) {
        String label = domain.substring(0, Math.max(0, domain.indexOf('.'))).replace("-", "");
        for (ClassifiedBlock line : lines) {
            String[] words = line.text().length() > LONGEST_LINE || label.length() < 4
                    ? new String[0]
                    : line.text().split(" ");
            for (int i = 0; i < words.length; i++) {
                StringBuilder letters = new StringBuilder();
                for (int j = i; j < Math.min(words.length, i + NAME_WORDS) && letters.length() < label.length(); j++) {
                    letters.append(words[j].toLowerCase(java.util.Locale.ROOT).replaceAll("['’]s$|[^\\p{L}\\d]", ""));
                    if (letters.toString().equals(label) && Character.isUpperCase(words[i].codePointAt(0))) {
                        return Optional.of(String.join(" ", java.util.Arrays.copyOfRange(words, i, j + 1))
                                .replaceAll("['’]s$|[^\\p{L}\\d]+$", ""));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> saysOfItself(List<String> furniture, List<String> inDateline) {
        Map<String, Double> counts = new LinkedHashMap<>();
        Map<String, String> spelling = new LinkedHashMap<>();
        for (String line : furniture) {
            String head = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
            for (Evidence evidence : EVIDENCE) {
                Matcher m = evidence.pattern().matcher(head);
                while (m.find()) {
                    count(m.group(1), evidence.weight(), counts, spelling);
                }
            }
        }
        inDateline.stream()
                .filter(name -> outlets.named(name).isPresent())
                .forEach(name -> count(name, 2, counts, spelling));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= 1)
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(entry -> spelling.get(entry.getKey()));
    }

    /** Names that {@code outlets.tsv} knows count one and a half times. */
    private void count(String found, double weight, Map<String, Double> counts, Map<String, String> spelling) {
        String name = found.strip().replaceFirst("['’]s?$", "").replaceFirst("[.,]$", "");
        if (name.length() < 2 || name.length() > 60) {
            return;
        }
        Optional<Outlet> known = outlets.named(name);
        String display = known.map(Outlet::name).orElse(name);
        String key = SameText.key(display).replaceFirst("^the ", "");
        counts.merge(key, known.isPresent() ? weight * 1.5 : weight, Double::sum);
        spelling.merge(key, display, (a, b) -> a.length() >= b.length() ? a : b);
    }

    /** Whether a name is the domain's: harbourtimes.example is The Harbour Times', not its owner's. */
    private static boolean speaksOf(String domain, String name) {
        String label = domain.substring(0, domain.indexOf('.') < 0 ? domain.length() : domain.indexOf('.'));
        String letters = Outlets.slug(name).replace("-", "");
        String bare = letters.startsWith("the") ? letters.substring(3) : letters;
        return label.replace("-", "").contains(bare) || letters.contains(label.replace("-", ""));
    }

    private static List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        for (List<String> row : DataFile.rows("outlet-patterns.tsv", 2)) {
            evidence.add(new Evidence(Pattern.compile(row.get(1).replace("{}", NAME)), Double.parseDouble(row.get(0))));
        }
        return List.copyOf(evidence);
    }
}
