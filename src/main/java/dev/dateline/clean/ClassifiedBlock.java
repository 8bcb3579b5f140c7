package dev.dateline.clean;

/**
 * A line of the page, what it was taken for, and why.
 *
 * @param line its number in the page, from 1; parts of a line that had been glued together share it
 * @param text the line, normalised
 * @param kind what it was taken for
 * @param reason the cue or rule that decided, for a person to read
 */
public record ClassifiedBlock(int line, String text, BlockKind kind, String reason) {

    ClassifiedBlock as(BlockKind otherKind, String otherReason) {
        return new ClassifiedBlock(line, text, otherKind, otherReason);
    }
}
