package dev.dateline.enrich.recognition;

/** Sums up what each label gains from a word at each place of the window. */
interface WordScorer {

    /** For each place of the window, from the left, the gain of each label. */
    float[][] scores(Word word);
}
