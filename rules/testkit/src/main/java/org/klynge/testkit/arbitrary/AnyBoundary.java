package org.klynge.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.klynge.rules.scheme.Scheme;
import org.klynge.testkit.boundary.Boundaries;
import org.klynge.testkit.boundary.Boundary;

/** Values next to the thresholds of a scheme. */
public final class AnyBoundary {

    private AnyBoundary() {}

    /**
     * The boundaries of an edition.
     *
     * @param scheme the edition
     * @return boundaries, those of the first requirements the simplest
     * @throws IllegalArgumentException if the edition sets no threshold
     */
    public static Arbitrary<Boundary> boundaries(Scheme scheme) {
        ImmutableList<Boundary> all = Boundaries.of(scheme);
        if (all.isEmpty()) {
            throw new IllegalArgumentException(
                    "scheme: " + scheme.id() + " " + scheme.edition() + " sets no threshold; expected one that does");
        }
        return Arbitraries.of(all);
    }
}
