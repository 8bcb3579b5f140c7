package dev.dateline.clean;

import dev.dateline.clean.PublishedFinder.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cleans a scraped page: lines, each classified by itself, then in the context of headings and of the stretch that is the
 * article; then its headline, and what dateline, credits and furniture tell. Thread-safe, linear in the page, and throws
 * nothing whatever the text is.
 */
public final class PageCleaner {

    private static final Set<BlockKind> STAMPED = EnumSet.of(BlockKind.DATE, BlockKind.UPDATED, BlockKind.BYLINE);

    private final BlockSplitter splitter = new BlockSplitter();
    private final BlockClassifier classifier = new BlockClassifier();
    private final Sections sections = new Sections();
    private final Neighbours neighbours = new Neighbours();
    private final Placement placement = new Placement();
    private final LineJudge judge;
    private final Repeats repeats = new Repeats();
    private final DatelineParser datelines = new DatelineParser();
    private final BylineParser bylines = new BylineParser();
    private final AgencyFinder agencies = new AgencyFinder();
    private final OutletFinder outlets = new OutletFinder();

    public PageCleaner() {
        this(new LineJudge());
    }

    PageCleaner(LineJudge judge) {
        this.judge = judge;
    }

    /**
     * The article of a page.
     *
     * @param text the page as text, a line for each of its blocks
     * @param claims what the client says of it
     * @param received when it came in; dates more than a day later are not believed
     */
    public CleanText clean(String text, Claims claims, Instant received) {
        Judging page = judging(text, claims);
        List<Candidate> judged =
                judge.apply(page.lines(), page.body(), page.title().orElse(""));
        return article(judged, page.body(), page.title(), claims, received);
    }

    /** A page up to the last judgement, from which its weights are learned. */
    record Judging(List<Candidate> lines, BodyRegion body, Optional<String> title) {}

    Judging judging(String text, Claims claims) {
        List<Candidate> lines =
                neighbours.apply(sections.apply(splitter.split(HardWraps.join(PageText.lines(text))).stream()
                        .map(classifier::classify)
                        .toList()));
        BodyRegion body = BodyRegion.of(lines);
        List<Candidate> once = repeats.mark(lines, body);
        Optional<String> title = claims.title()
                .map(PageText::line)
                .filter(claim -> !claim.isEmpty())
                .or(() -> new TitleFinder(once, body, claims.url()).find().map(i -> once.get(i)
                        .text()));
        return new Judging(placement.place(once, body, title), body, title);
    }

    private CleanText article(
            List<Candidate> lines, BodyRegion body, Optional<String> title, Claims claims, Instant received) {
        List<String> paragraphs = new ArrayList<>();
        List<ClassifiedBlock> blocks = new ArrayList<>();
        List<ClassifiedBlock> stamps = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Candidate line = lines.get(i);
            blocks.add(line.classified());
            if (line.kind().kept()) {
                paragraphs.add(line.text());
            }
            if (STAMPED.contains(line.kind()) && (i < body.end() || isLateStamp(line, i - body.end()))) {
                stamps.add(line.classified());
            }
        }
        Optional<Dateline> dateline = cutDateline(paragraphs);
        Optional<String> closing = cutClosingCredit(paragraphs);
        Times times = new PublishedFinder(received).find(claims, stamps, dateline.flatMap(Dateline::date));
        return new CleanText(
                title,
                paragraphs,
                outlets.find(claims, lines, dateline.map(Dateline::outlets).orElse(List.of())),
                agencies.find(dateline, blocks, closing),
                byline(lines, body),
                dateline.map(Dateline::place),
                times.published(),
                times.updated(),
                blocks);
    }

    /** Takes the dateline off the first or second paragraph, a standfirst being allowed before it. */
    private Optional<Dateline> cutDateline(List<String> paragraphs) {
        for (int i = 0; i < Math.min(3, paragraphs.size()); i++) {
            Optional<Dateline> dateline = datelines.parse(paragraphs.get(i));
            if (dateline.isPresent()) {
                paragraphs.set(i, paragraphs.get(i).substring(dateline.get().length()));
                return dateline;
            }
        }
        return Optional.empty();
    }

    /** Takes the name of a known agency off the end of the last paragraph. */
    private static Optional<String> cutClosingCredit(List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        String last = paragraphs.getLast();
        Optional<ClosingCredit> credit = ClosingCredit.ofAgency(last).filter(found -> found.start() > 0);
        credit.ifPresent(found -> paragraphs.set(
                paragraphs.size() - 1, last.substring(0, found.start()).strip()));
        return credit.map(ClosingCredit::name);
    }

    /** After the article only a date that says what it is the date of. */
    private static boolean isLateStamp(Candidate line, int after) {
        return after < Weights.of("region.stamp.reach") && DateLabel.of(line.text()) != DateLabel.NONE;
    }

    private Optional<String> byline(List<Candidate> lines, BodyRegion body) {
        return lines.subList(0, body.end()).stream()
                .filter(line -> line.kind() == BlockKind.BYLINE)
                .filter(line -> !agencies.besideByline(line.text()).equals(bylines.parse(line.text())))
                .flatMap(line -> bylines.parse(line.text()).stream())
                .findFirst();
    }
}
