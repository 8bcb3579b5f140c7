package dev.dateline.enrich;

import dev.dateline.article.Entity;
import dev.dateline.article.Mention;
import dev.dateline.enrich.recognition.EntityRecognizer;
import dev.dateline.enrich.reference.InArticleReference;
import dev.dateline.enrich.reference.Named;
import dev.dateline.enrich.reference.NamedEntity;
import dev.dateline.names.EntityType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds who, what organization and which place an article names: first the names where they stand,
 * then which of them mean the same. The recogniser knows English; articles in other languages are
 * left without entities rather than with wrong ones.
 */
final class EntityFinder {

    private final EntityRecognizer recognizer = EntityRecognizer.bundled();
    private final InArticleReference reference = new InArticleReference();

    /** The entities by type, each most often named first. */
    Map<EntityType, List<Entity>> of(Optional<String> title, List<String> paragraphs, Optional<String> language) {
        Map<EntityType, List<Entity>> entities = new EnumMap<>(EntityType.class);
        List<NamedEntity> named = isEnglish(language) ? named(title, paragraphs) : List.of();
        for (EntityType type : EntityType.values()) {
            entities.put(
                    type,
                    named.stream()
                            .filter(entity -> entity.type() == type)
                            .map(EntityFinder::entity)
                            .toList());
        }
        return entities;
    }

    private List<NamedEntity> named(Optional<String> title, List<String> paragraphs) {
        List<Named> names = recognizer.recognize(title, paragraphs).stream()
                .map(name -> new Named(name.type(), name.paragraph(), name.start(), name.end(), name.text()))
                .toList();
        return reference.resolve(title, paragraphs, names);
    }

    private static Entity entity(NamedEntity named) {
        List<Mention> mentions = named.mentions().stream()
                .filter(mention -> mention.paragraph() != Named.TITLE)
                .map(mention -> new Mention(mention.paragraph(), mention.start(), mention.end(), mention.text()))
                .toList();
        return new Entity(named.key(), named.name(), named.forms(), named.count(), mentions);
    }

    /** Where the language is not known the article is short, and most likely English. */
    private static boolean isEnglish(Optional<String> language) {
        return language.map(tag -> tag.equals("en") || tag.startsWith("en-")).orElse(true);
    }
}
