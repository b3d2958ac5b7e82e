package org.klynge.testkit;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The layout of the testkit: plain functions below, what jqwik makes of them above. */
@AnalyzeClasses(packages = "org.klynge.testkit", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String FRONT = "org.klynge.testkit";
    private static final String ARBITRARY = "org.klynge.testkit.arbitrary..";

    @ArchTest
    static final ArchRule ARROWS = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.klynge.testkit..")
            .layer("boundary")
            .definedBy("org.klynge.testkit.boundary")
            .layer("refinement")
            .definedBy("org.klynge.testkit.refinement")
            .layer("document")
            .definedBy("org.klynge.testkit.document")
            .layer("oracle")
            .definedBy("org.klynge.testkit.oracle")
            .layer("law")
            .definedBy("org.klynge.testkit.law")
            .layer("cases")
            .definedBy("org.klynge.testkit.cases")
            .layer("arbitrary")
            .definedBy(ARBITRARY)
            .layer("front")
            .definedBy(FRONT)
            .whereLayer("boundary")
            .mayNotAccessAnyLayer()
            .whereLayer("document")
            .mayNotAccessAnyLayer()
            .whereLayer("oracle")
            .mayNotAccessAnyLayer()
            .whereLayer("refinement")
            .mayOnlyAccessLayers("boundary")
            .whereLayer("law")
            .mayOnlyAccessLayers("boundary", "oracle")
            .whereLayer("cases")
            .mayOnlyAccessLayers("boundary")
            .whereLayer("arbitrary")
            .mayOnlyAccessLayers("boundary", "refinement", "document");

    @ArchTest
    static final ArchRule ANOTHER_ENGINE_OF_TESTS_COULD_USE_THE_REST = noClasses()
            .that()
            .resideOutsideOfPackages(FRONT, ARBITRARY)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.jqwik..");

    @ArchTest
    static final ArchRule INTERNALS_OF_RULES_ARE_NOT_USED =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.klynge.rules.engine..");

    @ArchTest
    static final ArchRule PUBLIC_CLASSES_ARE_CLOSED = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveModifier(ABSTRACT)
            .should()
            .haveModifier(FINAL);
}
