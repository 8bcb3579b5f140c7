package dev.dateline.enrich.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An article as the features see it: its sentences, and what it says of each word in all of them (H. L. Chieu, H. T. Ng,
 * <i>Named entity recognition: a maximum entropy approach using global information</i>, COLING 2002).
 */
public final class Document {

    private static final int SHORTEST_ACRONYM = 2;
    private static final int LONGEST_ACRONYM = 6;

    private final List<Line> lines = new ArrayList<>();
    private final Set<String> initials = new HashSet<>();

    Document(List<String> texts, int firstParagraph, Lexicon lexicon, WordCache cache) {
        for (int i = 0; i < texts.size(); i++) {
            Tokens tokens = Tokenizer.tokens(texts.get(i));
            List<Integer> starts = Sentences.starts(tokens);
            for (int s = 0; s + 1 < starts.size(); s++) {
                Line line = new Line(tokens, starts.get(s), starts.get(s + 1), firstParagraph + i, cache);
                Gazetteer.mark(line, lexicon);
                lines.add(line);
            }
        }
        connect();
    }

    /** Its sentences in their order. */
    public List<Line> lines() {
        return lines;
    }

    /** Whether words with these letters as initials stand together somewhere. */
    boolean hasInitials(String letters) {
        return initials.contains(letters);
    }

    private void connect() {
        Map<String, DocumentWord> words = new HashMap<>();
        for (Line line : lines) {
            boolean running = line.casing == Line.Casing.SENTENCE;
            for (int i = 0; i < line.size(); i++) {
                Word word = line.words[i];
                if (!word.letters) {
                    continue;
                }
                DocumentWord known = words.computeIfAbsent(word.lower, w -> new DocumentWord());
                line.elsewhere[i] = known;
                if (!running) {
                    continue;
                }
                if (!word.capital) {
                    known.lower++;
                } else {
                    if (i > 0 && line.words[i - 1].letters) {
                        known.capital++;
                    }
                    known.add(line, i);
                }
            }
            if (line.casing != Line.Casing.UPPER) {
                collectInitials(line);
            }
        }
    }

    private void collectInitials(Line line) {
        StringBuilder run = new StringBuilder();
        StringBuilder withSmall = new StringBuilder();
        for (int i = 0; i <= line.size(); i++) {
            Word word = line.word(i);
            if (word.capital && !word.upper) {
                run.append(word.lower.charAt(0));
                withSmall.append(word.lower.charAt(0));
            } else if (word.letters && !word.capital && run.length() > 0 && word.lower.length() < 4) {
                withSmall.append(word.lower.charAt(0));
            } else {
                keep(run);
                keep(withSmall);
            }
        }
    }

    private void keep(StringBuilder run) {
        for (int start = 0; start + SHORTEST_ACRONYM < run.length() + 1 && run.length() < 30; start++) {
            for (int end = start + SHORTEST_ACRONYM; end <= Math.min(run.length(), start + LONGEST_ACRONYM); end++) {
                initials.add(run.substring(start, end));
            }
        }
        run.setLength(0);
    }
}
