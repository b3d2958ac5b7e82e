package org.klynge.testkit.arbitrary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.klynge.rules.scheme.Reading;

/** The names of readings, of requirements and of validities. */
final class ReadingNames {

    private ReadingNames() {}

    /** Those that a document need not tell among them, at their places and at others. */
    static Arbitrary<String> others() {
        return Arbitraries.of("reading-1", "reading-2", "reading-3", Reading.DEFAULT, "other.one");
    }

    static Arbitrary<String> applied() {
        return Arbitraries.of(Reading.DEFAULT, "as-applied", "reading-9");
    }

    /** No two of one name, and none of that of a reading that may be applied. */
    static <T> List<T> withOneEach(List<T> readings, Function<T, String> id) {
        Set<String> taken = new HashSet<>(Set.of(Reading.DEFAULT));
        return readings.stream().filter(reading -> taken.add(id.apply(reading))).toList();
    }
}
