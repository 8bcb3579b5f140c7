package dev.dateline.clean;

/**
 * A line of the page that is not empty, or a part of one where two things were glued together.
 *
 * @param line its number in the page, from 1
 * @param text normalised: see {@link PageText}
 */
record Block(int line, String text) {}
