package dev.dateline.clean;

import dev.dateline.clean.PhraseTable.Found;
import dev.dateline.clean.Vocabulary.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts what scraping glued together on one line: the {@code date 2026-09-14} before the first text, advertisement marks at
 * the ends of a paragraph, and an appeal to the reader before or after the lead.
 */
final class BlockSplitter {

    private static final Pattern DATE_PREFIX = Pattern.compile("^(date \\d{4}-\\d{2}-\\d{2})(?: |$)");
    private static final Pattern AD_BEFORE = Pattern.compile("^(Advertise?ment|ADVERTISE?MENT)(?= [\\p{Lu}\"“‘'])");
    private static final Pattern AD_AFTER =
            Pattern.compile("(?<=[.!?\"”’] )((?:Story continues below )?[Aa]dvertise?ment|ADVERTISE?MENT)$");
    private static final Pattern BUTTONS = Pattern.compile(
            "(?:(?:Read more|Support [Nn]ow|Support us|Donate(?: now)?|Subscribe(?: now)?|Learn more)[.! ]*)+");

    private static final int SHORTEST_GLUED = 120;
    private static final int SHORTEST_LEFT = 8;

    private final Vocabulary vocabulary = Vocabulary.get();

    /** The same lines in the same order, glued ones as several. */
    List<ReadLine> split(List<Block> lines) {
        List<ReadLine> blocks = new ArrayList<>(lines.size() + 2);
        for (Block line : lines) {
            String rest = line.text();
            if (blocks.isEmpty()) {
                Matcher prefix = DATE_PREFIX.matcher(rest);
                if (prefix.find()) {
                    blocks.add(ReadLine.of(line.line(), prefix.group(1)));
                    rest = rest.substring(prefix.end());
                }
            }
            for (String part : withoutAdMarks(rest)) {
                String piece = part.strip();
                if (!piece.isEmpty()) {
                    addWithoutAppeal(ReadLine.of(line.line(), piece), blocks);
                }
            }
        }
        return blocks;
    }

    private static List<String> withoutAdMarks(String text) {
        boolean begins = text.startsWith("Adverti") || text.startsWith("ADVERTI");
        if (!begins && !text.endsWith("ment") && !text.endsWith("MENT")) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>(3);
        String rest = text;
        Matcher before = AD_BEFORE.matcher(rest);
        if (before.find()) {
            parts.add(before.group(1));
            rest = rest.substring(before.end());
        }
        Matcher after = AD_AFTER.matcher(rest).region(Math.max(0, rest.length() - 60), rest.length());
        if (after.useTransparentBounds(true).find()) {
            parts.add(rest.substring(0, after.start()));
            parts.add(after.group(1));
        } else {
            parts.add(rest);
        }
        return parts;
    }

    /** Sentences that plead at the start or end of a line, parted from sentences that do not address the reader. */
    private void addWithoutAppeal(ReadLine line, List<ReadLine> blocks) {
        String text = line.text();
        boolean plain = text.length() < SHORTEST_GLUED || text.length() > ReadLine.REACH;
        if (plain || (!asks(line.cues()) && !vocabulary.pleads(line.words()))) {
            blocks.add(line);
            return;
        }
        List<String> sentences = Sentences.of(text);
        int first = pleadingFromStart(sentences);
        int last = first > 0 ? sentences.size() : pleadingToEnd(sentences);
        String plea =
                String.join(" ", first > 0 ? sentences.subList(0, first) : sentences.subList(last, sentences.size()));
        String rest = String.join(" ", sentences.subList(first, last));
        Matcher buttons = BUTTONS.matcher(rest);
        if (first > 0 && buttons.lookingAt()) {
            plea += " " + rest.substring(0, buttons.end()).strip();
            rest = rest.substring(buttons.end());
        }
        if (plea.isEmpty() || BlockFeatures.length(Words.of(rest)) < SHORTEST_LEFT) {
            blocks.add(line);
            return;
        }
        blocks.add(ReadLine.of(line.line(), first > 0 ? plea : rest));
        blocks.add(ReadLine.of(line.line(), first > 0 ? rest.strip() : plea));
    }

    /** How many sentences at the start address the reader, one that does not between two that do included; 0 if no plea. */
    private int pleadingFromStart(List<String> sentences) {
        int end = 0;
        while (end < sentences.size()
                && (addresses(sentences.get(end)) || (end > 0 && isBetweenPleas(sentences, end)))) {
            end++;
        }
        String start = String.join(" ", sentences.subList(0, end));
        return asks(start) || pleads(start) ? end : 0;
    }

    private boolean isBetweenPleas(List<String> sentences, int i) {
        return i + 1 < sentences.size() && sentences.get(i).indexOf('"') < 0 && addresses(sentences.get(i + 1));
    }

    /** Where the sentences begin that address the reader up to the end; the end itself if the first of them asks nothing. */
    private int pleadingToEnd(List<String> sentences) {
        int start = sentences.size();
        while (start > 0 && addresses(sentences.get(start - 1))) {
            start--;
        }
        return start < sentences.size() && asks(sentences.get(start)) ? start : sentences.size();
    }

    private boolean pleads(String text) {
        return vocabulary.pleads(Words.of(text));
    }

    private boolean asks(String text) {
        return asks(vocabulary.cues(Words.of(text)));
    }

    private static boolean asks(List<Found<Cue>> cues) {
        for (Found<Cue> found : cues) {
            BlockKind kind = found.value().kind();
            if (kind == BlockKind.APPEAL || kind == BlockKind.NEWSLETTER) {
                return true;
            }
        }
        return false;
    }

    private boolean addresses(String sentence) {
        return asks(sentence)
                || (!sentence.startsWith("\"")
                        && !sentence.startsWith("“")
                        && vocabulary.addressesReader(Words.of(sentence)));
    }
}
