package dev.dateline.bench.clean;

/** Something that gives the text of an article. */
interface Extractor {

    /** @param page as the set has it; the extractor picks the field it reads */
    String text(EvalPage page) throws Exception;
}
