package dev.dateline.enrich;

import dev.dateline.article.Article;
import dev.dateline.article.Entity;
import dev.dateline.article.Published;
import dev.dateline.clean.CleanText;
import dev.dateline.names.EntityType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes the article out of a clean text; a pure function of its arguments. */
public final class Enricher {

    /** Raised whenever cleaning or enrichment changes what it makes of the same submission. */
    public static final int PIPELINE = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*");

    private final EntityFinder entities = new EntityFinder();

    /**
     * @param id the article's id
     * @param text the clean text; has at least one paragraph
     * @param url where it was published
     * @param language BCP 47 tag
     * @param withheld whether its sender holds it back
     * @param embargoedUntil before this it must not be found
     * @param now taken as the time of indexing and of update
     */
    public Article article(
            String id,
            CleanText text,
            Optional<String> url,
            Optional<String> language,
            boolean withheld,
            Optional<Instant> embargoedUntil,
            Instant now) {
        ContentHash hash = new ContentHash()
                .add(url)
                .add(text.title())
                .add(text.paragraphs())
                .add(text.outlet().map(outlet -> outlet.id() + " " + outlet.name()))
                .add(text.agency())
                .add(text.byline())
                .add(text.dateline())
                .add(text.published().map(Object::toString))
                .add(text.updated().map(Object::toString))
                .add(language)
                .add(Optional.of(String.valueOf(withheld)))
                .add(embargoedUntil.map(Instant::toString))
                .add(Optional.of(String.valueOf(PIPELINE)));
        Map<EntityType, List<Entity>> named = entities.of(text.title(), text.paragraphs(), language);
        return new Article(
                id,
                url,
                text.title(),
                text.paragraphs(),
                text.paragraphs().stream().findFirst(),
                text.outlet(),
                text.agency(),
                text.byline(),
                text.dateline(),
                text.published().map(Published::instant),
                text.published().map(published -> lower(published.precision())),
                text.published().map(published -> lower(published.from())),
                text.updated().map(Published::instant),
                text.updated().map(updated -> lower(updated.precision())),
                now,
                now,
                language,
                words(text.paragraphs()),
                withheld,
                embargoedUntil,
                named.get(EntityType.PERSON),
                named.get(EntityType.ORGANIZATION),
                named.get(EntityType.PLACE),
                hash.hex(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                PIPELINE);
    }

    private static int words(List<String> paragraphs) {
        long words = paragraphs.stream()
                .mapToLong(paragraph -> WORD.matcher(paragraph).results().count())
                .sum();
        return Math.toIntExact(words);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
