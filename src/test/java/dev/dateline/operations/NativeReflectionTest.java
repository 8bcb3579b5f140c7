package dev.dateline.operations;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * What a native executable does not know by itself must be said in the code: the types that are filled or read by
 * reflection. What it cannot hold must not be in a static field: classes are initialised while it is built.
 */
@AnalyzeClasses(packages = "dev.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class NativeReflectionTest {

    private static final String OURS = "dev.dateline.";

    /** Hibernate Search calls their constructors and reads their fields by reflection; Quarkus registers none of them. */
    @ArchTest
    static final ArchRule what_hibernate_search_maps_or_projects_is_registered = classes()
            .that()
            .areAnnotatedWith(ProjectionConstructor.class)
            .or()
            .areAnnotatedWith(Indexed.class)
            .or()
            .areAnnotatedWith(SearchEntity.class)
            .or(haveAProjectionConstructor())
            .should()
            .beAnnotatedWith(RegisterForReflection.class);

    /** Jackson and Hibernate Search go on to the types of the fields. */
    @ArchTest
    static final ArchRule so_is_what_they_consist_of = classes()
            .that()
            .areAnnotatedWith(RegisterForReflection.class)
            .should(consistOfRegisteredTypes())
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule nothing_is_loaded_by_a_name = noClasses()
            .should()
            .callMethod(Class.class, "forName", String.class)
            .orShould()
            .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class)
            .orShould()
            .callMethod(ClassLoader.class, "loadClass", String.class)
            .orShould()
            .callMethod(Method.class, "invoke", Object.class, Object[].class)
            .orShould()
            .callMethod(Constructor.class, "newInstance", Object[].class);

    @ArchTest
    static final ArchRule no_static_field_holds_what_an_image_cannot = fields().that()
            .areStatic()
            .should()
            .notHaveRawType(isOneOf(
                    Random.class,
                    Thread.class,
                    ThreadGroup.class,
                    Executor.class,
                    HttpClient.class,
                    InputStream.class,
                    Process.class));

    /** A path or an instant of the machine that built the executable is wrong on the one that runs it. */
    @ArchTest
    static final ArchRule nor_what_was_true_when_it_was_built = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("dev.dateline.local..")
            .should()
            .notHaveRawType(isOneOf(Path.class, java.io.File.class, java.time.Instant.class, java.time.Clock.class));

    private static DescribedPredicate<JavaClass> isOneOf(Class<?>... types) {
        return DescribedPredicate.describe("a type that belongs to a running process", type -> Stream.of(types)
                .anyMatch(type::isAssignableTo));
    }

    private static DescribedPredicate<JavaClass> haveAProjectionConstructor() {
        return DescribedPredicate.describe("have a projection constructor", type -> type.getConstructors().stream()
                .anyMatch(c -> c.isAnnotatedWith(ProjectionConstructor.class)));
    }

    private static ArchCondition<JavaClass> consistOfRegisteredTypes() {
        return new ArchCondition<>("consist of registered types") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    Stream.of(field.getType())
                            .map(JavaType::getAllInvolvedRawTypes)
                            .flatMap(java.util.Set::stream)
                            .filter(part -> part.getName().startsWith(OURS) && !part.isEnum() && !part.equals(type))
                            .filter(part -> !field.getModifiers()
                                    .contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                            .filter(part -> !part.isAnnotatedWith(RegisterForReflection.class))
                            .forEach(part -> events.add(SimpleConditionEvent.violated(
                                    field, field.getFullName() + " holds " + part.getName() + ", not registered")));
                }
            }
        };
    }
}
