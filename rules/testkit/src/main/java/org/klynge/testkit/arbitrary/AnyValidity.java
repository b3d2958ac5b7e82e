package org.klynge.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klynge.fact.PartialDate;
import org.klynge.rules.scheme.Basis;
import org.klynge.rules.scheme.Ending;
import org.klynge.rules.scheme.Renewal;
import org.klynge.rules.scheme.Validity;
import org.klynge.rules.scheme.ValidityReading;

/** How long the standings of random schemes run. */
public final class AnyValidity {

    private AnyValidity() {}

    /**
     * How long a standing runs, with other readings of it.
     *
     * @return validities that end after a time, on a day or with the lowest standing
     */
    public static Arbitrary<Validity> validities() {
        return optional(true).filter(Optional::isPresent).map(Optional::orElseThrow);
    }

    /** Of a standing that may sit on another one, or of the lowest, which does not. */
    static Arbitrary<Optional<Validity>> optional(boolean onTop) {
        return Combinators.combine(
                        terms(),
                        endings(onTop),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Basis.class).optional(0.5),
                        AnySource.some(),
                        ReadingNames.applied(),
                        readings(onTop).list().ofMaxSize(3))
                .as((term, ending, counts, basis, sources, reading, readings) -> {
                    boolean timed = counts || !ending.isStated();
                    return new Validity(
                            term.first().filter(time -> timed),
                            timed ? term.countedFrom() : Validity.Start.GRANT,
                            term.assessment().filter(series -> timed),
                            timed ? term.renewal() : withoutLength(term.renewal()),
                            ending,
                            basis,
                            ImmutableList.copyOf(sources),
                            reading,
                            ReadingNames.withOneEach(readings, ValidityReading::id).stream()
                                    .map(other -> inheriting(other, timed, term, ending))
                                    .collect(ImmutableList.toImmutableList()));
                })
                .optional(0.7);
    }

    /** What a reading does not state is as in the applied one. */
    private static ValidityReading inheriting(
            ValidityReading other, boolean timed, ValidityReading applied, Ending ending) {
        Renewal renewal = timed ? applied.renewal() : withoutLength(applied.renewal());
        boolean counts = timed || other.ending().until().isEmpty();
        return new ValidityReading(
                other.id(),
                other.first().filter(time -> counts),
                counts ? other.countedFrom() : Validity.Start.GRANT,
                counts ? other.assessment().or(() -> applied.assessment().filter(series -> timed)) : Optional.empty(),
                new Renewal(
                        counts ? other.renewal().length().or(renewal::length) : Optional.empty(),
                        other.renewal().window().or(renewal::window),
                        other.renewal().seamless(),
                        other.renewal().most().or(renewal::most)),
                new Ending(
                        other.ending().until().or(ending::until),
                        other.ending().with().or(ending::with),
                        other.ending().perhapsWith().or(ending::perhapsWith)),
                other.sources());
    }

    private static Renewal withoutLength(Renewal renewal) {
        return new Renewal(Optional.empty(), renewal.window(), renewal.seamless(), renewal.most());
    }

    private static Arbitrary<ValidityReading> terms() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(Validity.Start.class),
                        Arbitraries.of(World.EXAM, World.BENCHMARK).optional(0.5),
                        renewals())
                .as((months, start, series, renewal) -> new ValidityReading(
                        "term", Period.ofMonths(months), start, series, renewal, ImmutableList.of()));
    }

    private static Arbitrary<Ending> endings(boolean onTop) {
        return Combinators.combine(
                        Arbitraries.of("2023-12-30", "2023-12", "2024", "2021..2022")
                                .map(PartialDate::parse)
                                .optional(0.3),
                        Arbitraries.just(World.STANDINGS.get(0)).optional(onTop ? 0.3 : 0),
                        Arbitraries.just(World.STANDINGS.get(0)).optional(onTop ? 0.2 : 0))
                .as((until, with, perhapsWith) ->
                        new Ending(until, with.map(each -> each), perhapsWith.map(each -> each)));
    }

    /**
     * Days, and other standings, with which a standing ends.
     *
     * @return endings of a standing that may sit on another one; some state nothing
     */
    public static Arbitrary<Ending> endings() {
        return endings(true);
    }

    /**
     * Other readings of a validity.
     *
     * @return readings, some of which leave to the applied one what they do not state
     */
    public static Arbitrary<ValidityReading> readings() {
        return readings(true);
    }

    private static Arbitrary<ValidityReading> readings(boolean onTop) {
        return Combinators.combine(ReadingNames.others(), terms(), endings(onTop), AnySource.some())
                .as((id, term, ending, sources) -> new ValidityReading(
                        id,
                        term.first(),
                        term.countedFrom(),
                        term.assessment(),
                        term.renewal(),
                        ending,
                        ImmutableList.copyOf(sources)));
    }

    /**
     * How a standing can be renewed.
     *
     * @return renewals
     */
    public static Arbitrary<Renewal> renewals() {
        Arbitrary<Optional<Period>> periods =
                Arbitraries.integers().between(1, 60).map(Period::ofMonths).optional(0.5);
        return Combinators.combine(
                        periods,
                        periods,
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 3).optional(0.3))
                .as(Renewal::new);
    }
}
