package dev.dateline.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the wire service an article is credited to: in the dateline, in a line of credits, or after a dash or in brackets
 * at its end. That the text mentions an agency, or a picture is from one, credits nobody.
 */
final class AgencyFinder {

    private static final int LONGEST_NAME_WORDS = 4;
    private static final int CREDIT_WORDS = 40;

    private final Agencies agencies = Agencies.get();
    private final Map<String, String> byKey = new HashMap<>();

    AgencyFinder() {
        for (String name : agencies.names()) {
            byKey.put(SameText.key(name), agencies.shortName(name).orElseThrow());
        }
    }

    /** The short name of the agency in a line of credits, such as {@code Associated Press writers … contributed.} */
    Optional<String> inCredit(String line) {
        List<String> words = Words.of(line).stream()
                .filter(Words::isWord)
                .limit(CREDIT_WORDS)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            for (int length = Math.min(LONGEST_NAME_WORDS, words.size() - i); length > 0; length--) {
                String agency = byKey.get(String.join(" ", words.subList(i, i + length)));
                if (agency != null && (length > 1 || spelledAsName(line, words.get(i)))) {
                    return Optional.of(agency);
                }
            }
        }
        return Optional.empty();
    }

    /** The agency that the last paragraph ends with: {@code … on Monday. – AFP} or {@code … on Monday. (Reuters)}. */
    Optional<String> atEnd(String paragraph) {
        return ClosingCredit.of(paragraph).flatMap(credit -> agencies.shortName(credit.name()));
    }

    /** MAP is an agency, a map is not. */
    private boolean spelledAsName(String line, String word) {
        int at = line.toLowerCase(java.util.Locale.ROOT).indexOf(word);
        return at >= 0
                && at + word.length() <= line.length()
                && agencies.shortName(line.substring(at, at + word.length())).isPresent();
    }
}
