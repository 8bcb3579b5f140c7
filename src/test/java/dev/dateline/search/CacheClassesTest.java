package dev.dateline.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.article.ArchiveEdition;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.configuration.MemorySize;
import java.lang.reflect.Field;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The cache of answers is of classes that a native executable holds. */
class CacheClassesTest {

    @Test
    void areRegistered() throws Exception {
        SearchCacheConfig config = new SearchCacheConfig() {
            @Override
            public boolean enabled() {
                return true;
            }

            @Override
            public Duration maxAge() {
                return Duration.ofMillis(500);
            }

            @Override
            public MemorySize maxSize() {
                return new MemorySize(BigInteger.valueOf(1_000_000));
            }
        };
        SearchAnswers answers =
                new SearchAnswers(config, new ObjectMapper(), new ArchiveEdition(), new SimpleMeterRegistry());

        Object cache = field(((Optional<?>) field(answers, "kept")).orElseThrow(), "cache");
        List<String> registered = List.of(Class.forName("dev.dateline.CaffeineClasses")
                .getAnnotation(RegisterForReflection.class)
                .classNames());
        for (Object part : List.of(cache, field(cache, "nodeFactory"))) {
            assertTrue(registered.contains(part.getClass().getName()), part.getClass() + " is not registered");
        }
    }

    private static Object field(Object of, String name) throws ReflectiveOperationException {
        for (Class<?> type = of.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field.get(of);
                }
            }
        }
        throw new NoSuchFieldException(name);
    }
}
