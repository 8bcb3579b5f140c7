package dev.dateline.clean;

import dev.dateline.clean.PhraseTable.Found;
import dev.dateline.clean.Vocabulary.Cue;
import dev.dateline.clean.Vocabulary.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what a line is by itself, without the lines around it: first by cues, then by its form (a picture credit, a date, a
 * byline), else {@link BlockKind#BODY} when it reads like a paragraph and {@link BlockKind#HEADING} when it does not.
 */
final class BlockClassifier {

    /** Kinds that ask the reader for something, whose first words a report may begin with as well. */
    private static final Set<BlockKind> ASKING = EnumSet.of(
            BlockKind.APPEAL,
            BlockKind.NEWSLETTER,
            BlockKind.SHARE,
            BlockKind.COMMENTS,
            BlockKind.MENU,
            BlockKind.TAGS,
            BlockKind.RELATED,
            BlockKind.CAPTION);

    private static final double THRESHOLD = Weights.of("cue.threshold");
    private static final double LOOSE_WORDS = Weights.of("cue.loose.words");
    private static final double ASKING_PROSE = Weights.of("cue.asking.prose");
    private static final double CAPTION_WORDS = Weights.of("caption.words");
    private static final double KEYWORDS_LOWERCASE = 0.8;
    private static final int KEYWORDS_REACH = 400;
    private static final int HEADING_WORDS = 20;
    private static final int BYLINE_WORDS = 25;
    private static final int DATE_LINE_WORDS = 20;
    private static final LocalDate ANY_DAY = LocalDate.of(2024, 12, 31);
    private static final int DATES_IN_A_LINE = 3;

    private final Vocabulary vocabulary = Vocabulary.get();
    private final BylineParser bylines = new BylineParser();

    Candidate classify(ReadLine block) {
        BlockFeatures features = BlockFeatures.of(block);
        Optional<Section> section = section(features);
        if (section.isPresent()) {
            return new Candidate(
                    block,
                    features,
                    section.get().kind(),
                    "heads " + section.get().kind(),
                    section);
        }
        return cued(block, features)
                .or(() -> formed(block, features))
                .orElseGet(() -> features.prose()
                        ? new Candidate(block, features, BlockKind.BODY, "reads like a paragraph", Optional.empty())
                        : new Candidate(block, features, BlockKind.HEADING, "short line", Optional.empty()));
    }

    private Optional<Section> section(BlockFeatures features) {
        List<Found<Section>> found = vocabulary.sections(features.words());
        return found.isEmpty()
                ? Optional.empty()
                : found.stream()
                        .filter(f -> f.whole() || features.length() <= HEADING_WORDS)
                        .filter(f -> f.whole() || !features.prose() || vocabulary.addressesReader(features.words()))
                        .map(Found::value)
                        .findFirst();
    }

    private Optional<Candidate> cued(ReadLine block, BlockFeatures features) {
        if (block.cues().isEmpty()) {
            return Optional.empty();
        }
        Map<BlockKind, Double> sums = new EnumMap<>(BlockKind.class);
        double total = 0;
        Optional<Found<Cue>> strongest = Optional.empty();
        double most = 0;
        for (Found<Cue> found : block.cues()) {
            double weight = weight(found, features);
            total += weight;
            sums.merge(found.value().kind(), weight, Double::sum);
            if (weight > most) {
                most = weight;
                strongest = Optional.of(found);
            }
        }
        if (total < THRESHOLD || strongest.isEmpty()) {
            return Optional.empty();
        }
        BlockKind kind =
                sums.entrySet().stream().max(Map.Entry.comparingByValue()).get().getKey();
        String reason = "cue '" + strongest.get().phrase() + "'";
        return Optional.of(new Candidate(block, features, kind, reason, Optional.empty()));
    }

    private double weight(Found<Cue> found, BlockFeatures features) {
        double weight = found.value().weight();
        if (found.whole()) {
            return weight;
        }
        if (!found.anchored()) {
            return weight * Math.min(1, LOOSE_WORDS / Math.max(1, features.length()));
        }
        boolean signed = found.phrase().indexOf(':') >= 0 || found.phrase().indexOf('|') >= 0;
        boolean asksNobody = ASKING.contains(found.value().kind())
                && features.prose()
                && !signed
                && !vocabulary.addressesReader(features.words());
        return asksNobody ? weight * ASKING_PROSE : weight;
    }

    private Optional<Candidate> formed(ReadLine block, BlockFeatures features) {
        String text = block.text();
        if (isAgencyAlone(text)) {
            return Optional.of(candidate(block, features, BlockKind.CREDIT, "an agency alone"));
        }
        if (vocabulary.pleads(features.words()) && text.indexOf('"') < 0 && text.indexOf('“') < 0) {
            return Optional.of(
                    candidate(block, features, BlockKind.APPEAL, "addresses the reader and speaks of support"));
        }
        if (features.length() <= CAPTION_WORDS) {
            Optional<String> credit = PictureCredit.of(text);
            if (credit.isPresent()) {
                return Optional.of(
                        candidate(block, features, BlockKind.CAPTION, "picture credit '" + credit.get() + "'"));
            }
        }
        if (text.length() <= BylineParser.REACH && features.length() <= BYLINE_WORDS) {
            Optional<String> byline = bylines.parse(text);
            if (byline.isPresent()) {
                return Optional.of(candidate(block, features, BlockKind.BYLINE, "names '" + byline.get() + "'"));
            }
        }
        if (features.length() <= DATE_LINE_WORDS && features.hasDigit() && isDateLine(text)) {
            BlockKind kind = DateLabel.of(text) == DateLabel.UPDATED ? BlockKind.UPDATED : BlockKind.DATE;
            return Optional.of(candidate(block, features, kind, "a date and little else"));
        }
        if (isKeywords(text, features)) {
            return Optional.of(candidate(block, features, BlockKind.TAGS, "a row of keywords"));
        }
        if (features.words().stream().allMatch(word -> !Words.isWord(word) || Words.isNumber(word))) {
            return Optional.of(candidate(block, features, BlockKind.MENU, "numbers and signs alone"));
        }
        return Optional.empty();
    }

    /** Six or more pieces between commas, of four words at most, in lower case, and no sentence around them. */
    private static boolean isKeywords(String text, BlockFeatures features) {
        if (features.sentenceEnd() || features.lowercase() < KEYWORDS_LOWERCASE || text.length() > KEYWORDS_REACH) {
            return false;
        }
        int pieces = 1;
        int spaces = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',') {
                pieces++;
                spaces = -1;
            } else if (c == ' ' && ++spaces > 3) {
                return false;
            } else if (c == ':' || c == ';') {
                return false;
            }
        }
        return pieces >= 6;
    }

    private static boolean isAgencyAlone(String text) {
        return "–—―-([".indexOf(text.charAt(0)) >= 0
                && ClosingCredit.of(text)
                        .filter(credit -> credit.start() == 0)
                        .flatMap(credit -> Agencies.get().credited(credit.name()))
                        .isPresent();
    }

    /** A date with at most a few words beside it. */
    private static boolean isDateLine(String text) {
        Optional<FoundDate> found = DateParser.first(text);
        if (found.isEmpty()) {
            return isYearlessDate(text) || isRelativeDate(text);
        }
        boolean labelled = DateLabel.of(text) != DateLabel.NONE;
        boolean timed = found.get().time().isPresent();
        String rest = text;
        for (int i = 0; i < DATES_IN_A_LINE && found.isPresent(); i++) {
            rest = rest.substring(0, found.get().start()) + " "
                    + rest.substring(found.get().end());
            found = DateParser.first(rest);
        }
        int words = BlockFeatures.length(Words.of(rest));
        return words <= (labelled ? 10 : timed ? 6 : 3);
    }

    /** A day without a year is a line's date only with a time, or words that say so. */
    private static boolean isYearlessDate(String text) {
        return YearlessDate.first(text, ANY_DAY)
                .filter(date -> date.time().isPresent() || DateLabel.of(text) != DateLabel.NONE)
                .map(date -> text.substring(0, date.start()) + " " + text.substring(date.end()))
                .filter(rest -> BlockFeatures.length(Words.of(rest)) <= 3)
                .isPresent();
    }

    /** A day told by its distance is a line's date only with words that say so. */
    private static boolean isRelativeDate(String text) {
        return DateLabel.of(text) != DateLabel.NONE
                && RelativeDate.first(text, Instant.EPOCH)
                        .map(date -> text.substring(0, date.start()) + " " + text.substring(date.end()))
                        .filter(rest -> BlockFeatures.length(Words.of(rest)) <= 3)
                        .isPresent();
    }

    private static Candidate candidate(ReadLine block, BlockFeatures features, BlockKind kind, String reason) {
        return new Candidate(block, features, kind, reason, Optional.empty());
    }
}
