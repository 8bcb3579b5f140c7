package dev.dateline.enrich.recognition;

/** What an article says of one word, over all the places where it stands. */
final class DocumentWord {

    /** Occurrences looked at; later ones add little. */
    static final int KEPT = 5;

    /** How often it stands in lower case, of lines that are written as running text. */
    int lower;

    /** How often it has a capital that no beginning of a sentence asks for. */
    int capital;

    int size;
    final Line[] lines = new Line[KEPT];
    final int[] places = new int[KEPT];

    void add(Line line, int place) {
        if (size < KEPT) {
            lines[size] = line;
            places[size++] = place;
        }
    }
}
