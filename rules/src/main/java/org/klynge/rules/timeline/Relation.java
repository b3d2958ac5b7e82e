package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.klynge.fact.PartialDate;
import org.klynge.rules.scheme.Validity;

/**
 * How the first day of a grant may lie to the end of all that was before, and what the grant is then.
 *
 * @param day the first day
 * @param end the end of all that was before, where there was anything
 * @param kind a first award or a renewal; nothing where the rules do not tell what it is
 * @param goesOn whether no day lies between that was not valid
 */
record Relation(PartialDate day, Optional<PartialDate> end, Optional<PeriodKind> kind, boolean goesOn) {

    static Relation firstOfAll(PartialDate day) {
        return new Relation(day, Optional.empty(), Optional.of(PeriodKind.FIRST), false);
    }

    /** Every way that is possible, each with what it leaves of the two days. */
    static ImmutableList<Relation> all(PartialDate day, PartialDate end, Optional<Validity> said) {
        UnaryOperator<LocalDate> next = Days::dayAfter;
        Optional<Validity> renewing = said.filter(validity -> validity.renewal().isStated());
        if (renewing.isEmpty()) {
            Optional<PeriodKind> kind = said.filter(validity -> validity.countedFrom() == Validity.Start.GRANT)
                    .map(validity -> PeriodKind.FIRST);
            return both(upTo(day, end, next, kind, true), after(day, end, next, kind, false));
        }
        boolean seamless = renewing.get().renewal().seamless();
        Optional<PeriodKind> renewal = Optional.of(PeriodKind.RENEWAL);
        Optional<PeriodKind> first = Optional.of(PeriodKind.FIRST);
        if (renewing.get().renewal().window().isEmpty()) {
            // How long it can be renewed after its end is not said: a later grant may be the one or the other.
            Optional<Relation> later = after(day, end, last -> last, first, false);
            ImmutableList<Relation> anew = later.map(one -> ImmutableList.<Relation>builder()
                            .addAll(both(
                                    upTo(one.day, one.end.orElseThrow(), next, first, true),
                                    after(one.day, one.end.orElseThrow(), next, first, false)))
                            .build())
                    .orElse(ImmutableList.of());
            ImmutableList.Builder<Relation> result = ImmutableList.builder();
            upTo(day, end, next, renewal, true).ifPresent(result::add);
            after(day, end, next, renewal, seamless).ifPresent(result::add);
            return result.addAll(anew).build();
        }
        UnaryOperator<LocalDate> limit = last -> renewing.get()
                .renewableUntil(PartialDate.on(last))
                .flatMap(PartialDate::latest)
                .orElse(LocalDate.MAX);
        ImmutableList.Builder<Relation> result = ImmutableList.builder();
        upTo(day, end, next, renewal, true).ifPresent(result::add);
        after(day, end, next, renewal, seamless)
                .flatMap(one -> upTo(one.day, one.end.orElseThrow(), limit, renewal, seamless))
                .ifPresent(result::add);
        after(day, end, limit, first, false).ifPresent(result::add);
        return result.build();
    }

    private static ImmutableList<Relation> both(Optional<Relation> one, Optional<Relation> other) {
        ImmutableList.Builder<Relation> result = ImmutableList.builder();
        one.ifPresent(result::add);
        other.ifPresent(result::add);
        return result.build();
    }

    /** The day lies on a bound that follows from the end, or before it. */
    private static Optional<Relation> upTo(
            PartialDate day,
            PartialDate end,
            UnaryOperator<LocalDate> bound,
            Optional<PeriodKind> kind,
            boolean goesOn) {
        Optional<PartialDate> days = end.latest()
                .map(last -> day.notAfter(PartialDate.on(bound.apply(last))))
                .orElse(Optional.of(day));
        Optional<PartialDate> ends = day.earliest()
                .map(first -> Days.since(end, last -> !bound.apply(last).isBefore(first)))
                .orElse(Optional.of(end));
        return days.flatMap(left -> ends.map(last -> new Relation(left, Optional.of(last), kind, goesOn)));
    }

    /** The day lies after a bound that follows from the end. */
    private static Optional<Relation> after(
            PartialDate day,
            PartialDate end,
            UnaryOperator<LocalDate> bound,
            Optional<PeriodKind> kind,
            boolean goesOn) {
        Optional<PartialDate> days =
                end.earliest().map(first -> Days.after(day, bound.apply(first))).orElse(Optional.of(day));
        Optional<PartialDate> ends = day.latest()
                .map(last -> Days.upTo(end, each -> bound.apply(each).isBefore(last)))
                .orElse(Optional.of(end));
        return days.flatMap(left -> ends.map(last -> new Relation(left, Optional.of(last), kind, goesOn)));
    }
}
