package dev.dateline.clean;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;

/** Words as addresses spell them: without accents, {@code ø} as o, {@code ä} as a or as ae. */
final class PlainLetters {

    private static final Map<Character, String> LETTERS =
            Map.of('ø', "o", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ı', "i");
    private static final Map<Character, String> GERMAN = Map.of('ä', "ae", 'ö', "oe", 'ü', "ue");

    private PlainLetters() {}

    /** The spellings of a word in lower case that differ from it; none for one in plain letters. */
    static Set<String> of(String word) {
        if (word.chars().allMatch(c -> c < 0x80)) {
            return Set.of();
        }
        String german = replace(word, GERMAN);
        String plain = withoutMarks(word);
        return german.equals(word) ? Set.of(plain) : Set.of(plain, withoutMarks(german));
    }

    private static String withoutMarks(String word) {
        String parted = Normalizer.normalize(replace(word, LETTERS), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            if (Character.getType(parted.charAt(i)) != Character.NON_SPACING_MARK) {
                plain.append(parted.charAt(i));
            }
        }
        return plain.toString();
    }

    private static String replace(String word, Map<Character, String> letters) {
        StringBuilder replaced = new StringBuilder(word.length() + 2);
        for (int i = 0; i < word.length(); i++) {
            replaced.append(letters.getOrDefault(word.charAt(i), String.valueOf(word.charAt(i))));
        }
        return replaced.toString();
    }
}
