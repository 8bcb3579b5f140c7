package dev.dateline.entities;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an operator wants of an entity; what is left out is as the articles have it.
 *
 * @param type person, organization or place; needed where several share the key
 * @param name what it is to be called
 * @param mergedInto key of the entity of the same type that it is the same as
 * @param hidden whether it is to be shown nowhere
 */
@Schema(name = "EntityChange")
@RegisterForReflection
public record EntityChange(
        Optional<String> type, Optional<String> name, Optional<String> mergedInto, Optional<Boolean> hidden) {}
