package dev.dateline.ingest;

import dev.dateline.clean.ClassifiedBlock;
import java.util.List;
import java.util.Locale;

/**
 * One block of a page and what cleaning made of it.
 *
 * @param line its line in the page, from 1
 * @param text what stands there
 * @param kind what it was taken for, such as body, caption or newsletter
 * @param kept whether it is part of the article's text
 * @param reason why
 */
record ExplainedBlock(int line, String text, String kind, boolean kept, String reason) {

    static List<ExplainedBlock> of(List<ClassifiedBlock> blocks) {
        return blocks.stream().map(ExplainedBlock::of).toList();
    }

    private static ExplainedBlock of(ClassifiedBlock block) {
        return new ExplainedBlock(
                block.line(),
                block.text(),
                block.kind().name().toLowerCase(Locale.ROOT),
                block.kind().kept(),
                block.reason());
    }
}
