package dev.dateline.clean;

import dev.dateline.clean.DateTokens.Token;
import dev.dateline.data.DataFile;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds a date told by its distance from the day a page came in: {@code Wednesday, 6:05 PM} is the last Wednesday,
 * {@code yesterday}, {@code 2 hours ago}. The words: {@code relative-dates.tsv}.
 */
final class RelativeDate {

    /** What a word of the table is. */
    private enum Kind {
        WEEKDAY,
        DAYS_BACK,
        MINUTES,
        AGO,
        ONE
    }

    private record Meaning(Kind kind, int number) {}

    private static final int MINUTES_OF_A_DAY = 1440;
    private static final Map<String, Meaning> WORDS = words();

    private RelativeDate() {}

    /** The first one in the text, in UTC. */
    static Optional<FoundDate> first(String text, Instant reference) {
        DateTokens tokens = new DateTokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            Optional<FoundDate> found = named(tokens, i, reference);
            if (found.isEmpty()) {
                found = ago(tokens, i, reference);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<FoundDate> named(DateTokens tokens, int i, Instant reference) {
        LocalDate today = LocalDate.ofInstant(reference, ZoneOffset.UTC);
        return meaning(tokens.at(i))
                .flatMap(meaning -> switch (meaning.kind()) {
                    case WEEKDAY ->
                        Optional.of(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(meaning.number()))));
                    case DAYS_BACK -> Optional.of(today.minusDays(meaning.number()));
                    default -> Optional.empty();
                })
                .map(date -> DateParser.withTime(tokens, i, new DateParser.Day(date, i + 1)));
    }

    private static Optional<FoundDate> ago(DateTokens tokens, int i, Instant reference) {
        OptionalInt minutes = unit(tokens.at(i + 1));
        OptionalInt number = number(tokens.at(i));
        if (minutes.isEmpty() || number.isEmpty() || !isKind(tokens.at(i + 2), Kind.AGO)) {
            return Optional.empty();
        }
        Instant then = reference.minus(Duration.ofMinutes((long) minutes.getAsInt() * number.getAsInt()));
        ZonedDateTime moment = then.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
        Optional<LocalTime> time =
                minutes.getAsInt() < MINUTES_OF_A_DAY ? Optional.of(moment.toLocalTime()) : Optional.empty();
        return Optional.of(new FoundDate(
                moment.toLocalDate(),
                time,
                Optional.empty(),
                tokens.at(i).start(),
                tokens.at(i + 2).end()));
    }

    private static OptionalInt number(Token token) {
        if (token.isNumber(1, 3)) {
            return OptionalInt.of(token.number());
        }
        return isKind(token, Kind.ONE) ? OptionalInt.of(1) : OptionalInt.empty();
    }

    private static OptionalInt unit(Token token) {
        Optional<Meaning> meaning = meaning(token).filter(word -> word.kind() == Kind.MINUTES);
        return meaning.map(word -> OptionalInt.of(word.number())).orElse(OptionalInt.empty());
    }

    private static boolean isKind(Token token, Kind kind) {
        return meaning(token).filter(meaning -> meaning.kind() == kind).isPresent();
    }

    private static Optional<Meaning> meaning(Token token) {
        return Optional.ofNullable(WORDS.get(token.text()));
    }

    private static Map<String, Meaning> words() {
        Map<String, Meaning> words = new HashMap<>();
        for (List<String> row : DataFile.rows(RelativeDate.class, "relative-dates.tsv", 3)) {
            Meaning meaning = new Meaning(Kind.valueOf(row.get(0)), Integer.parseInt(row.get(1)));
            DataFile.list(row.get(2)).forEach(word -> words.put(word, meaning));
        }
        return Map.copyOf(words);
    }
}
