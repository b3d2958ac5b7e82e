package org.klynge.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.cluster.Profile;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.testkit.boundary.SubjectMatter;

/** Profiles with figures about the thresholds that a scheme sets on them. */
final class FiguresAbout {

    private final SubjectMatter matter;
    private final ImmutableList<ProfileFact> figures;

    FiguresAbout(SubjectMatter matter) {
        this.matter = matter;
        this.figures = matter.figures().asList();
    }

    Arbitrary<Profile> profiles(Arbitrary<PartialDate> dates) {
        Arbitrary<List<Optional<Quantity>>> known = figures.isEmpty()
                ? Arbitraries.just(List.of())
                : Combinators.combine(figures.stream()
                                .map(figure -> quantities(figure).optional(0.8))
                                .toList())
                        .as(list -> list);
        return Combinators.combine(dates, known).as((date, list) -> {
            Profile.Builder profile = Profile.builder().date(date);
            for (int i = 0; i < figures.size(); i++) {
                ProfileFact figure = figures.get(i);
                list.get(i).ifPresent(quantity -> profile.putFigure(figure, quantity));
            }
            return profile.build();
        });
    }

    /** What can be known of a figure: a number about a threshold, or a range with its end there. */
    Arbitrary<Quantity> quantities(ProfileFact figure) {
        return quantities(Arbitraries.of(matter.numbers(figure)), figure.possible());
    }

    static Arbitrary<Quantity> quantities(Arbitrary<BigFraction> numbers, Quantity possible) {
        Unit unit = possible.unit();
        Arbitrary<Quantity> exact = numbers.map(number -> Quantity.exactly(number, unit));
        return Arbitraries.frequencyOf(
                        Tuple.of(8, exact.map(Optional::of)),
                        Tuple.of(1, numbers.map(number -> within(Range.atLeast(number), possible))),
                        Tuple.of(1, numbers.map(number -> within(Range.greaterThan(number), possible))),
                        Tuple.of(1, numbers.map(number -> within(Range.atMost(number), possible))),
                        Tuple.of(1, numbers.map(number -> within(Range.lessThan(number), possible))),
                        Tuple.of(2, Combinators.combine(exact, exact).as((one, other) -> Optional.of(one.hull(other)))))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    private static Optional<Quantity> within(Range<BigFraction> range, Quantity possible) {
        return Quantity.within(range, possible.unit()).flatMap(possible::meet);
    }
}
