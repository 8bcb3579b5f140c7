package dev.dateline.bench.clean;

import dev.dateline.clean.CleanText;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Whether title, date and authors of a page were found; each empty where the gold has none.
 *
 * @param title the same words in the same order
 * @param titleNear at least four of five words in common, or the same but for an outlet's name that the gold has after it
 * @param date the day in UTC
 * @param dateNear that day or one beside it: gold dates are of the page's zone
 * @param authors the same names
 * @param authorsNear a name in common
 */
record MetadataScore(
        Optional<Boolean> title,
        Optional<Boolean> titleNear,
        Optional<Boolean> date,
        Optional<Boolean> dateNear,
        Optional<Boolean> authors,
        Optional<Boolean> authorsNear) {

    private static final double NEAR = 0.8;

    static MetadataScore of(EvalPage page, CleanText clean) {
        Optional<Boolean> title = Optional.empty();
        Optional<Boolean> titleNear = Optional.empty();
        if (!page.goldTitle().isEmpty()) {
            List<String> found = Shingles.words(clean.title().orElse(""));
            List<String> gold = Shingles.words(page.goldTitle());
            title = Optional.of(found.equals(gold));
            boolean suffix = !clean.title().orElse("").isBlank()
                    && page.goldTitle().startsWith(clean.title().orElse(""))
                    && page.goldTitle()
                            .substring(clean.title().orElse("").length())
                            .matches("\\s+[-–—|·•»] .*");
            titleNear = Optional.of(suffix || common(found, gold) >= NEAR * Math.max(found.size(), gold.size()));
        }
        Optional<Boolean> date = Optional.empty();
        Optional<Boolean> dateNear = Optional.empty();
        if (page.goldDate().length() >= 10) {
            LocalDate gold = LocalDate.parse(page.goldDate().substring(0, 10));
            Optional<LocalDate> found = clean.published()
                    .map(p -> p.instant().atZone(ZoneOffset.UTC).toLocalDate());
            date = Optional.of(found.filter(gold::equals).isPresent());
            dateNear = Optional.of(found.filter(day -> Math.abs(ChronoUnit.DAYS.between(day, gold)) <= 1)
                    .isPresent());
        }
        Optional<Boolean> authors = Optional.empty();
        Optional<Boolean> authorsNear = Optional.empty();
        if (!page.goldAuthors().isEmpty()) {
            Set<String> gold = names(page.goldAuthors());
            Set<String> found = names(
                    clean.byline().map(names -> List.of(names.split(",| and "))).orElse(List.of()));
            authors = Optional.of(found.equals(gold));
            found.retainAll(gold);
            authorsNear = Optional.of(!found.isEmpty());
        }
        return new MetadataScore(title, titleNear, date, dateNear, authors, authorsNear);
    }

    /** The shares, as words after a line of scores. */
    static String summary(List<MetadataScore> scores) {
        return scores.isEmpty()
                ? ""
                : "  title " + share(scores, MetadataScore::title) + " near " + share(scores, MetadataScore::titleNear)
                        + "  date " + share(scores, MetadataScore::date) + " near "
                        + share(scores, MetadataScore::dateNear)
                        + "  authors " + share(scores, MetadataScore::authors) + " near "
                        + share(scores, MetadataScore::authorsNear);
    }

    private static String share(List<MetadataScore> scores, Function<MetadataScore, Optional<Boolean>> value) {
        List<Boolean> known =
                scores.stream().flatMap(score -> value.apply(score).stream()).toList();
        long right = known.stream().filter(is -> is).count();
        return known.isEmpty()
                ? "-"
                : String.format(Locale.ROOT, "%.3f (%d)", (double) right / known.size(), known.size());
    }

    private static int common(List<String> found, List<String> gold) {
        Set<String> words = new HashSet<>(gold);
        return (int) found.stream().distinct().filter(words::contains).count();
    }

    private static Set<String> names(List<String> names) {
        Set<String> keys = new HashSet<>();
        names.forEach(name -> keys.add(String.join(" ", Shingles.words(name))));
        keys.remove("");
        return keys;
    }
}
