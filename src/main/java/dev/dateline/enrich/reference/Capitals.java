package dev.dateline.enrich.reference;

import java.util.Locale;

/** Capital letters of names. */
final class Capitals {

    private Capitals() {}

    /** Whether a name has more than one letter and none of them is small. */
    static boolean isAll(String name) {
        return name.codePoints().filter(Character::isUpperCase).limit(2).count() == 2
                && name.codePoints().noneMatch(Character::isLowerCase);
    }

    /** A person's name in capitals as it is written elsewhere: {@code SEÁN O'CASEY-MCKAY} as {@code Seán O'Casey-McKay}. */
    static String ofName(String name) {
        StringBuilder mixed = new StringBuilder(name.length());
        String lower = name.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                start = i + 1;
                mixed.append(c);
            } else if (i == start || i == start + 2 && lower.startsWith("mc", start)) {
                mixed.append(Character.toUpperCase(c));
            } else {
                mixed.append(c);
            }
        }
        return mixed.toString();
    }
}
