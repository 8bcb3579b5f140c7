package dev.dateline.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name set off at the end of a paragraph: {@code … on Monday. – AFP}, {@code … on Monday. (Reuters)}.
 *
 * @param name as it is written
 * @param start where the credit begins in the paragraph
 */
record ClosingCredit(String name, int start) {

    private static final int REACH = 60;
    private static final Pattern DASHED =
            Pattern.compile("(?:^|[.!?\"”’)] ?)([–—―-]{1,3} ?([\\p{L}][\\p{L} /-]{1,30}?)\\.?)$");
    private static final Pattern BRACKETED = Pattern.compile(
            "(?:^|[.!?\"”’)] ?)([(\\[]([\\p{L}][\\p{L} -]{1,30}?)(?:[/,;] ?[\\p{L} /-]{1,25})?[)\\]]\\.?)$");

    /** The closing credit of a known agency. */
    static Optional<ClosingCredit> ofAgency(String paragraph) {
        return of(paragraph)
                .filter(credit -> Agencies.get().shortName(credit.name()).isPresent());
    }

    /** A dash or an opening bracket: a look tells sooner than a pattern that most lines have neither. */
    private static boolean mayHaveOne(String end) {
        for (int i = end.length() - 1; i >= 0; i--) {
            if ("–—―-([".indexOf(end.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whatever name is set off at the end. */
    static Optional<ClosingCredit> of(String paragraph) {
        int from = Math.max(0, paragraph.length() - REACH);
        String end = paragraph.substring(from);
        if (!mayHaveOne(end)) {
            return Optional.empty();
        }
        for (Pattern pattern : new Pattern[] {DASHED, BRACKETED}) {
            Matcher m = pattern.matcher(end);
            if (m.find()) {
                return Optional.of(new ClosingCredit(m.group(2).strip(), from + m.start(1)));
            }
        }
        return Optional.empty();
    }
}
