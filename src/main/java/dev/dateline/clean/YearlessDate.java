package dev.dateline.clean;

import dev.dateline.clean.DateTokens.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds a date that names no year, as datelines do: {@code Sept 14}, {@code 5. august kl. 14:47}. It is the latest such day
 * that is not after a day known: a page names the year of what is long past.
 */
final class YearlessDate {

    private YearlessDate() {}

    /** The first one in the text, in the year that puts it last before the day after {@code latest}. */
    static Optional<FoundDate> first(String text, LocalDate latest) {
        if (!DateTokens.hasDigit(text)) {
            return Optional.empty();
        }
        DateTokens tokens = new DateTokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            Optional<FoundDate> found = at(tokens, i, latest);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<FoundDate> at(DateTokens tokens, int i, LocalDate latest) {
        Token first = tokens.at(i);
        OptionalInt month = DateParser.month(first);
        boolean marked = tokens.at(i + 1).isAny(".") || isOrdinal(tokens.at(i + 1));
        int at = marked ? i + 2 : i + 1;
        Token second = tokens.at(at);
        Token day = month.isPresent() ? second : first;
        if (month.isEmpty() && first.isNumber(1, 2)) {
            month = DateParser.month(second);
        }
        boolean whole = month.isPresent()
                && day.isNumber(1, 2)
                && !tokens.at(i - 1).isAny("./-:")
                && !tokens.at(at + 1).isNumber(3, 9)
                && !tokens.at(at + 2).isNumber(4, 4);
        if (!whole) {
            return Optional.empty();
        }
        return resolve(month.getAsInt(), day.number(), latest)
                .map(date -> new DateParser.Day(date, afterDay(tokens, at)))
                .map(found -> DateParser.withTime(tokens, i, found));
    }

    private static int afterDay(DateTokens tokens, int at) {
        return isOrdinal(tokens.at(at + 1)) ? at + 2 : at + 1;
    }

    private static boolean isOrdinal(Token token) {
        return switch (token.text()) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }

    private static Optional<LocalDate> resolve(int month, int day, LocalDate latest) {
        // 29 February may lie eight years back.
        for (int year = latest.getYear(); year >= latest.getYear() - 8; year--) {
            try {
                LocalDate date = LocalDate.of(year, month, day);
                if (!date.isAfter(latest)) {
                    return Optional.of(date);
                }
            } catch (DateTimeException impossible) {
                continue;
            }
        }
        return Optional.empty();
    }
}
