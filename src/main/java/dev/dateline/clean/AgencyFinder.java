package dev.dateline.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the wire service an article is credited to: in the dateline, beside the byline, in a line of credits or a
 * disclaimer, or set off at the end of the text. That the text mentions an agency, or a picture is from one, credits nobody.
 */
final class AgencyFinder {

    private static final int LONGEST_LINE = 600;
    private static final Pattern NAMES = Pattern.compile(
            "(?:the |The )?(" + Agencies.NAME + "|[\\p{Lu}][\\p{L}.-]+(?: (?:[\\p{Lu}][\\p{L}-]+|de|of)){0,3})");
    private static final Pattern BY_AGENCY = Pattern.compile("^(?:[Bb]y |BY )([\\p{Lu}][\\p{L}\\d -]{1,40})$");
    private static final Pattern BESIDE_NAME = Pattern.compile("[,|–—•-] ?([\\p{Lu}][\\p{L}\\d .-]{1,40})$");

    private final Agencies agencies = Agencies.get();

    /**
     * The agency of an article: a known one by its short name, else the longest form in which the page names it.
     *
     * @param dateline of the article
     * @param lines of the page, of which credits, disclaimers and bylines count
     * @param closing a name set off at the end of the text
     */
    Optional<String> find(Optional<Dateline> dateline, List<ClassifiedBlock> lines, Optional<String> closing) {
        List<String> found = new ArrayList<>();
        dateline.flatMap(Dateline::agency).ifPresent(found::add);
        for (ClassifiedBlock line : lines) {
            if (line.text().length() > LONGEST_LINE) {
                continue;
            }
            switch (line.kind()) {
                case CREDIT ->
                    inCredit(line.text()).or(() -> atEnd(line.text())).ifPresent(found::add);
                case DISCLAIMER -> inCredit(line.text()).ifPresent(found::add);
                case BYLINE -> besideByline(line.text()).ifPresent(found::add);
                default -> {}
            }
        }
        closing.ifPresent(found::add);
        Optional<String> known = found.stream()
                .filter(name -> agencies.shortName(name).isPresent())
                .findFirst();
        return known.flatMap(agencies::shortName).or(() -> found.stream().max(Comparator.comparingInt(String::length)));
    }

    /** In {@code Associated Press writers … contributed.}, {@code With inputs from ANI}: the agency. */
    Optional<String> inCredit(String line) {
        List<String> unknown = new ArrayList<>();
        Matcher m = NAMES.matcher(line);
        while (m.find()) {
            String name = m.group(1);
            Optional<String> known = agencies.shortName(name);
            if (known.isPresent()) {
                return known;
            }
            // Initials in running text may be anybody's.
            if (name.indexOf(' ') > 0) {
                agencies.credited(name).ifPresent(unknown::add);
            }
        }
        return unknown.stream().max(Comparator.comparingInt(String::length));
    }

    /** Beside the name in {@code Jane Doe | AFP}, or in its place in {@code By Reuters}. */
    Optional<String> besideByline(String line) {
        Matcher by = BY_AGENCY.matcher(line);
        if (by.matches()) {
            return agencies.credited(by.group(1));
        }
        Matcher beside = BESIDE_NAME.matcher(line);
        return beside.find() ? agencies.credited(beside.group(1)) : Optional.empty();
    }

    private Optional<String> atEnd(String paragraph) {
        return ClosingCredit.of(paragraph).flatMap(credit -> agencies.credited(credit.name()));
    }
}
