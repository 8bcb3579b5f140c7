package dev.dateline.bench.names;

import dev.dateline.names.EntityType;
import dev.dateline.names.NameKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures the keys of names: on pairs of spellings, and on the sample articles. With {@code errors} as the second argument
 * it lists the errors of half A; those of half B stay unseen.
 */
public final class NamesBench {

    private NamesBench() {}

    /** @param args the repository's root, then perhaps {@code errors} */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args.length == 0 ? "." : args[0]);
        boolean errors = args.length > 1 && args[1].endsWith("errors");
        Path folder = root.resolve("bench/entities/names");
        pairs(NamePair.read(folder.resolve("pairs.tsv")), errors);
        SampleNames samples = SampleNames.read(folder.resolve("samples.tsv"), root);
        System.out.println("samples, spellings: " + samples.spellings(errors));
        System.out.println("samples, mentions: " + samples.mentions(errors));
    }

    private static void pairs(List<NamePair> pairs, boolean errors) {
        Map<String, Judgement> keys = new TreeMap<>();
        Map<String, Judgement> prototype = new TreeMap<>();
        for (NamePair pair : pairs) {
            boolean merged = NameKey.of(pair.type(), pair.one()).equals(NameKey.of(pair.type(), pair.other()));
            for (String part : List.of(pair.half() + " " + pair.type(), pair.half() + " all")) {
                keys.computeIfAbsent(part, p -> new Judgement()).add(pair.same(), merged);
            }
            if (pair.type() == EntityType.PERSON) {
                prototype
                        .computeIfAbsent(pair.half() + " PERSON", p -> new Judgement())
                        .add(pair.same(), Prototype.isSame(pair.one(), pair.other()));
            }
            if (errors && pair.half() == 'A' && merged != pair.same()) {
                System.out.println((merged ? "wrongly merged: " : "missed: ") + pair.one() + " | " + pair.other()
                        + "   " + NameKey.of(pair.type(), pair.one()) + " | " + NameKey.of(pair.type(), pair.other()));
            }
        }
        keys.forEach((part, judgement) -> System.out.println("pairs, half " + part + ": " + judgement));
        prototype.forEach((part, judgement) -> System.out.println("prototype, half " + part + ": " + judgement));
    }
}
