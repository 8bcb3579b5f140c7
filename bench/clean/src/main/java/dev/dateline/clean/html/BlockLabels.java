package dev.dateline.clean.html;

import dev.dateline.bench.clean.Shingles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says which blocks of a page the gold text is made of: the heaviest chain of blocks that occur in it in its order, so that
 * of a text given twice on the page only the one in place counts.
 */
final class BlockLabels {

    private static final int SHINGLE = 4;
    private static final int MOST_PLACES = 12;

    private record Match(int block, int start, int end, double weight, double share) {}

    private final Map<String, List<Integer>> places = new HashMap<>();
    private final List<String> gold = new ArrayList<>();
    private final Set<Integer> lineStarts = new HashSet<>();

    private BlockLabels(String goldText) {
        for (String line : goldText.split("\n")) {
            lineStarts.add(gold.size());
            gold.addAll(Shingles.words(line));
        }
        lineStarts.add(gold.size());
        for (int i = 0; i + SHINGLE <= gold.size(); i++) {
            places.computeIfAbsent(String.join(" ", gold.subList(i, i + SHINGLE)), k -> new ArrayList<>())
                    .add(i);
        }
    }

    /** For each block the share of it that is gold text, 0 to 1. */
    static float[] of(List<HtmlBlock> blocks, String goldText) {
        BlockLabels labels = new BlockLabels(goldText);
        List<Match> matches = new ArrayList<>();
        for (HtmlBlock block : blocks) {
            labels.match(block, matches);
        }
        float[] share = new float[blocks.size()];
        for (Match match : heaviestChain(matches)) {
            share[match.block()] = (float) match.share();
        }
        return share;
    }

    private void match(HtmlBlock block, List<Match> into) {
        List<String> words = Shingles.words(block.text());
        if (words.isEmpty()) {
            return;
        }
        if (words.size() < SHINGLE) {
            for (int start : lineStarts) {
                int end = start + words.size();
                if (end <= gold.size() && gold.subList(start, end).equals(words) && lineStarts.contains(end)) {
                    into.add(new Match(block.index(), start, end, words.size() * 0.9, 1));
                }
            }
            return;
        }
        Map<Integer, Integer> votes = new HashMap<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            for (int place : places.getOrDefault(String.join(" ", words.subList(i, i + SHINGLE)), List.of())) {
                votes.merge(place - i, 1, Integer::sum);
            }
        }
        int shingles = words.size() - SHINGLE + 1;
        votes.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .limit(MOST_PLACES)
                .forEach(vote -> {
                    // Neighbouring offsets come from words left out or put in.
                    int near = 0;
                    for (int d = -6; d <= 6; d++) {
                        near += votes.getOrDefault(vote.getKey() + d, 0);
                    }
                    double share = Math.min(1, (double) near / shingles);
                    int start = Math.max(0, vote.getKey());
                    int end = Math.min(gold.size(), vote.getKey() + words.size());
                    if (share >= 0.25) {
                        into.add(new Match(block.index(), start, end, words.size() * share, share));
                    }
                });
    }

    private static List<Match> heaviestChain(List<Match> matches) {
        double[] best = new double[matches.size()];
        int[] from = new int[matches.size()];
        int top = -1;
        for (int i = 0; i < best.length; i++) {
            Match match = matches.get(i);
            best[i] = match.weight();
            from[i] = -1;
            for (int j = 0; j < i; j++) {
                Match before = matches.get(j);
                if (before.block() < match.block() && before.end() <= match.start() + 2) {
                    double bonus = Math.abs(match.start() - before.end()) <= 2 ? 0.5 : 0;
                    if (best[j] + match.weight() + bonus > best[i]) {
                        best[i] = best[j] + match.weight() + bonus;
                        from[i] = j;
                    }
                }
            }
            top = top < 0 || best[i] > best[top] ? i : top;
        }
        List<Match> chain = new ArrayList<>();
        for (int i = top; i >= 0; i = from[i]) {
            chain.add(matches.get(i));
        }
        return chain;
    }
}
