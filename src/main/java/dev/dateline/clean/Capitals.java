package dev.dateline.clean;

import java.util.Locale;

/** Brings names in capitals to title case. */
final class Capitals {

    private Capitals() {}

    /** {@code NEW DELHI} as {@code New Delhi}; one word of up to five letters and what is not all in capitals stay. */
    static String toTitleCase(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || (name.length() <= 5 && name.indexOf(' ') < 0)) {
            return name;
        }
        return ofWords(name);
    }

    /** The same for places, of which none is an abbreviation. */
    static String placeToTitleCase(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) ? ofWords(name) : name;
    }

    private static String ofWords(String name) {
        StringBuilder title = new StringBuilder(name.length());
        boolean start = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            title.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c) && c != '\'' && c != '’';
        }
        return title.toString();
    }
}
