package dev.dateline.entities;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.article.EntityField;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was decided about an entity.
 *
 * @param key the entity's key
 * @param type person, organization or place
 * @param name what it is called
 * @param mergedInto key of the entity that it is the same as
 * @param hidden whether it is shown nowhere
 * @param decided when
 * @param articles how many articles were changed by this call, in an answer to a change
 * @param pending whether Elasticsearch is still changing articles, in an answer to a change
 */
@Schema(name = "EntityDecision")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DecisionView(
        String key,
        String type,
        Optional<String> name,
        Optional<String> mergedInto,
        boolean hidden,
        Instant decided,
        Optional<Long> articles,
        Optional<Boolean> pending) {

    static DecisionView of(EntityDecision decision) {
        return new DecisionView(
                decision.key(),
                EntityField.of(decision.entity().type()).parameter(),
                decision.name(),
                decision.mergedInto(),
                decision.hidden(),
                decision.decided(),
                Optional.empty(),
                Optional.empty());
    }

    DecisionView and(EntityRewriter.Rewritten rewritten) {
        return new DecisionView(
                key,
                type,
                name,
                mergedInto,
                hidden,
                decided,
                Optional.of(rewritten.articles()),
                Optional.of(!rewritten.done()));
    }
}
