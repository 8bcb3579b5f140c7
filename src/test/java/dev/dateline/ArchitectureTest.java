package dev.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The way of an article goes in one direction: nothing upstream imports from downstream. */
@AnalyzeClasses(packages = "dev.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule one_direction = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("data")
            .definedBy("dev.dateline.data..")
            .layer("names")
            .definedBy("dev.dateline.names..")
            .layer("index")
            .definedBy("dev.dateline.index..")
            .layer("http")
            .definedBy("dev.dateline.http..")
            .layer("article")
            .definedBy("dev.dateline.article..")
            .layer("clean")
            .definedBy("dev.dateline.clean..")
            .layer("enrich")
            .definedBy("dev.dateline.enrich..")
            .layer("entities")
            .definedBy("dev.dateline.entities..")
            .layer("ingest")
            .definedBy("dev.dateline.ingest..")
            .layer("search")
            .definedBy("dev.dateline.search..")
            .layer("publish")
            .definedBy("dev.dateline.publish..")
            .whereLayer("data")
            .mayNotAccessAnyLayer()
            .whereLayer("names")
            .mayOnlyAccessLayers("data")
            .whereLayer("index")
            .mayNotAccessAnyLayer()
            .whereLayer("http")
            .mayOnlyAccessLayers("index")
            .whereLayer("article")
            .mayOnlyAccessLayers("http", "index", "names")
            .whereLayer("clean")
            .mayOnlyAccessLayers("article", "data")
            .whereLayer("enrich")
            .mayOnlyAccessLayers("article", "clean", "data", "names")
            .whereLayer("entities")
            .mayOnlyAccessLayers("article", "http", "index", "names")
            .whereLayer("ingest")
            .mayOnlyAccessLayers("article", "clean", "data", "enrich", "entities", "http", "index")
            .whereLayer("search")
            .mayOnlyAccessLayers("article", "data", "entities", "http", "index", "names")
            .whereLayer("publish")
            .mayOnlyAccessLayers("article", "entities", "http", "search");

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("dev.dateline.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule names_say_what_a_class_is = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl)")
            .orShould()
            .haveNameMatching(".*[.]Base[A-Z].*");

    @ArchTest
    static final ArchRule the_local_elasticsearch_keeps_to_itself = noClasses()
            .that()
            .resideOutsideOfPackage("dev.dateline.local..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.dateline.local..");

    @ArchTest
    static final ArchRule cleaning_is_plain_java = noClasses()
            .that()
            .resideInAnyPackage("dev.dateline.clean..", "dev.dateline.enrich..", "dev.dateline.names..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..", "co.elastic..");
}
