package org.klynge.testkit.arbitrary;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.klynge.rules.scheme.Source;

/** What rules rest on. */
public final class AnySource {

    private AnySource() {}

    /**
     * Sources.
     *
     * @return sources that random schemes name, with or without an address
     */
    public static Arbitrary<Source> sources() {
        return Arbitraries.of(World.SOURCES);
    }

    /** One or two of them. */
    static Arbitrary<List<Source>> some() {
        return sources().set().ofMinSize(1).ofMaxSize(2).map(List::copyOf);
    }
}
