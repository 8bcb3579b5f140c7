/**
 * Finds the names of people, organizations and places in an article. What comes in are a title and paragraphs, what goes
 * out are {@link dev.dateline.enrich.recognition.Recognized} names with their offsets. A linear-chain conditional random
 * field reads sentence after sentence with the whole article before its eyes, and a few rules look over what it found.
 * Open {@link dev.dateline.enrich.recognition.EntityRecognizer} first. How it is trained: {@code bench/entities}.
 */
package dev.dateline.enrich.recognition;
