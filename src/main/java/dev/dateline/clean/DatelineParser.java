package dev.dateline.clean;

import dev.dateline.data.DataFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dateline at the head of a text.
 *
 * <pre>
 * dateline = places [, date] [agency] [dash | colon] text
 * places   = PLACE [, region] {/ PLACE}
 * agency   = ( NAME [(- or /) more] ) or [ NAME ]
 * </pre>
 *
 * {@code ISTANBUL (AFP) —}, {@code LONDON, Sept 14 (Reuters) -}, {@code KYIV, Ukraine –}, {@code NEW DELHI:}. A place in
 * capitals or with an agency needs no proof; one in title case without agency must be a city of {@code places.txt}.
 */
final class DatelineParser {

    /** A dateline lies within this many characters; nothing beyond is looked at. */
    static final int REACH = 160;

    private static final String WORD = "(?:St\\. |Ft\\. |Mt\\. )?[\\p{Lu}][\\p{L}'’-]*";
    private static final String PLACE =
            WORD + "(?: (?:" + WORD + "|de|del|la|da|do|dos|of|the|es|and|al|d'[\\p{L}]+)){0,4}";
    private static final String REGION = ", (?:[\\p{Lu}]\\.(?:[\\p{Lu}]\\.)+|[\\p{Lu}][\\p{L}]{1,5}\\.|" + PLACE + ")";
    private static final String DATE =
            ",? (?:(?:[\\p{Lu}][\\p{L}]{2,8}\\.? )?\\d{1,2}(?:st|nd|rd|th)?(?: [\\p{Lu}][\\p{L}]{2,8}\\.?)?(?:,? \\d{4})?|[\\p{Lu}][\\p{L}]{2,8}day)";
    private static final Pattern HEAD = Pattern.compile("^(?<place>" + PLACE + "(?: ?/ ?" + PLACE + ")?)"
            + "(?<region>(?:" + REGION + "){0,2}?)"
            + "(?<date>" + DATE + ")?"
            + "(?:[,.]? ?(?:[–—-]{1,3} ?)?[(\\[](?<agency>[^()\\[\\]]{2,90})[)\\]])?"
            + "(?<dash> ?(?:[–—―]|--+|-)[ ]?| ?: ?| )");

    private static final Set<String> PLACES = words("places.txt", ";");
    private static final Set<String> NOT_PLACES = words("not-places.txt", ";");

    private final Agencies agencies = Agencies.get();

    /** The dateline that the paragraph begins with, if it does. */
    Optional<Dateline> parse(String paragraph) {
        String head = paragraph.length() > REACH ? paragraph.substring(0, REACH) : paragraph;
        if (!mayHaveOne(head)) {
            return Optional.empty();
        }
        Matcher m = HEAD.matcher(head);
        if (!m.find() || m.end() >= head.length()) {
            return Optional.empty();
        }
        String place = m.group("place");
        String dash = m.group("dash").strip();
        if (NOT_PLACES.contains(firstWord(place).toUpperCase(Locale.ROOT)) || !beginsText(head, m.end())) {
            return Optional.empty();
        }
        Optional<List<String>> credit = Optional.ofNullable(m.group("agency")).map(DatelineParser::parts);
        Optional<String> agency = credit.flatMap(this::agency);
        Optional<String> date = Optional.ofNullable(m.group("date"))
                .or(() -> credit.map(parts -> String.join(" ", parts))
                        .filter(text -> DateParser.first(text).isPresent()))
                .map(text -> text.replaceFirst("^[, ]+", ""));
        boolean proven = agency.isPresent() || (credit.isEmpty() && isPlaceBefore(dash, place, m, date));
        if (!proven) {
            return Optional.empty();
        }
        List<String> others = credit.map(parts -> otherNames(parts)).orElse(List.of());
        return Optional.of(new Dateline(Capitals.placeToTitleCase(place), agency, others, date, m.end()));
    }

    /** A capital first, and a sign that ends datelines: most paragraphs are told apart by this look alone. */
    private static boolean mayHaveOne(String head) {
        if (head.isEmpty() || !Character.isUpperCase(head.codePointAt(0))) {
            return false;
        }
        for (int i = 1; i < head.length(); i++) {
            if ("–—―-:([".indexOf(head.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Without an agency: capitals or a known city, and a dash, or a colon after capitals. */
    private static boolean isPlaceBefore(String dash, String place, Matcher m, Optional<String> date) {
        if (dash.isEmpty()) {
            return false;
        }
        String first = place.split(" ?/ ?")[0];
        boolean known = PLACES.contains(first.toUpperCase(Locale.ROOT));
        boolean capitals = first.length() > 3 && first.equals(first.toUpperCase(Locale.ROOT));
        if (dash.equals(":")) {
            return capitals && known;
        }
        boolean spaced = !dash.equals("-") || m.group("dash").startsWith(" ");
        return spaced && (capitals || known || (date.isPresent() && first.split(" ").length <= 3));
    }

    private Optional<String> agency(List<String> parts) {
        for (String part : parts) {
            Optional<String> known = agencies.shortName(part);
            if (known.isPresent()) {
                return known;
            }
        }
        return parts.stream()
                .limit(1)
                .flatMap(part -> agencies.credited(part).stream())
                .findFirst();
    }

    private List<String> otherNames(List<String> parts) {
        return parts.stream()
                .skip(1)
                .filter(part -> agencies.shortName(part).isEmpty())
                .filter(part -> part.chars().noneMatch(Character::isDigit))
                .toList();
    }

    private static List<String> parts(String credit) {
        List<String> parts = new ArrayList<>();
        for (String part : credit.split(" [-–—] | ?/ ?|, |\\|")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** After a dateline a sentence begins. */
    private static boolean beginsText(String head, int at) {
        int next = head.codePointAt(at);
        return !Character.isLowerCase(next) && !Character.isWhitespace(next) && "-–—:,.;".indexOf(next) < 0;
    }

    private static String firstWord(String place) {
        int end = 0;
        while (end < place.length() && Character.isLetter(place.charAt(end))) {
            end++;
        }
        return place.substring(0, end);
    }

    private static Set<String> words(String file, String separator) {
        Set<String> words = new HashSet<>();
        for (List<String> row : DataFile.rows(DatelineParser.class, file, 1)) {
            for (String word : row.getFirst().split(separator)) {
                words.add(word.toUpperCase(Locale.ROOT));
            }
        }
        return Set.copyOf(words);
    }
}
