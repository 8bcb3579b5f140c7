package dev.dateline.bench.names;

import dev.dateline.enrich.reference.InArticleReference;
import dev.dateline.enrich.reference.Named;
import dev.dateline.enrich.reference.NamedEntity;
import dev.dateline.names.EntityType;
import dev.dateline.names.NameKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of the sample articles and whom each means, written down by reading them. */
final class SampleNames {

    private record Gold(String spelling, EntityType type, String meant) {}

    private final List<Gold> gold;
    private final List<List<String>> articles;

    private SampleNames(List<Gold> gold, List<List<String>> articles) {
        this.gold = gold;
        this.articles = articles;
    }

    static SampleNames read(Path table, Path root) throws IOException {
        List<Gold> gold = Files.readAllLines(table).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("# "))
                .map(line -> line.split("\t"))
                .map(cells -> new Gold(cells[0], EntityType.valueOf(cells[1]), cells[2]))
                .toList();
        List<List<String>> articles = new ArrayList<>();
        try (Stream<Path> pages = Files.list(root.resolve("src/main/resources/samples/pages"))) {
            for (Path page : pages.sorted().toList()) {
                articles.add(Files.readAllLines(page).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
            }
        }
        return new SampleNames(gold, articles);
    }

    /** Over all pairs of full spellings of one type: whether keys are equal where the same is meant. */
    Judgement spellings(boolean errors) {
        Judgement judgement = new Judgement();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = i + 1; j < gold.size(); j++) {
                Gold one = gold.get(i);
                Gold other = gold.get(j);
                if (one.type() != other.type() || isPart(one) || isPart(other)) {
                    continue;
                }
                boolean same = one.meant().equals(other.meant());
                boolean merged =
                        NameKey.of(one.type(), one.spelling()).equals(NameKey.of(one.type(), other.spelling()));
                judgement.add(same, merged);
                if (errors && same != merged) {
                    System.out.println(
                            (merged ? "wrongly merged: " : "missed: ") + one.spelling() + " | " + other.spelling());
                }
            }
        }
        return judgement;
    }

    /** A surname alone, or a name cut short: what it means only the article can say. */
    private static boolean isPart(Gold name) {
        return name.spelling().indexOf(' ') < 0 && name.type() == EntityType.PERSON;
    }

    /** Of all names in the articles, those that came to the entity that is meant. */
    String mentions(boolean errors) {
        int right = 0;
        int all = 0;
        for (List<String> paragraphs : articles) {
            Map<Named, String> meant = found(paragraphs);
            List<Named> mentions = meant.keySet().stream()
                    .sorted(Comparator.comparingInt(Named::paragraph).thenComparingInt(Named::start))
                    .toList();
            for (NamedEntity entity : new InArticleReference().resolve(Optional.empty(), paragraphs, mentions)) {
                Map<String, Integer> counts = new HashMap<>();
                entity.mentions().forEach(m -> counts.merge(meant.get(m), 1, Integer::sum));
                // An entity is the one whom most of its mentions mean; of two entities of one meaning the larger is
                // right
                String main = counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
                boolean full = NameKey.of(entity.type(), main).equals(entity.key());
                for (Named mention : entity.mentions()) {
                    boolean good = full && meant.get(mention).equals(main);
                    right += good ? 1 : 0;
                    if (errors && !good) {
                        System.out.println("mention: " + mention.text() + " -> " + entity.name() + ", meant "
                                + meant.get(mention) + " in " + paragraphs.getFirst());
                    }
                }
            }
            all += meant.size();
        }
        return String.format(Locale.ROOT, "right %d, wrong %d, right %.1f %%", right, all - right, 100.0 * right / all);
    }

    /** Every place where a spelling of the table stands, the longest first. */
    private Map<Named, String> found(List<String> paragraphs) {
        Map<Named, String> found = new HashMap<>();
        List<Gold> longest = gold.stream()
                .sorted(Comparator.comparingInt((Gold g) -> g.spelling().length())
                        .reversed())
                .toList();
        for (int p = 0; p < paragraphs.size(); p++) {
            String text = paragraphs.get(p);
            boolean[] taken = new boolean[text.length()];
            for (Gold name : longest) {
                Matcher matcher = Pattern.compile(
                                "(?<![\\p{L}\\p{N}-])" + Pattern.quote(name.spelling()) + "(?![\\p{L}\\p{N}-])")
                        .matcher(text);
                while (matcher.find()) {
                    if (!taken[matcher.start()] && !taken[matcher.end() - 1]) {
                        found.put(
                                new Named(name.type(), p, matcher.start(), matcher.end(), matcher.group()),
                                name.meant());
                        java.util.Arrays.fill(taken, matcher.start(), matcher.end(), true);
                    }
                }
            }
        }
        return found;
    }
}
