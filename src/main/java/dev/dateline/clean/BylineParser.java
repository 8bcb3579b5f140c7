package dev.dateline.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads who wrote an article from a short line of its own: {@code By Jane Doe and John Roe}, {@code Jane Doe Published
 * February 27, 2025 | 08:34 PM}, {@code Jane Doe in Nairobi}, {@code JANE DOE, Staff Reporter}.
 */
final class BylineParser {

    /** A byline is no longer than this many characters. */
    static final int REACH = 220;

    private static final String PART =
            "(?:(?:de|da|dos|van|von|der|den|bin|ibn|al|el|la|le|di|del|ter|ten|zu|af|y) |(?:d'|O'|Mc|Mac|al-|Al-))";
    private static final String NAME = "[\\p{Lu}][\\p{L}'’.-]*(?: " + PART + "{0,2}[\\p{Lu}][\\p{L}'’.-]*){1,3}";
    private static final String NAMES =
            NAME + "(?:(?:, | and | und | et | y | e | og | och | & |, and )" + NAME + "){0,4}";
    private static final String ROLE =
            "(?i:[\\p{L} /-]{0,40}\\b(?:reporter|correspondent|writer|editor|journalist|columnist|bureau|desk|chief|staff|redakteur(?:in)?|"
                    + "contributor|producer|analyst|reporting|news|agenc(?:y|ies))\\b[\\p{L} ,/-]{0,40})";
    private static final Pattern BY = Pattern.compile(
            "^(?:(?:Written |Reported |Story |Words |Posted |Published )?[Bb]y:?|BY:?|Von|VON|Par|PAR|Por|POR|Di|Av|AV|Af|Door|Text:|Author:|Автор:?) (?<names>(?:"
                    + NAMES + ")|[\\p{Lu}][\\p{L}]+ (?:Desk|Staff|Bureau)|[\\p{Lu}][\\p{L}'’-]{2,})(?<rest>.*)$");
    private static final String[] BEGINNINGS = {
        "By",
        "by",
        "BY",
        "Written ",
        "Reported ",
        "Story ",
        "Words ",
        "Posted ",
        "Published ",
        "V",
        "P",
        "Di",
        "A",
        "Door",
        "Text:",
        "Автор"
    };
    private static final Pattern ONLY_NAMES = Pattern.compile(NAMES);
    private static final Pattern AFTER_NAMES = Pattern.compile(
            ",? ?[|•·–—-]? ?(?:\\b(?:Published|Posted|Updated|Last updated|Publisert|Veröffentlicht|on)\\b.*)?$");
    private static final Pattern IN_PLACE =
            Pattern.compile("^(?<names>" + NAMES + "),? in [\\p{Lu}][\\p{L}'’-]+(?:[ ,]+[\\p{Lu}][\\p{L}'’.-]+){0,3}$");
    private static final Pattern WITH_ROLE =
            Pattern.compile("^(?<names>" + NAMES + ") ?[,|–—•-] ?(?:" + ROLE + "|" + Agencies.NAME + ")$");

    /** The names on a line that is a byline and nothing else, without the outlet that may follow them. */
    Optional<String> parse(String line) {
        return parseNames(line).map(BylineParser::withoutOutlet);
    }

    /** {@code Ada Quill, FBC Business} without what is known as an outlet, or begins with initials as no name does. */
    private static String withoutOutlet(String names) {
        int comma = names.lastIndexOf(", ");
        if (comma < 0) {
            return names;
        }
        String last = names.substring(comma + 2);
        String first = last.split(" ")[0];
        boolean initials = first.length() >= 2
                && first.chars().allMatch(Character::isUpperCase)
                && names.chars().anyMatch(Character::isLowerCase);
        return initials || Outlets.get().named(last).isPresent() ? names.substring(0, comma) : names;
    }

    private Optional<String> parseNames(String line) {
        if (line.length() > REACH) {
            return Optional.empty();
        }
        if (line.isEmpty() || !Character.isUpperCase(line.codePointAt(0)) && line.charAt(0) != 'b') {
            return Optional.empty();
        }
        if (beginsAsBy(line)) {
            Matcher by = BY.matcher(line);
            if (by.matches() && isTail(by.group("rest"))) {
                return Optional.of(by.group("names").strip());
            }
        }
        Optional<String> dated = namesBeforeDate(line);
        if (dated.isPresent()) {
            return dated;
        }
        if (line.contains(" in ")) {
            Matcher m = IN_PLACE.matcher(line);
            if (m.matches()) {
                return Optional.of(m.group("names").strip());
            }
        }
        Matcher m = WITH_ROLE.matcher(line);
        return m.matches() ? Optional.of(m.group("names").strip()) : Optional.empty();
    }

    /** Whether one of the words stands there that {@link #BY} begins with; most lines need no more than this look. */
    private static boolean beginsAsBy(String line) {
        for (String word : BEGINNINGS) {
            if (line.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** After the names of a line that begins with By: nothing, a role, an outlet, a handle, a date; but no sentence. */
    private static boolean isTail(String rest) {
        if (rest.isBlank()) {
            return true;
        }
        if (DateParser.first(rest).isPresent()) {
            return BlockFeatures.length(Words.of(rest)) <= 20;
        }
        return "|,@•·(-–—/".indexOf(rest.strip().charAt(0)) >= 0
                && BlockFeatures.length(Words.of(rest)) <= 10
                && !rest.strip().endsWith(".");
    }

    /** Names that a date follows, with or without a word such as Published between. */
    private static Optional<String> namesBeforeDate(String line) {
        return DateParser.first(line)
                .filter(date -> line.length() - date.end() <= 60)
                .flatMap(date -> {
                    String before = line.substring(0, date.start());
                    Matcher m = AFTER_NAMES.matcher(before);
                    String names = m.find() ? before.substring(0, m.start()).strip() : before.strip();
                    return ONLY_NAMES.matcher(names).matches() ? Optional.of(names) : Optional.empty();
                });
    }
}
