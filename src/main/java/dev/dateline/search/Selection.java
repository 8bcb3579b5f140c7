package dev.dateline.search;

import dev.dateline.http.Parameters;
import dev.dateline.http.Problems;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which articles are asked for, checked, dates resolved to instants.
 *
 * @param q what was typed, unchanged
 * @param text what it means
 * @param choices the values that each facet is narrowed to
 * @param dateField the time that {@code from} and {@code to} are about
 * @param from earliest time, inclusive
 * @param to latest time, inclusive
 * @param zone in which dates are meant and counted
 */
public record Selection(
        Optional<String> q,
        QueryText text,
        Map<Facet, Choice> choices,
        DateField dateField,
        Optional<Instant> from,
        Optional<Instant> to,
        ZoneId zone) {

    /** A time of an article that it can be chosen by. */
    enum DateField {
        PUBLISHED,
        INDEXED;

        /** Its name in Elasticsearch and in the API. */
        String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Characters of a query. */
    static final int LONGEST_QUERY = 1_000;

    /**
     * Checks the parameters.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names the parameter that will not do
     */
    public static Selection of(SelectionParameters parameters) {
        Optional<String> q =
                Optional.ofNullable(parameters.q()).map(String::strip).filter(text -> !text.isEmpty());
        q.filter(text -> text.length() > LONGEST_QUERY).ifPresent(text -> {
            throw Problems.invalidParameter("q", text, "at most " + LONGEST_QUERY + " characters");
        });
        QueryText text = QueryText.parse(q.orElse(""));
        Map<Facet, Choice> choices = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.ofValues()) {
            choices.put(facet, Choice.of(facet, parameters.values(facet)));
        }
        ZoneId zone = zone(parameters.zone());
        Optional<Instant> from =
                Optional.ofNullable(parameters.from()).map(value -> moment("from", value, zone, false));
        Optional<Instant> to = Optional.ofNullable(parameters.to()).map(value -> moment("to", value, zone, true));
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw Problems.invalidParameter(
                    "from", parameters.from(), "not later than 'to', which is '" + parameters.to() + "'");
        }
        DateField dateField = Parameters.choice("dateField", parameters.dateField(), DateField.class)
                .orElse(DateField.PUBLISHED);
        return new Selection(q, text, choices, dateField, from, to, zone);
    }

    /** The same with other words. */
    Selection asking(String words) {
        return new Selection(Optional.of(words), QueryText.parse(words), choices, dateField, from, to, zone);
    }

    private static ZoneId zone(String value) {
        if (value == null) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(value);
        } catch (DateTimeException e) {
            throw Problems.invalidParameter("zone", value, "a time zone such as Europe/Istanbul, UTC or +03:00");
        }
    }

    private static Instant moment(String name, String value, ZoneId zone, boolean endOfDay) {
        try {
            if (value.length() == "2026-09-14".length()) {
                LocalDate date = LocalDate.parse(value);
                return endOfDay
                        ? date.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1)
                        : date.atStartOfDay(zone).toInstant();
            }
            // A plus that was not escaped in the query arrives as a space
            return OffsetDateTime.parse(value.replace(' ', '+')).toInstant();
        } catch (DateTimeParseException e) {
            throw Problems.invalidParameter(
                    name, value, "a date such as 2026-09-14 or an RFC 3339 time such as 2026-09-14T18:05:00Z");
        }
    }
}
