package dev.dateline.clean.html;

/**
 * A stretch of text that the page shows as one block: a paragraph, an item, a heading, a caption.
 *
 * @param index its number in the page, from 0
 * @param text in normal form, never empty
 * @param shape what the text alone tells
 * @param place the innermost block element it lies in
 * @param linked how many of its characters are the text of links
 * @param strong how many are in bold or italics
 */
record HtmlBlock(int index, String text, TextShape shape, Place place, int linked, int strong) {

    double linkDensity() {
        return Math.min(1, (double) linked / text.length());
    }

    /** Whether it reads like running text, by the coarsest measure: long enough and hardly linked. */
    boolean isProse() {
        return shape.words() >= 12 && linkDensity() < 0.4 && !place.is(Place.Inside.FIGURE);
    }
}
