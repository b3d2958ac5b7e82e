package org.klynge.testkit.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Names by which things are told apart, and numbers of indicators. */
public final class AnyIdentifier {

    private AnyIdentifier() {}

    /**
     * Identifiers; some look like numbers, dates or truth values.
     *
     * @return identifiers of up to 100 characters
     */
    public static Arbitrary<String> identifiers() {
        Arbitrary<String> words = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(6);
        Arbitrary<String> joined = words.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(parts -> Arbitraries.of("-", ".").map(joint -> String.join(joint, parts)));
        return Arbitraries.frequencyOf(
                Tuple.of(4, joined),
                Tuple.of(1, Arbitraries.of("2014", "1.0", "no", "y", "null", "true", "1e3", "0x1f", "2021-10-16")),
                Tuple.of(1, Arbitraries.just("a".repeat(100))));
    }

    /**
     * Numbers of indicators: one to five whole numbers joined by dots.
     *
     * @return numbers such as 1.1.0
     */
    public static Arbitrary<String> indicatorNumbers() {
        return Arbitraries.strings()
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join(".", parts));
    }
}
