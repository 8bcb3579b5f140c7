package dev.dateline.enrich.recognition;

import dev.dateline.enrich.recognition.Reading.Span;
import dev.dateline.names.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the names of one article in line with each other: a surname alone is the person whose full name the article
 * gives, the same words name the same thing, and a headline names what the text names.
 */
final class Consistency {

    /** Votes that a word needs to be a name elsewhere: a name in running text has two, in a headline one. */
    private static final int ENOUGH = 4;

    /** The same for a word inside a sentence, whose capital says more, and for capitals alone. */
    private static final int ENOUGH_WITHIN = 2;

    private final Map<String, int[]> votes = new HashMap<>();
    private final Map<String, Integer> surnames = new HashMap<>();
    private final Map<String, Boolean> firstWords = new HashMap<>();
    private int longest;

    private Consistency(List<Reading> readings) {
        for (Reading reading : readings) {
            for (Span span : reading.spans()) {
                String text = reading.lower(span.from(), span.to());
                votes.computeIfAbsent(text, t -> new int[EntityType.values().length])[
                                span.type().ordinal()] +=
                        reading.line.casing == Line.Casing.SENTENCE ? 2 : 1;
                firstWords.put(reading.line.words[span.from()].lower, true);
                longest = Math.max(longest, Math.min(span.size(), 8));
                if (span.type() == EntityType.PERSON && span.size() > 1) {
                    surnames.merge(reading.line.words[span.to() - 1].lower, 1, Integer::sum);
                }
            }
        }
    }

    /** Changes the names of an article's lines. */
    static void apply(List<Reading> readings) {
        Consistency names = new Consistency(readings);
        readings.forEach(names::retype);
        readings.forEach(names::add);
    }

    private void retype(Reading reading) {
        for (Span span : reading.spans()) {
            String text = reading.lower(span.from(), span.to());
            int[] vote = votes.get(text);
            EntityType most = most(vote);
            boolean surname = span.size() == 1 && surnames.containsKey(text) && vote[EntityType.PERSON.ordinal()] > 0;
            if (surname && most != EntityType.PERSON && vote[most.ordinal()] <= 2 * surnames.get(text)) {
                most = EntityType.PERSON;
            }
            int all = vote[0] + vote[1] + vote[2];
            if (most != span.type() && (surname || vote[most.ordinal()] * 3 > all * 2)) {
                reading.mark(span.from(), span.to(), most);
            }
        }
    }

    private void add(Reading reading) {
        for (int i = 0; i < reading.line.size(); i++) {
            Word word = reading.line.words[i];
            if (!word.capital || !firstWords.containsKey(word.lower) && !surnames.containsKey(word.lower)) {
                continue;
            }
            for (int to = Math.min(reading.line.size(), i + longest); to > i; to--) {
                if (reading.isFree(i, to) && isKnown(reading, i, to)) {
                    reading.mark(i, to, type(reading.lower(i, to)));
                    break;
                }
            }
        }
    }

    private boolean isKnown(Reading reading, int from, int to) {
        String text = reading.lower(from, to);
        int[] vote = votes.get(text);
        boolean surname = to - from == 1 && surnames.containsKey(text);
        if (vote == null && !surname) {
            return false;
        }
        if (to - from > 1) {
            return reading.line.words[to - 1].capital;
        }
        // One word may begin a sentence or stand in a headline as a word like any other
        DocumentWord word = reading.line.elsewhere[from];
        boolean plain = word != null && word.lower > 0;
        boolean joined = isPartOfNames(reading, from - 1) || reading.line.word(to).capital;
        boolean running = reading.line.casing == Line.Casing.SENTENCE;
        if (plain || running && joined) {
            return false;
        }
        boolean acronym = reading.line.words[from].upper && reading.line.casing != Line.Casing.UPPER;
        boolean inner = running && reading.line.word(from - 1).letters;
        int enough = inner || acronym ? ENOUGH_WITHIN : ENOUGH;
        return surname || vote[most(vote).ordinal()] >= enough;
    }

    /** Whether a capital says more than that a sentence begins: {@code The Trump administration} is about Trump alone. */
    private static boolean isPartOfNames(Reading reading, int i) {
        Word word = reading.line.word(i);
        return word.capital && !(i == 0 && (word.lower.equals("the") || reading.line.elsewhere[0].lower > 0));
    }

    private EntityType type(String text) {
        return votes.containsKey(text) ? most(votes.get(text)) : EntityType.PERSON;
    }

    private static EntityType most(int[] vote) {
        int best = 0;
        for (int type = 1; type < vote.length; type++) {
            best = vote[type] > vote[best] ? type : best;
        }
        return EntityType.values()[best];
    }
}
