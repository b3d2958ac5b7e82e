package org.klynge.proof;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Which methods of compiled tests are tests, and whether something can fail in them. */
final class Assertions {

    private static final ImmutableSet<String> TESTS = ImmutableSet.of(
            "org.junit.jupiter.api.Test",
            "org.junit.jupiter.api.RepeatedTest",
            "org.junit.jupiter.api.TestFactory",
            "org.junit.jupiter.params.ParameterizedTest",
            "net.jqwik.api.Property",
            "net.jqwik.api.Example",
            "com.code_intelligence.jazzer.junit.FuzzTest");

    private static final ImmutableSet<String> ASSERTING = ImmutableSet.of(
            "org.junit.jupiter.api.Assertions",
            "com.google.common.testing.",
            "com.tngtech.archunit.lang.ArchRule",
            "net.jqwik.api.statistics.StatisticsCoverage",
            "java.lang.AssertionError");

    private Assertions() {}

    /** Whether a method is run as a test. */
    static boolean isTest(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .map(JavaClass::getName)
                .anyMatch(TESTS::contains);
    }

    /**
     * Whether a test asserts, itself or in what it calls of the tests' own code, or gives back whether a property holds.
     */
    static boolean canFail(JavaMethod test) {
        if (test.getRawReturnType().isEquivalentTo(boolean.class)) {
            return true;
        }
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(test));
        Deque<JavaCodeUnit> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            JavaCodeUnit next = open.remove();
            if (next.getAccessesFromSelf().stream().anyMatch(access -> asserts(access.getTargetOwner()))) {
                return true;
            }
            // Method references are accesses too; what a lambda does counts as done by the method around it.
            next.getAccessesFromSelf().stream()
                    .filter(access -> access.getTarget() instanceof CodeUnitAccessTarget)
                    .flatMap(access -> ((CodeUnitAccessTarget) access.getTarget()).resolveMember().stream())
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return false;
    }

    /** Of AssertJ only what is called on that which {@code assertThat} gives: by itself, that one asserts nothing. */
    private static boolean isFluent(String type) {
        return type.startsWith("org.assertj.core.api.")
                && type.contains("Assert")
                && !type.equals("org.assertj.core.api.Assertions");
    }

    private static boolean asserts(JavaClass type) {
        String name = type.getName();
        return isFluent(name) || ASSERTING.stream().anyMatch(name::startsWith);
    }
}
