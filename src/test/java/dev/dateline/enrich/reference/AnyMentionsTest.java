package dev.dateline.enrich.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.names.EntityType;
import dev.dateline.names.NameKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the mentions, each comes out once. */
class AnyMentionsTest {

    private static final List<String> WORDS = List.of(
            "Ann",
            "Lee",
            "UN",
            "(UN)",
            "Bank",
            "of",
            "Mr",
            "J.",
            "A",
            "Kim",
            "Jong",
            "García",
            "bin",
            "al-Sisi",
            "Trust",
            "U.N.",
            "...",
            "",
            "習",
            "Jr.",
            "Turkey",
            "Ministry",
            "Foreign",
            "LEE",
            "\uD83D\uDE00",
            "O'Neill",
            ",",
            "King");

    @Test
    void comeOutExactlyOnce() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            List<String> paragraphs = new ArrayList<>();
            List<Named> mentions = mentions(random, 1 + random.nextInt(12), paragraphs);
            List<NamedEntity> entities =
                    new InArticleReference().resolve(Optional.of("Ann Lee of UN"), paragraphs, mentions);

            List<Named> out =
                    entities.stream().flatMap(e -> e.mentions().stream()).toList();
            assertEquals(out.size(), new HashSet<>(out).size(), () -> "seed " + seed);
            assertTrue(new HashSet<>(mentions).containsAll(out), () -> "seed " + seed);
            for (Named mention : mentions) {
                assertTrue(
                        out.contains(mention) || mention.type() == EntityType.PERSON,
                        () -> "seed " + seed + " lost " + mention);
            }
            for (NamedEntity entity : entities) {
                assertEquals(entity.mentions().size(), entity.count(), () -> "seed " + seed);
                assertEquals(NameKey.of(entity.type(), entity.name()), entity.key(), () -> "seed " + seed);
            }
            assertEquals(
                    entities.size(),
                    entities.stream().map(e -> e.type() + e.key()).distinct().count(),
                    () -> "seed " + seed + ": one key, one entity");
            assertEquals(
                    entities,
                    new InArticleReference().resolve(Optional.of("Ann Lee of UN"), paragraphs, mentions),
                    () -> "seed " + seed);
        }
    }

    @Test
    void areManyAndStillQuick() {
        List<String> paragraphs = new ArrayList<>();
        List<Named> mentions = mentions(new Random(1), 8_000, paragraphs);

        assertTimeout(
                Duration.ofSeconds(10), () -> new InArticleReference().resolve(Optional.empty(), paragraphs, mentions));
    }

    @Test
    void mayPointOutsideTheText() {
        Named lost = new Named(EntityType.PERSON, 7, 50, 90, "Ann Lee");
        Named wrong = new Named(EntityType.ORGANIZATION, 0, -3, 90, "UN");

        assertEquals(
                2,
                new InArticleReference()
                        .resolve(Optional.empty(), List.of("short"), List.of(wrong, lost))
                        .size());
    }

    private static List<Named> mentions(Random random, int count, List<String> paragraphs) {
        List<Named> mentions = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
            int start = text.length();
            for (int n = random.nextInt(4); n >= 0; n--) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(n == 0 ? "" : " ");
            }
            EntityType type = EntityType.values()[random.nextInt(3)];
            mentions.add(new Named(type, paragraphs.size(), start, text.length(), text.substring(start)));
            text.append(random.nextBoolean() ? " " : ". ");
            if (random.nextInt(5) == 0) {
                paragraphs.add(text.toString());
                text.setLength(0);
            }
        }
        paragraphs.add(text.toString());
        return mentions;
    }
}
