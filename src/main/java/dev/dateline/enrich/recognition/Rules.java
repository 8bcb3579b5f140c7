package dev.dateline.enrich.recognition;

import dev.dateline.clean.PageCleaner;
import dev.dateline.data.DataFile;
import dev.dateline.enrich.recognition.Reading.Span;
import dev.dateline.names.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks over what the field found, line by line: what a table knows better than what was learned. */
final class Rules {

    private final PhraseList titles = PhraseList.of("titles.txt");
    private final PhraseList never = PhraseList.of("never-names.txt");
    private final PhraseList houses = PhraseList.of("houses-of-power.txt");
    private final PhraseList countries = new PhraseList(countries());
    private final PhraseList institutions = PhraseList.of("institutions.txt");
    private final PhraseList agencies = new PhraseList(names("agencies.tsv", 2));
    private final PhraseList outlets = new PhraseList(names("outlets.tsv", 1));
    private final PhraseList companies = PhraseList.of("company-forms.txt");
    private final PhraseList clubs = PhraseList.of("club-letters.txt");
    private final PhraseList waters = PhraseList.of("waters.txt");
    private final PhraseList places = PhraseList.of("place-prepositions.txt");
    private final PhraseList evidence = PhraseList.of("outlet-evidence.txt");

    private static List<String> countries() {
        List<String> names = new ArrayList<>(DataFile.column(Rules.class, "countries.txt"));
        for (String code : Locale.getISOCountries()) {
            names.add(Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
        }
        return names;
    }

    /** Names without their article; a single letter, such as that of the newspaper i, would be the pronoun. */
    private static Set<String> names(String table, int columns) {
        Set<String> names = new HashSet<>();
        for (List<String> row : DataFile.rows(PageCleaner.class, table, 2)) {
            for (int i = 0; i < columns; i++) {
                names.add(row.get(i));
            }
            if (row.size() > 2) {
                names.addAll(DataFile.list(row.get(2)));
            }
        }
        Set<String> bare = new HashSet<>();
        names.stream()
                .filter(name -> name.length() > 1)
                .forEach(name -> bare.add(name.startsWith("The ") ? name.substring(4) : name));
        return bare;
    }

    /** Changes the names of a line. */
    void apply(Reading reading) {
        for (Span span : reading.spans()) {
            cutTitle(reading, span);
        }
        for (Span span : reading.spans()) {
            if (never.contains(reading.lower(span.from(), span.to()))) {
                reading.clear(span.from(), span.to());
            }
        }
        for (Span span : reading.spans()) {
            addEnding(reading, span);
            if (span.size() > 1 && waters.contains(reading.line.words[span.to() - 1].lower)) {
                reading.mark(span.from(), span.to(), EntityType.PLACE);
            }
        }
        readDateline(reading);
        for (int i = 0; i < reading.line.size(); i++) {
            if (reading.line.words[i].capital) {
                known(reading, i);
            }
        }
    }

    /**
     * {@code Mr Lavrov}, {@code Prime Minister Keir Starmer}: the name begins behind the title, and behind a country or nationality
     * before that, as in {@code US Secretary of State Marco Rubio}.
     */
    private void cutTitle(Reading reading, Span span) {
        if (span.type() != EntityType.PERSON) {
            return;
        }
        int origin = Math.max(countries.end(reading, span.from()), never.end(reading, span.from()));
        int from = behindTitles(reading, origin, span.to());
        if (from == origin) {
            from = behindTitles(reading, span.from(), span.to());
        }
        if (from > span.from()) {
            reading.clear(span.from(), span.to());
            reading.mark(from, span.to(), span.type());
        }
    }

    /** Where what follows the titles at a place begins: before {@code to}, and at the place itself if no title is there. */
    private int behindTitles(Reading reading, int from, int to) {
        int next = from < to ? titles.end(reading, from) : from;
        while (next > from && next < to) {
            from = next;
            next = titles.end(reading, from);
        }
        return from;
    }

    /** {@code Skutevik BK}, {@code Norsk Hydro, Inc.}: letters of clubs and companies belong to the name before them. */
    private void addEnding(Reading reading, Span span) {
        if (span.type() == EntityType.PERSON) {
            return;
        }
        int at = span.to();
        if (reading.line.word(at).lower.equals(",")
                && at + 1 < reading.line.size()
                && companies.contains(reading.line.word(at + 1).lower)) {
            at++;
        }
        Word ending = reading.line.word(at);
        boolean letters = clubs.contains(ending.lower) && ending.upper && reading.line.casing != Line.Casing.UPPER;
        if (at < reading.line.size()
                && (letters || companies.contains(ending.lower) && ending.capital)
                && isOwn(reading, at, at + 1)) {
            reading.clear(span.from(), at + 1);
            reading.mark(span.from(), at + 1, EntityType.ORGANIZATION);
        }
    }

    /** {@code PORT CLARENCE, Maravanga (Agency) —}: both are places. */
    private static void readDateline(Reading reading) {
        List<Span> spans = reading.spans();
        if (spans.size() < 2 || reading.line.casing == Line.Casing.UPPER) {
            return;
        }
        Span town = spans.get(0);
        Span country = spans.get(1);
        boolean parted = country.from() == town.to() + 1
                && reading.line.word(town.to()).lower.equals(",");
        boolean credited = reading.line.word(country.to()).lower.equals("(");
        if (town.from() == 0 && reading.line.words[0].upper && parted && credited) {
            reading.mark(town.from(), town.to(), EntityType.PLACE);
            reading.mark(country.from(), country.to(), EntityType.PLACE);
        }
    }

    private void known(Reading reading, int i) {
        boolean capitals = reading.line.casing == Line.Casing.UPPER;
        int end = houses.end(reading, i);
        if (end > i && isOwn(reading, i, end)) {
            reading.mark(i, end, isPlace(reading, i) ? EntityType.PLACE : EntityType.ORGANIZATION);
            return;
        }
        end = countries.end(reading, i);
        if (end > i
                && reading.isFree(i, end)
                && isCapital(reading, i, end)
                && !(capitals && reading.lower(i, end).equals("us"))) {
            reading.mark(i, end, EntityType.PLACE);
            return;
        }
        end = institutions.end(reading, i);
        if (end > i && reading.isFree(i, end) && reading.line.words[i].upper && !capitals) {
            reading.mark(i, end, EntityType.ORGANIZATION);
            return;
        }
        end = agencies.end(reading, i);
        if (end > i
                && isOwn(reading, i, end)
                && isCapital(reading, i, end)
                && (end - i > 1 || isCredited(reading, i, end))) {
            reading.mark(i, end, EntityType.ORGANIZATION);
            return;
        }
        end = outlets.end(reading, i);
        if (end > i && isOwn(reading, i, end) && isCapital(reading, i, end) && isEvident(reading, i, end)) {
            reading.mark(i, end, EntityType.ORGANIZATION);
        }
    }

    /** Whether the tokens are free, or a name by themselves. */
    private static boolean isOwn(Reading reading, int from, int to) {
        return reading.isFree(from, to) || reading.isName(from, to);
    }

    private static boolean isCapital(Reading reading, int from, int to) {
        return reading.line.words[from].capital && (reading.line.words[to - 1].capital || to - from > 2);
    }

    /** Whether a house is meant as a place: {@code in the Kremlin}, {@code outside Downing Street}. */
    private boolean isPlace(Reading reading, int from) {
        int before = from - 1;
        if (before >= 0 && reading.line.words[before].lower.equals("the")) {
            before--;
        }
        return before >= 0 && places.contains(reading.line.words[before].lower);
    }

    /** Whether an agency of one word is spelled as one, or stands where agencies are credited: in brackets or after a slash. */
    private boolean isCredited(Reading reading, int from, int to) {
        Word word = reading.line.words[from];
        Word before = reading.line.word(from - 1);
        Word after = reading.line.word(to);
        boolean brackets = before.lower.equals("(") || after.lower.equals(")");
        return brackets
                || before.lower.equals("/")
                || after.lower.equals("/")
                || word.upper && word.lower.length() > 2 && isEvident(reading, from, to);
    }

    /** Whether words of telling stand beside it: {@code told The Independent}, {@code The Sun reported}. */
    private boolean isEvident(Reading reading, int from, int to) {
        int before = from - 1;
        boolean article = before >= 0 && reading.line.words[before].lower.equals("the");
        boolean capitalArticle = article && reading.line.words[before].capital && before > 0;
        if (article) {
            before--;
        }
        Word last = reading.line.word(before);
        Word next = reading.line.word(to);
        boolean several = to - from > 1;
        return several || capitalArticle || evidence.contains(last.lower) || evidence.contains(next.lower);
    }
}
