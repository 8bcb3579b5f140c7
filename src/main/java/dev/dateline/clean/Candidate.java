package dev.dateline.clean;

import dev.dateline.clean.Vocabulary.Section;
import java.util.Optional;

/**
 * A line with what it has been taken for so far; the context passes change kind and reason.
 *
 * @param section the part of the page it heads, where it does
 */
record Candidate(ReadLine block, BlockFeatures features, BlockKind kind, String reason, Optional<Section> section) {

    Candidate as(BlockKind otherKind, String otherReason) {
        return new Candidate(block, features, otherKind, otherReason, section);
    }

    String text() {
        return block.text();
    }

    boolean isBody() {
        return kind == BlockKind.BODY;
    }

    ClassifiedBlock classified() {
        return new ClassifiedBlock(block.line(), block.text(), kind, reason);
    }
}
