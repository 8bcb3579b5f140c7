package dev.dateline.enrich.recognition;

/**
 * What one word gives to labels and hidden units, wherever it stands: most of all the sums that a token needs.
 *
 * @param word which word
 * @param gains for each place of the window, from the left, the gain of each label
 * @param hidden for each place of {@link HiddenInputs} what each unit gets, as {@link HiddenLayer#word} gives it
 */
record WordScores(Word word, float[][] gains, short[] hidden) {

    boolean isOf(Word other) {
        return word == other || word.capsLine == other.capsLine && word.text.equals(other.text);
    }
}
