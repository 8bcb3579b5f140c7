package dev.dateline.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins paragraphs that were wrapped at a fixed width, as in mail and old wire copy: there a blank
 * line ends a paragraph and a line end is only a space. A page is taken for wrapped when most of its
 * lines that another follows directly are full and end in the middle of a sentence.
 */
final class HardWraps {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;

    /** Lines that must break off within a sentence before the page is taken for wrapped. */
    private static final int ENOUGH = 4;

    private static final double MOST = 0.5;

    private HardWraps() {}

    /** The lines with wrapped ones joined; the same lines where the page is not wrapped. */
    static List<Block> join(List<Block> lines) {
        return isWrapped(lines) ? joined(lines) : lines;
    }

    private static boolean isWrapped(List<Block> lines) {
        int followed = 0;
        int brokenOff = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i + 1).line() == lines.get(i).line() + 1) {
                followed++;
                brokenOff += breaksOff(lines.get(i), lines.get(i + 1)) ? 1 : 0;
            }
        }
        return brokenOff >= ENOUGH && brokenOff >= MOST * followed;
    }

    private static List<Block> joined(List<Block> lines) {
        List<Block> joined = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            Block line = lines.get(i);
            if (paragraph.isEmpty()) {
                first = line.line();
            } else {
                paragraph.append(' ');
            }
            paragraph.append(line.text());
            boolean goesOn = i + 1 < lines.size()
                    && lines.get(i + 1).line() == line.line() + 1
                    && line.text().length() >= NARROWEST;
            if (!goesOn) {
                joined.add(new Block(first, paragraph.toString()));
                paragraph.setLength(0);
            }
        }
        return joined;
    }

    /** Whether a line is as full as a wrapped one and its sentence goes on in the next. */
    private static boolean breaksOff(Block line, Block next) {
        String text = line.text();
        return text.length() >= NARROWEST
                && text.length() <= WIDEST
                && ".!?:;”\"".indexOf(text.charAt(text.length() - 1)) < 0
                && (Character.isLowerCase(next.text().charAt(0)) || inCapitals(text) && inCapitals(next.text()));
    }

    /** Old wire copy is in capitals alone, so a capital begins no sentence there. */
    private static boolean inCapitals(String text) {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }
}
