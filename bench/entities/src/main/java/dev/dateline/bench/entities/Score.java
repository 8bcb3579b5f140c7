package dev.dateline.bench.entities;

import dev.dateline.enrich.recognition.EntityRecognizer;
import dev.dateline.enrich.recognition.Recognized;
import dev.dateline.names.EntityType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts names found, marked and both, by exact span and type. */
final class Score {

    private static final Map<EntityType, String> SHORT =
            Map.of(EntityType.PERSON, "PER", EntityType.ORGANIZATION, "ORG", EntityType.PLACE, "LOC");

    private static final class Counts {
        int marked;
        int found;
        int both;

        String figures() {
            return String.format(Locale.ROOT, "P %.1f R %.1f F %.1f", 100 * precision(), 100 * recall(), 100 * f1());
        }

        double precision() {
            return found == 0 ? 0 : (double) both / found;
        }

        double recall() {
            return marked == 0 ? 0 : (double) both / marked;
        }

        double f1() {
            return marked + found == 0 ? 0 : 2.0 * both / (marked + found);
        }
    }

    private final Map<EntityType, Counts> byType = new EnumMap<>(EntityType.class);

    Score() {
        for (EntityType type : EntityType.values()) {
            byType.put(type, new Counts());
        }
    }

    /** The score of a recogniser on some documents. */
    static Score of(EntityRecognizer recognizer, List<AnnotatedDocument> documents) {
        Score score = new Score();
        for (AnnotatedDocument document : documents) {
            score.add(document, recognizer.recognize(document.title(), document.paragraphs()));
        }
        return score;
    }

    /** Counts a document: what people marked in it and what was found. */
    void add(AnnotatedDocument document, List<Recognized> found) {
        List<Recognized> spans = onTokens(document, found);
        Set<Recognized> marked = new HashSet<>(document.names());
        document.names().forEach(name -> byType.get(name.type()).marked++);
        for (Recognized name : spans) {
            byType.get(name.type()).found++;
            byType.get(name.type()).both += marked.contains(name) ? 1 : 0;
        }
    }

    /**
     * The found names by the tokens of the file, which are parted by spaces: a name that ends within a token is widened to it if only
     * signs are left over, as a full stop, and otherwise cannot be said in the file and is left out, as a town before a hyphen.
     */
    static List<Recognized> onTokens(AnnotatedDocument document, List<Recognized> found) {
        List<Recognized> spans = new ArrayList<>();
        for (Recognized name : found) {
            String text = name.paragraph() == Recognized.TITLE
                    ? document.title().orElseThrow()
                    : document.paragraphs().get(name.paragraph());
            if (document.names().contains(name)) {
                spans.add(name);
                continue;
            }
            int start = name.start();
            while (start > 0 && text.charAt(start - 1) != ' ') {
                start--;
            }
            int end = name.end();
            while (end < text.length() && text.charAt(end) != ' ') {
                end++;
            }
            boolean signs = text.substring(start, name.start()).chars().noneMatch(Character::isLetterOrDigit)
                    && text.substring(name.end(), end).chars().noneMatch(Character::isLetterOrDigit);
            if (signs) {
                spans.add(new Recognized(name.type(), name.paragraph(), start, end, text.substring(start, end)));
            }
        }
        return spans;
    }

    double f1() {
        return 100 * total().f1();
    }

    private Counts total() {
        Counts total = new Counts();
        byType.values().forEach(counts -> {
            total.marked += counts.marked;
            total.found += counts.found;
            total.both += counts.both;
        });
        return total;
    }

    /** Figures by type and over all: {@code PER P 90.1 R 88.0 F 89.0  ORG …  all P … R …  F1 83.4}. */
    String line() {
        StringBuilder line = new StringBuilder();
        byType.forEach((type, counts) -> line.append(SHORT.get(type))
                .append(' ')
                .append(counts.figures())
                .append("  "));
        Counts total = total();
        return line.append(String.format(
                        Locale.ROOT,
                        "all P %.1f R %.1f  F1 %.1f",
                        100 * total.precision(),
                        100 * total.recall(),
                        100 * total.f1()))
                .toString();
    }
}
