package org.klynge.testkit.arbitrary;

import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Parts of values: what is no value by itself comes as it is found in one. */
final class Parts {

    private static final int MOST = 1_000;

    private Parts() {}

    /**
     * One of the parts of something that has some. The whole and the place of the part shrink apart from each other, which takes
     * far fewer steps than to find the part anew in every smaller whole.
     */
    static <T, P> Arbitrary<P> of(Arbitrary<T> wholes, Function<T, ? extends Collection<? extends P>> parts) {
        return Combinators.combine(
                        wholes.<Collection<? extends P>>map(parts),
                        Arbitraries.integers().between(0, MOST - 1))
                .as(Tuple::of)
                .filter(chosen -> !chosen.get1().isEmpty())
                .map(chosen -> Iterables.get(
                        chosen.get1(), chosen.get2() * chosen.get1().size() / MOST));
    }
}
