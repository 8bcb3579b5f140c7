package dev.dateline.clean.html;

import dev.dateline.article.Published;
import dev.dateline.article.Published.From;
import dev.dateline.clean.Claims;
import dev.dateline.clean.ClassifiedBlock;
import dev.dateline.clean.CleanText;
import dev.dateline.clean.PageCleaner;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * Cleans an article sent as HTML, a whole page or its element alone: first what the page's head says of it, then the text by
 * its blocks; dateline, agency and what the head does not tell are read from the text as from any scraped page. Thread-safe;
 * throws nothing whatever the bytes are; time and memory are bounded by a multiple of their number.
 */
public final class HtmlPageCleaner {

    private static final int LINES_BESIDE = 15;
    private static final int LONGEST_SHORT_LINE = 200;
    private static final int FIRST_PARAGRAPHS = 3;
    private static final int LONGEST_DATELINE = 120;

    private final PageCleaner textCleaner = new PageCleaner();
    private final MainContent mainContent;

    public HtmlPageCleaner() {
        this(MainContent.get());
    }

    /** With other trees than the service's own, to measure them. */
    HtmlPageCleaner(MainContent mainContent) {
        this.mainContent = mainContent;
    }

    /**
     * The article of a page.
     *
     * @param html the page as it was fetched
     * @param declared the charset of its Content-Type
     * @param claims what the client says of it, which wins over what the page says
     * @param received when it came in; dates more than a day later are not believed
     */
    public CleanText clean(byte[] html, Optional<Charset> declared, Claims claims, Instant received) {
        return article(html, declared, claims, received).text();
    }

    /** The same, with the address and language that the page gives. */
    public HtmlArticle article(byte[] html, Optional<Charset> declared, Claims claims, Instant received) {
        Document page = PageTree.parse(PageCharset.decode(html, declared));
        PageMetadata metadata = PageMetadata.of(page, received);
        List<HtmlBlock> blocks = BlockReader.read(page.body());
        float[] probabilities = mainContent.probabilities(blocks, metadata.hints());
        List<ClassifiedBlock> judged = new BlockJudge(blocks, probabilities, metadata.hints()).judge();
        CleanText text = withMetadata(judged, metadata, claims, received);
        return new HtmlArticle(text, metadata.url(), metadata.language());
    }

    private CleanText withMetadata(
            List<ClassifiedBlock> judged, PageMetadata metadata, Claims claims, Instant received) {
        List<String> paragraphs = new ArrayList<>();
        judged.stream().filter(block -> block.kind().kept()).forEach(block -> paragraphs.add(block.text()));
        Optional<Published> onPage = metadata.times().published();
        Claims known = new Claims(
                claims.url().or(metadata::url),
                claims.outlet().or(metadata::site),
                claims.title().or(() -> metadata.title().map(PageTitle.Title::text)),
                claims.published().or(() -> onPage),
                claims.language().or(metadata::language));
        CleanText read = textCleaner.clean(
                String.join(
                        "\n",
                        telling(
                                paragraphs,
                                judged,
                                metadata.authors().isEmpty(),
                                known.published().isEmpty())),
                known,
                received);
        return new CleanText(
                known.title().or(read::title),
                withoutDateline(paragraphs, read.paragraphs()),
                read.outlet(),
                read.agency(),
                metadata.authors().isEmpty() ? read.byline() : Optional.of(String.join(", ", metadata.authors())),
                read.dateline(),
                published(read, claims, onPage),
                metadata.times().updated().or(read::updated),
                judged);
    }

    /**
     * What is read as text: the first paragraphs and the last, where dateline and credits stand; the short lines before the
     * article where byline or date are still wanted, and after it where the date is.
     */
    private static List<String> telling(
            List<String> paragraphs, List<ClassifiedBlock> judged, boolean unsigned, boolean undated) {
        int first = 0;
        while (first < judged.size() && !judged.get(first).kind().kept()) {
            first++;
        }
        int last = judged.size();
        while (last > first && !judged.get(last - 1).kind().kept()) {
            last--;
        }
        List<String> lines = new ArrayList<>();
        if (unsigned || undated) {
            lines.addAll(shortLines(judged, Math.max(0, first - LINES_BESIDE), first));
        }
        int middle = Math.max(FIRST_PARAGRAPHS, paragraphs.size() - 1);
        lines.addAll(paragraphs.subList(0, Math.min(FIRST_PARAGRAPHS, paragraphs.size())));
        lines.addAll(paragraphs.subList(Math.min(middle, paragraphs.size()), paragraphs.size()));
        if (undated) {
            lines.addAll(shortLines(judged, last, Math.min(judged.size(), last + LINES_BESIDE)));
        }
        return lines;
    }

    private static List<String> shortLines(List<ClassifiedBlock> judged, int from, int to) {
        return judged.subList(from, to).stream()
                .map(ClassifiedBlock::text)
                .filter(text -> text.length() <= LONGEST_SHORT_LINE)
                .toList();
    }

    /** The paragraphs, with the dateline off where the text cleaner took one off. */
    private static List<String> withoutDateline(List<String> paragraphs, List<String> read) {
        List<String> result = new ArrayList<>(paragraphs);
        for (int i = 0; i < Math.min(3, result.size()); i++) {
            String paragraph = result.get(i);
            for (int j = 0; j < Math.min(3, read.size()); j++) {
                int cut = paragraph.length() - read.get(j).length();
                if (cut > 0 && cut <= LONGEST_DATELINE && !read.get(j).isBlank() && paragraph.endsWith(read.get(j))) {
                    result.set(i, read.get(j));
                    return result;
                }
            }
        }
        return result;
    }

    /** What the text cleaner was told as a claim may have been read on the page. */
    private static Optional<Published> published(CleanText read, Claims claims, Optional<Published> onPage) {
        return read.published()
                .map(found -> claims.published().isEmpty() && onPage.isPresent()
                        ? new Published(found.instant(), found.precision(), From.PAGE)
                        : found);
    }
}
