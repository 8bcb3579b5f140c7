package dev.dateline.names;

import dev.dateline.data.DataFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name in its parts, in the spelling that stands for all: without titles, nicknames in quotation marks, articles
 * and a single initial in the middle; {@code Abdul}, {@code Mc} and the syllables of a Chinese or Korean given name joined
 * to what they belong to.
 *
 * @param words the name's words in order, as {@link SpellingRules} leaves them; leading initials are one word; never empty
 * @param suffix {@code jr}, {@code sr}, {@code ii} and so on, or empty
 */
public record PersonName(List<String> words, String suffix) {

    private static final Pattern NICKNAME =
            Pattern.compile("[\"“„«(][^\"”»)]{1,40}[\"”»)]|(?<=\\s)['‘][^'’]{2,30}['’](?=\\s)");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern SERVANT = Pattern.compile("abd(?:[aeu][lr]?)?");
    private static final Pattern FAITH = Pattern.compile("d(?:in|een|ine)|[aeu]dd(?:ine?|een)");
    private static final Pattern LAST_VOWEL = Pattern.compile("[ae]?$");
    private static final Pattern SYLLABLE =
            Pattern.compile("[bcdfghjklmnpqrstwxyz]{0,2}h?[aeiouwy]{1,4}(?:ng|[nklmprtbh])?");

    private record Token(String raw, String plain, boolean joined) {}

    private static final SpellingRules SPELLING = SpellingRules.bundled();
    private static final Set<String> SUFFIXES = Set.of("jr", "junior", "sr", "senior", "ii", "iii", "iv");
    private static final Set<String> DEGREES = words("degrees.txt");
    private static final Set<String> EAST_ASIAN = words("east-asian-surnames.txt");
    private static final Set<String> ARTICLES =
            Set.of("al", "el", "ul", "ad", "ash", "as", "an", "at", "ar", "az", "adh");
    private static final Set<String> SONS = Set.of("bin", "ibn", "ben");

    public PersonName {
        words = List.copyOf(words);
    }

    /** The parts of a name. What has neither letter nor digit is one word, a hash of it. */
    public static PersonName of(String name) {
        String untitled = Titles.cut(name).name();
        PersonName parsed = parse(untitled);
        if (parsed.words.isEmpty()) {
            parsed = parse(name);
        }
        return parsed.words.isEmpty() ? new PersonName(List.of(Letters.hash(name)), "") : parsed;
    }

    /** Words and suffix with hyphens between. */
    String key() {
        String key = String.join("-", words);
        return suffix.isEmpty() ? key : key + "-" + suffix;
    }

    /** Whether a word is an initial or a few of them, not a name. */
    public static boolean isInitial(String word) {
        return word.length() == 1;
    }

    private static PersonName parse(String name) {
        List<Token> tokens = tokens(turned(withoutNickname(name)));
        String suffix = "";
        while (tokens.size() > 1 && DEGREES.contains(tokens.getLast().plain)) {
            tokens.removeLast();
        }
        if (tokens.size() > 1 && SUFFIXES.contains(tokens.getLast().plain)) {
            suffix = tokens.removeLast().plain;
            suffix = suffix.equals("junior") ? "jr" : suffix.equals("senior") ? "sr" : suffix;
        }
        return new PersonName(respelled(joined(tokens)), suffix);
    }

    /** {@code Surname, Given} the other way round; commas before a suffix or a degree go. */
    private static String turned(String name) {
        int comma = name.indexOf(',');
        if (comma < 0) {
            return name;
        }
        String before = name.substring(0, comma);
        String after = name.substring(comma + 1);
        List<Token> rest = tokens(after.replace(',', ' '));
        boolean turns = !rest.isEmpty()
                && after.indexOf(',') < 0
                && rest.stream().noneMatch(t -> SUFFIXES.contains(t.plain) || DEGREES.contains(t.plain));
        return turns ? after + " " + before : before + " " + after.replace(',', ' ');
    }

    private static String withoutNickname(String name) {
        String without = NICKNAME.matcher(name).replaceAll(" ");
        return without.strip().indexOf(' ') > 0 ? without : name;
    }

    private static List<Token> tokens(String name) {
        List<Token> tokens = new ArrayList<>();
        String text = POSSESSIVE.matcher(name.strip()).replaceFirst("");
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean hyphen = Character.getType(c) == Character.DASH_PUNCTUATION || c == '.' && isInside(text, i);
            if (hyphen || Character.isWhitespace(c) || c == '/' || c == '_') {
                String raw = text.substring(start, i);
                String plain = Letters.plain(raw);
                if (!plain.isEmpty()) {
                    tokens.add(new Token(raw, plain, hyphen && c != '.'));
                }
                start = i + 1;
            }
        }
        return tokens;
    }

    /** A full stop with a letter right behind: {@code J.D.}. */
    private static boolean isInside(String text, int at) {
        return at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    /** Joins what belongs together and drops what does not part people. */
    private static List<String> joined(List<Token> tokens) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String word = token.plain;
            Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
            if (next != null && (isArticle(token, next, i == 0) || i > 0 && word.equals("ud"))) {
                continue;
            }
            if (next != null && SERVANT.matcher(word).matches()) {
                int named = i + 1;
                if (named + 1 < tokens.size() && ARTICLES.contains(tokens.get(named).plain)) {
                    named++;
                }
                words.add("abdul" + tokens.get(named).plain);
                i = named;
            } else if (next != null && (word.equals("mc") || word.equals("mac") && token.joined)) {
                words.add(word + next.plain);
                i++;
            } else if (!words.isEmpty() && next != null && SONS.contains(word)) {
                words.add("bin");
            } else if (!words.isEmpty() && isOfTheFaith(token, tokens.get(i - 1))) {
                words.set(words.size() - 1, LAST_VOWEL.matcher(words.getLast()).replaceFirst("") + "udin");
            } else {
                words.add(word);
            }
        }
        return initials(words, tokens);
    }

    /** {@code Salah al-Din}, {@code Salah Eddine}: of the faith, one word with the one before. */
    private static boolean isOfTheFaith(Token token, Token before) {
        return FAITH.matcher(token.plain).matches()
                && (token.plain.length() > 4 || ARTICLES.contains(before.plain) || before.plain.equals("ud"));
    }

    private static boolean isArticle(Token token, Token next, boolean first) {
        String word = token.plain;
        if (!ARTICLES.contains(word)) {
            return false;
        }
        boolean definite = word.equals("al") || word.equals("el") || word.equals("ul");
        if (definite && !first) {
            return true;
        }
        boolean capital = Character.isUpperCase(next.raw.codePointAt(0));
        boolean assimilated =
                word.substring(1).equals(next.plain.substring(0, Math.min(next.plain.length(), word.length() - 1)));
        return token.joined && (definite ? capital : assimilated && (capital || !first));
    }

    /** Leading initials are one word, a single one in the middle goes. */
    private static List<String> initials(List<String> words, List<Token> tokens) {
        List<String> kept = new ArrayList<>();
        int lead = 0;
        while (lead < words.size() - 1 && words.get(lead).length() == 1) {
            lead++;
        }
        if (lead > 0) {
            kept.add(String.join("", words.subList(0, lead)));
        }
        for (int i = lead; i < words.size(); i++) {
            int end = i;
            while (end < words.size() - 1 && words.get(end).length() == 1) {
                end++;
            }
            if (end == i) {
                kept.add(words.get(i));
            } else if (end - i > 1) {
                kept.add(String.join("", words.subList(i, end)));
                i = end - 1;
            } else if (isConjunction(words.get(i), tokens)) {
                kept.add(words.get(i));
            }
        }
        return kept;
    }

    /** {@code Ortega y Gasset}: a small letter alone is a word of its own. */
    private static boolean isConjunction(String letter, List<Token> tokens) {
        return (letter.equals("y") || letter.equals("e") || letter.equals("i"))
                && tokens.stream().anyMatch(t -> t.raw.equals(letter));
    }

    private static List<String> respelled(List<String> words) {
        List<String> whole = new ArrayList<>(words);
        if (whole.size() == 3
                && EAST_ASIAN.contains(whole.get(0))
                && isSyllable(whole.get(1))
                && isSyllable(whole.get(2))) {
            whole.set(1, whole.get(1) + whole.remove(2));
        }
        whole.replaceAll(SPELLING::word);
        return whole;
    }

    /** Whether a word can be one syllable of a Chinese or Korean name. */
    private static boolean isSyllable(String word) {
        return word.length() <= 6 && SYLLABLE.matcher(word).matches();
    }

    private static Set<String> words(String resource) {
        Set<String> words = new HashSet<>();
        for (String line : DataFile.column(PersonName.class, resource)) {
            for (String word : line.split(" +")) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return Set.copyOf(words);
    }
}
