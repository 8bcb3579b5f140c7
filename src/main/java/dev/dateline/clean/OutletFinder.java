package dev.dateline.clean;

import dev.dateline.article.Outlet;
import dev.dateline.data.DataFile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
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

    /** @param signs words without which the pattern cannot match */
    private record Evidence(Pattern pattern, double weight, List<String> signs) {}

    private static final List<Evidence> EVIDENCE = evidence();
    private static final BitSet NOTHING = new BitSet();
    private static final Map<String, BitSet> BY_SIGN = bySign();

    private final Outlets outlets = Outlets.get();

    /**
     * The outlet of a page.
     *
     * @param lines all lines of the page, where the domain's name may be spelled out; those not kept speak of the outlet
     * @param inDateline names in the brackets of its dateline that are no agency
     */
    Optional<Outlet> find(Claims claims, List<Candidate> lines, List<String> inDateline) {
        Optional<Outlet> ofHost = claims.url().flatMap(UrlFacts::host).flatMap(outlets::ofHost);
        Optional<String> domain = ofHost.map(Outlet::id).or(() -> claims.url().flatMap(UrlFacts::domain));
        if (claims.outlet().isPresent()) {
            return Optional.of(named(claims.outlet().get(), domain));
        }
        if (domain.isPresent()) {
            String id = domain.get();
            return ofHost.or(() -> saysOfItself(lines, inDateline)
                            .filter(name -> speaksOf(id, name))
                            .map(name -> new Outlet(id, name)))
                    .or(() -> spelledOut(id, lines).map(name -> new Outlet(id, name)))
                    .or(() -> Optional.of(new Outlet(id, id)));
        }
        return saysOfItself(lines, inDateline).map(name -> named(name, Optional.empty()));
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
    private static Optional<String> spelledOut(String domain, List<Candidate> lines) {
        String label = domain.substring(0, Math.max(0, domain.indexOf('.'))).replace("-", "");
        if (label.length() < 4) {
            return Optional.empty();
        }
        for (Candidate line : lines) {
            String text = line.text();
            for (int i = 0; i < text.length() && text.length() <= LONGEST_LINE; i++) {
                boolean begins = Character.toLowerCase(text.charAt(i)) == label.charAt(0)
                        && Character.isUpperCase(text.charAt(i))
                        && (i == 0 || text.charAt(i - 1) == ' ');
                int end = begins ? endOfLabel(text, i, label) : -1;
                if (end >= 0) {
                    return Optional.of(text.substring(i, end).replaceAll("['’]s$|[^\\p{L}\\d]+$", ""));
                }
            }
        }
        return Optional.empty();
    }

    /** Where the word ends up to which the letters of a text are those of a label; -1 if they are not. */
    private static int endOfLabel(String text, int start, String label) {
        int matched = 0;
        int at = start;
        for (int word = 0; word < NAME_WORDS && at < text.length(); word++) {
            int space = text.indexOf(' ', at);
            int end = space < 0 ? text.length() : space;
            boolean owned = end - at > 2 && text.charAt(end - 1) == 's' && "'’".indexOf(text.charAt(end - 2)) >= 0;
            for (int i = at; i < (owned ? end - 2 : end); i++) {
                char c = Character.toLowerCase(text.charAt(i));
                if (Character.isLetterOrDigit(c)) {
                    if (matched == label.length() || label.charAt(matched) != c) {
                        return -1;
                    }
                    matched++;
                }
            }
            if (matched == label.length()) {
                return end;
            }
            at = end + 1;
        }
        return -1;
    }

    private Optional<String> saysOfItself(List<Candidate> lines, List<String> inDateline) {
        Map<String, Double> counts = new LinkedHashMap<>();
        Map<String, String> spelling = new LinkedHashMap<>();
        for (Candidate line : lines) {
            if (line.kind().kept()) {
                continue;
            }
            BitSet possible = possible(line.features().words());
            String text = line.text();
            String head = text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text;
            for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
                Matcher m = EVIDENCE.get(i).pattern().matcher(head);
                while (m.find()) {
                    count(m.group(1), EVIDENCE.get(i).weight(), counts, spelling);
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

    /** The patterns of which a sign is among the words; most lines have none, and patterns are slow. */
    private static BitSet possible(List<String> words) {
        BitSet possible = NOTHING;
        for (String word : words) {
            BitSet ofWord = BY_SIGN.get(word);
            if (ofWord != null) {
                possible = possible == NOTHING ? new BitSet(EVIDENCE.size()) : possible;
                possible.or(ofWord);
            }
        }
        return possible;
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
        for (List<String> row : DataFile.rows(OutletFinder.class, "outlet-patterns.tsv", 3)) {
            evidence.add(new Evidence(
                    Pattern.compile(row.get(2).replace("{}", NAME)),
                    Double.parseDouble(row.get(0)),
                    List.of(row.get(1).split(" "))));
        }
        return List.copyOf(evidence);
    }

    private static Map<String, BitSet> bySign() {
        Map<String, BitSet> bySign = new HashMap<>();
        for (int i = 0; i < EVIDENCE.size(); i++) {
            for (String sign : EVIDENCE.get(i).signs()) {
                bySign.computeIfAbsent(sign, s -> new BitSet()).set(i);
            }
        }
        return Map.copyOf(bySign);
    }
}
