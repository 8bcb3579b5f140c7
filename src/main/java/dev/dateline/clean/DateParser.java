package dev.dateline.clean;

import dev.dateline.clean.DateTokens.Token;
import dev.dateline.data.DataFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the first date of a text, in the forms news pages use, with the time beside it. Months are named in the languages
 * of {@code months.tsv}; of {@code 14/09/2026} the first number is the day unless that is impossible; a date without a year
 * is left to {@link YearlessDate}.
 */
final class DateParser {

    private static final Map<String, Integer> MONTHS = months();
    private static final Set<String> LINKS = links();
    private static final int LINKS_IN_A_ROW = 4;

    record Day(LocalDate date, int end) {}

    private DateParser() {}

    /** The first date in the text. Linear in its length. */
    static Optional<FoundDate> first(String text) {
        if (!DateTokens.hasDigit(text)) {
            return Optional.empty();
        }
        DateTokens tokens = new DateTokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Day> day = day(tokens, i);
            if (day.isPresent()) {
                return Optional.of(withTime(tokens, i, day.get()));
            }
        }
        return Optional.empty();
    }

    /** A day with the time beside it. */
    static FoundDate withTime(DateTokens tokens, int start, Day day) {
        int from = tokens.at(start).start();
        int end = tokens.at(day.end() - 1).end();
        for (int i = day.end(); i <= day.end() + LINKS_IN_A_ROW; i++) {
            Optional<TimeOfDay> time = TimeOfDay.at(tokens, i);
            if (time.isPresent()) {
                TimeOfDay t = time.get();
                return new FoundDate(
                        day.date(),
                        Optional.of(t.time()),
                        t.zone(),
                        from,
                        tokens.at(t.end() - 1).end());
            }
            if (!isLink(tokens.at(i))) {
                break;
            }
        }
        for (int i = Math.max(0, start - 10); i < start; i++) {
            Optional<TimeOfDay> time = TimeOfDay.at(tokens, i);
            if (time.isPresent() && onlyLinks(tokens, time.get().end(), start)) {
                TimeOfDay t = time.get();
                return new FoundDate(
                        day.date(),
                        Optional.of(t.time()),
                        t.zone(),
                        tokens.at(i).start(),
                        end);
            }
        }
        return new FoundDate(day.date(), Optional.empty(), Optional.empty(), from, end);
    }

    /** The month a word names. */
    static OptionalInt month(Token token) {
        Integer month = MONTHS.get(token.text());
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    private static Optional<Day> day(DateTokens tokens, int i) {
        Token first = tokens.at(i);
        if (tokens.at(i - 1).isNumber(1, 9) && tokens.at(i - 1).end() == first.start()) {
            return Optional.empty();
        }
        if (first.isNumber(4, 4)) {
            return yearFirst(tokens, i);
        }
        if (first.isNumber(1, 2)) {
            return dayMonthName(tokens, i).or(() -> numbers(tokens, i));
        }
        return MONTHS.containsKey(first.text()) ? monthNameDay(tokens, i) : Optional.empty();
    }

    /** 2026-09-14, 2026/09/14, 2026年9月14日, 2026년 9월 14일. */
    private static Optional<Day> yearFirst(DateTokens tokens, int i) {
        Token month = tokens.at(i + 2);
        Token day = tokens.at(i + 4);
        if (!tokens.at(i + 1).isAny("-/.年년") || !month.isNumber(1, 2) || !day.isNumber(1, 2)) {
            return Optional.empty();
        }
        String second = tokens.at(i + 3).text();
        if (!second.equals(tokens.at(i + 1).text()) && !second.equals("月") && !second.equals("월")) {
            return Optional.empty();
        }
        boolean named = tokens.at(i + 5).isAny("日일");
        return date(tokens.at(i).number(), month.number(), day.number(), i + (named ? 6 : 5));
    }

    /** 27th Feb, 2025; 26 February 2025; 14. September 2026; 3 de mayo de 2026. */
    private static Optional<Day> dayMonthName(DateTokens tokens, int i) {
        int at = skip(tokens, i + 1, Set.of("st", "nd", "rd", "th", "er", "º", "ª", ".", "-", ",", "of", "de"), 3);
        Integer month = MONTHS.get(tokens.at(at).text());
        if (month == null) {
            return Optional.empty();
        }
        at = skip(tokens, at + 1, Set.of(".", ",", "-", "de", "del", "of"), 3);
        return tokens.at(at).isNumber(4, 4)
                ? date(tokens.at(at).number(), month, tokens.at(i).number(), at + 1)
                : Optional.empty();
    }

    /** February 27, 2025; Feb. 18 2025; Sept 14th, 2026. */
    private static Optional<Day> monthNameDay(DateTokens tokens, int i) {
        int at = skip(tokens, i + 1, Set.of("."), 1);
        Token day = tokens.at(at);
        if (!day.isNumber(1, 2)) {
            return Optional.empty();
        }
        at = skip(tokens, at + 1, Set.of("st", "nd", "rd", "th", ",", "."), 2);
        return tokens.at(at).isNumber(4, 4)
                ? date(tokens.at(at).number(), MONTHS.get(tokens.at(i).text()), day.number(), at + 1)
                : Optional.empty();
    }

    /** 14/09/2026, 14.9.2026, 9/14/2026. */
    private static Optional<Day> numbers(DateTokens tokens, int i) {
        Token second = tokens.at(i + 2);
        Token year = tokens.at(i + 4);
        if (!tokens.at(i + 1).isAny("/.-")
                || !tokens.at(i + 3).text().equals(tokens.at(i + 1).text())
                || !second.isNumber(1, 2)
                || !year.isNumber(4, 4)) {
            return Optional.empty();
        }
        int first = tokens.at(i).number();
        return date(year.number(), second.number(), first, i + 5)
                .or(() -> date(year.number(), first, second.number(), i + 5));
    }

    private static Optional<Day> date(int year, int month, int day, int end) {
        try {
            return Optional.of(new Day(LocalDate.of(year, month, day), end));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int skip(DateTokens tokens, int from, Set<String> what, int most) {
        int i = from;
        while (i < from + most && what.contains(tokens.at(i).text())) {
            i++;
        }
        return i;
    }

    private static boolean isLink(Token token) {
        return token.isAny("|-–—,.·•/:@(T") || token.text().equals("t") || LINKS.contains(token.text());
    }

    private static boolean onlyLinks(DateTokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean weekday = tokens.at(i).number() < 0 && tokens.at(i).text().length() >= 3;
            if (!isLink(tokens.at(i)) && !weekday) {
                return false;
            }
        }
        return from <= to && to - from <= LINKS_IN_A_ROW;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (List<String> row : DataFile.rows(DateParser.class, "months.tsv", 2)) {
            DataFile.list(row.get(1)).forEach(name -> months.put(name, Integer.valueOf(row.get(0))));
        }
        return Map.copyOf(months);
    }

    private static Set<String> links() {
        Set<String> links = new HashSet<>();
        DataFile.rows(DateParser.class, "date-links.txt", 1)
                .forEach(row -> links.addAll(List.of(row.getFirst().split(" "))));
        return Set.copyOf(links);
    }
}
