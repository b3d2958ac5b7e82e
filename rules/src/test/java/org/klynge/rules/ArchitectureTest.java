package org.klynge.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The layout: arrows run one way, and what users see is small, closed and exact. */
@AnalyzeClasses(packages = "org.klynge", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ARROWS_OF_CORE = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.klynge..")
            .layer("style")
            .definedBy("org.klynge.style")
            .layer("fact")
            .definedBy("org.klynge.fact")
            .layer("cluster")
            .definedBy("org.klynge.cluster")
            .layer("assessment")
            .definedBy("org.klynge.assessment")
            .layer("standing")
            .definedBy("org.klynge.standing")
            .layer("dossier")
            .definedBy("org.klynge.dossier")
            .layer("rules")
            .definedBy("org.klynge.rules..")
            .whereLayer("style")
            .mayNotAccessAnyLayer()
            .whereLayer("fact")
            .mayNotAccessAnyLayer()
            .whereLayer("cluster")
            .mayOnlyAccessLayers("style", "fact")
            .whereLayer("assessment")
            .mayOnlyAccessLayers("style", "fact", "cluster")
            .whereLayer("standing")
            .mayOnlyAccessLayers("style", "fact")
            .whereLayer("dossier")
            .mayOnlyAccessLayers("style", "fact", "cluster", "assessment", "standing");

    @ArchTest
    static final ArchRule ARROWS_OF_RULES = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.klynge.rules..")
            .layer("plug-ins")
            .definedBy("org.klynge.rules.spi")
            .layer("scoring")
            .definedBy("org.klynge.rules.scoring")
            .layer("condition")
            .definedBy("org.klynge.rules.condition")
            .layer("scheme")
            .definedBy("org.klynge.rules.scheme")
            .layer("timeline")
            .definedBy("org.klynge.rules.timeline")
            .layer("decision")
            .definedBy("org.klynge.rules.decision")
            .layer("engine")
            .definedBy("org.klynge.rules.engine")
            .layer("history")
            .definedBy("org.klynge.rules.history")
            .layer("document")
            .definedBy("org.klynge.rules.document")
            .layer("text")
            .definedBy("org.klynge.rules.text")
            .layer("audit")
            .definedBy("org.klynge.rules.audit")
            .layer("built-in")
            .definedBy("org.klynge.rules.esca", "org.klynge.rules.nic")
            .layer("front door")
            .definedBy("org.klynge.rules")
            .whereLayer("scoring")
            .mayNotAccessAnyLayer()
            .whereLayer("plug-ins")
            .mayOnlyAccessLayers("scoring")
            .whereLayer("condition")
            .mayOnlyAccessLayers("scoring", "plug-ins")
            .whereLayer("scheme")
            .mayOnlyAccessLayers("scoring", "condition")
            .whereLayer("timeline")
            .mayOnlyAccessLayers("condition", "scheme")
            .whereLayer("decision")
            .mayOnlyAccessLayers("scoring", "condition", "scheme", "plug-ins", "timeline")
            .whereLayer("engine")
            .mayOnlyAccessLayers("condition", "scheme", "decision", "timeline")
            .whereLayer("history")
            .mayOnlyAccessLayers("condition", "scheme", "decision", "timeline")
            .whereLayer("document")
            .mayOnlyAccessLayers("scoring", "condition", "scheme", "plug-ins")
            .whereLayer("text")
            .mayOnlyAccessLayers("scoring", "condition", "scheme", "decision", "timeline", "plug-ins", "document")
            .whereLayer("audit")
            .mayOnlyAccessLayers("scoring", "condition", "scheme", "decision", "document", "plug-ins")
            .whereLayer("built-in")
            .mayOnlyAccessLayers("document");

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("org.klynge.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOTHING_PRINTS_OR_EXITS = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule NO_FLOATING_POINT_IN_FIELDS = noFields()
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .orShould()
            .haveRawType(Double.class)
            .orShould()
            .haveRawType(Float.class);

    @ArchTest
    static final ArchRule NO_FLOATING_POINT_IN_METHODS = noMethods()
            .should()
            .haveRawReturnType(double.class)
            .orShould()
            .haveRawReturnType(float.class)
            .orShould()
            .haveRawReturnType(Double.class);

    @ArchTest
    static final ArchRule GENERATED_CLASSES_STAY_HIDDEN =
            classes().that().haveSimpleNameStartingWith("Immutable").should().notBePublic();

    @ArchTest
    static final ArchRule NO_DUMPING_GROUNDS =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)$");

    @ArchTest
    static final ArchRule YAML_IS_READ_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("org.klynge.rules.document")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.snakeyaml.."));

    @ArchTest
    static final ArchRule PUBLIC_CLASSES_ARE_FINAL_OR_SEALED = classes()
            .that()
            .arePublic()
            .and(DescribedPredicate.<JavaClass>describe(
                    "are plain classes", type -> !type.isInterface() && !type.isEnum() && !type.isAnnotation()))
            .should(beFinalOrSealed());

    private static ArchCondition<JavaClass> beFinalOrSealed() {
        return new ArchCondition<>("be final or sealed") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean closed = type.getModifiers().contains(JavaModifier.FINAL)
                        || type.reflect().isSealed();
                events.add(new SimpleConditionEvent(type, closed, type.getName() + " is open for extension"));
            }
        };
    }
}
