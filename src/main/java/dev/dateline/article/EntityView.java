package dev.dateline.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person, organization or place of an article.
 *
 * @param key identifier that never changes
 * @param name the canonical name: what an operator called it, else the spelling that most articles use
 * @param count how often the article's title and body name it
 * @param mentions where in the body; left out in a list of hits
 */
@Schema(name = "Entity")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EntityView(String key, String name, int count, Optional<List<Mention>> mentions) {}
