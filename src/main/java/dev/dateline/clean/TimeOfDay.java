package dev.dateline.clean;

import dev.dateline.clean.DateTokens.Token;
import dev.dateline.data.DataFile;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A time of day with its zone: {@code 08:34 PM}, {@code 13:17}, {@code 6:05 p.m. EDT}, {@code 6 p.m.}, {@code 10h30},
 * {@code 17:00:12+05:30}.
 *
 * @param time to the minute
 * @param zone by abbreviation of {@code zones.tsv} or by offset
 * @param end the token after it
 */
record TimeOfDay(LocalTime time, Optional<ZoneId> zone, int end) {

    private static final Map<String, ZoneId> ZONES = zones();

    private record Half(boolean afternoon, int end) {}

    /** The time that begins at a token, if one does. */
    static Optional<TimeOfDay> at(DateTokens tokens, int i) {
        Token hour = tokens.at(i);
        if (!hour.isNumber(1, 2) || hour.number() > 24) {
            return Optional.empty();
        }
        Token sign = tokens.at(i + 1);
        Token minute = tokens.at(i + 2);
        boolean clock = (sign.isAny(":.") || sign.text().equals("h")) && minute.isNumber(2, 2) && minute.number() < 60;
        // 13.17 is a time only where the next thing is not one more number of a date or figure.
        if (clock
                && sign.text().equals(".")
                && tokens.at(i + 3).isAny(".")
                && tokens.at(i + 4).isNumber(1, 4)) {
            return Optional.empty();
        }
        int at = clock ? i + 3 : i + 1;
        if (clock && tokens.at(at).isAny(":") && tokens.at(at + 1).isNumber(2, 2)) {
            at += 2;
            if (tokens.at(at).isAny(".") && tokens.at(at + 1).isNumber(1, 9)) {
                at += 2;
            }
        }
        Optional<Half> half = half(tokens, at);
        if (!clock && half.isEmpty()) {
            return Optional.empty();
        }
        int hours = hour.number();
        if (half.isPresent()) {
            if (hours > 12 && !clock) {
                return Optional.empty();
            }
            hours = hours > 12 ? hours : hours % 12 + (half.get().afternoon() ? 12 : 0);
            at = half.get().end();
        }
        LocalTime time = LocalTime.of(hours % 24, clock ? minute.number() : 0);
        return Optional.of(withZone(tokens, time, at));
    }

    private static Optional<Half> half(DateTokens tokens, int at) {
        String word = tokens.at(at).text();
        if (word.equals("am") || word.equals("pm")) {
            return Optional.of(new Half(word.equals("pm"), at + 1));
        }
        boolean dotted = (word.equals("a") || word.equals("p"))
                && tokens.at(at + 1).isAny(".")
                && tokens.at(at + 2).text().equals("m");
        if (!dotted) {
            return Optional.empty();
        }
        return Optional.of(new Half(word.equals("p"), at + (tokens.at(at + 3).isAny(".") ? 4 : 3)));
    }

    private static TimeOfDay withZone(DateTokens tokens, LocalTime time, int end) {
        int at = end;
        if (tokens.at(at).isAny("(") || tokens.at(at).text().equals("uhr")) {
            at++;
        }
        Optional<ZoneId> offset = Optional.empty();
        ZoneId named = ZONES.get(tokens.at(at).text());
        if (named != null) {
            at++;
            if (named.equals(ZoneOffset.UTC)) {
                offset = offset(tokens, at);
            }
        } else {
            offset = offset(tokens, at);
        }
        if (offset.isPresent()) {
            boolean minutes = tokens.at(at + 2).isAny(":") && tokens.at(at + 3).isNumber(2, 2);
            return new TimeOfDay(time, offset, at + (minutes ? 4 : 2));
        }
        return named != null ? new TimeOfDay(time, Optional.of(named), at) : new TimeOfDay(time, Optional.empty(), end);
    }

    /** +5, +05:30, -0400. */
    private static Optional<ZoneId> offset(DateTokens tokens, int at) {
        Token number = tokens.at(at + 1);
        if (!tokens.at(at).isAny("+-−") || tokens.at(at).end() != number.start() || !number.isNumber(1, 4)) {
            return Optional.empty();
        }
        int hours = number.text().length() > 2 ? number.number() / 100 : number.number();
        int minutes = number.text().length() > 2 ? number.number() % 100 : 0;
        if (number.text().length() <= 2
                && tokens.at(at + 2).isAny(":")
                && tokens.at(at + 3).isNumber(2, 2)) {
            minutes = tokens.at(at + 3).number();
        }
        if (hours > 14 || minutes > 59) {
            return Optional.empty();
        }
        int total = hours * 3600 + minutes * 60;
        return Optional.of(ZoneOffset.ofTotalSeconds(tokens.at(at).isAny("+") ? total : -total));
    }

    private static Map<String, ZoneId> zones() {
        Map<String, ZoneId> zones = new HashMap<>();
        for (List<String> row : DataFile.rows(TimeOfDay.class, "zones.tsv", 2)) {
            zones.put(row.get(0), ZoneId.of(row.get(1)));
        }
        return Map.copyOf(zones);
    }
}
