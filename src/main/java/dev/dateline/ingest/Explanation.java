package dev.dateline.ingest;

import dev.dateline.ingest.Pipeline.Processed;
import java.util.List;

/**
 * How an article came to be what it is.
 *
 * @param sources where each fact came from
 * @param blocks what each block of the page was taken for, kept or not
 */
record Explanation(Sources sources, List<ExplainedBlock> blocks) {

    static Explanation of(Incoming incoming, Processed processed) {
        return new Explanation(
                Sources.of(incoming, processed.article()),
                ExplainedBlock.of(processed.text().blocks()));
    }
}
