package dev.dateline;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What Caffeine loads by name for the caches that we build: it has a class for each combination of features, and a
 * native executable holds only those it is told of.
 */
@RegisterForReflection(
        classNames = {
            // Bounded by number: display names
            "com.github.benmanes.caffeine.cache.SSMS",
            "com.github.benmanes.caffeine.cache.PSMS",
            // Counted, bounded by weight and age: answers to searches
            "com.github.benmanes.caffeine.cache.SSSMWW",
            "com.github.benmanes.caffeine.cache.PSWMW"
        })
final class CaffeineClasses {

    private CaffeineClasses() {}
}
