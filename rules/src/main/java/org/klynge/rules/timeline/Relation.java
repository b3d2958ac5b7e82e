package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.scheme.Validity;

/**
 * How the first day of a grant may lie to the end of all that was before, and what the grant is then.
 *
 * @param day the first day
 * @param end the end of all that was before, where there was anything
 * @param kind a first award or a renewal; nothing where the rules do not tell what it is
 * @param goesOn whether no day lies between that was not valid
 * @param renewals how often that was renewed by then which the grant gives or renews
 */
record Relation(
        PartialDate day, Optional<PartialDate> end, Optional<PeriodKind> kind, boolean goesOn, Renewals renewals) {

    private static final Optional<PeriodKind> FIRST = Optional.of(PeriodKind.FIRST);
    private static final Optional<PeriodKind> RENEWAL = Optional.of(PeriodKind.RENEWAL);

    static Relation firstOfAll(PartialDate day) {
        return new Relation(day, Optional.empty(), FIRST, false, Renewals.NONE);
    }

    /**
     * Every way that is possible, each with what it leaves of the two days.
     *
     * @param before how often that which was before was renewed
     */
    static ImmutableList<Relation> all(PartialDate day, PartialDate end, Optional<Validity> said, Renewals before) {
        Optional<Validity> renewing = said.filter(validity -> validity.renewal().isStated());
        if (renewing.isEmpty()) {
            boolean counted = said.filter(validity -> validity.countedFrom() == Validity.Start.GRANT)
                    .isPresent();
            return counted ? anew(day, end) : apart(day, end, Optional.empty(), before.perhapsOnceMore());
        }
        Verdict left = before.left(renewing.get().renewal());
        ImmutableList.Builder<Relation> result = ImmutableList.builder();
        if (left.isPossible()) {
            result.addAll(renewing(
                    day, end, renewing.get(), before.onceMore(renewing.get().renewal())));
        }
        if (left != Verdict.MET) {
            result.addAll(anew(day, end));
        }
        return result.build();
    }

    /** Every way where it can be renewed once more. */
    private static ImmutableList<Relation> renewing(PartialDate day, PartialDate end, Validity said, Renewals renewed) {
        UnaryOperator<LocalDate> next = Days::dayAfter;
        boolean seamless = said.renewal().seamless();
        ImmutableList.Builder<Relation> result = ImmutableList.builder();
        upTo(day, end, next, RENEWAL, true, renewed).ifPresent(result::add);
        Optional<Relation> later = after(day, end, next, RENEWAL, seamless, renewed);
        if (said.renewal().window().isEmpty()) {
            // How long it can be renewed after its end is not said: a later grant may be the one or the other.
            later.ifPresent(result::add);
            after(day, end, last -> last, FIRST, false, Renewals.NONE)
                    .map(one -> anew(one.day, one.end.orElseThrow()))
                    .ifPresent(result::addAll);
            return result.build();
        }
        UnaryOperator<LocalDate> limit = last -> said.renewableUntil(PartialDate.on(last))
                .flatMap(PartialDate::latest)
                .orElse(LocalDate.MAX);
        later.flatMap(one -> upTo(one.day, one.end.orElseThrow(), limit, RENEWAL, seamless, renewed))
                .ifPresent(result::add);
        after(day, end, limit, FIRST, false, Renewals.NONE).ifPresent(result::add);
        return result.build();
    }

    /** Given once more, whether it was held still or not. */
    private static ImmutableList<Relation> anew(PartialDate day, PartialDate end) {
        return apart(day, end, FIRST, Renewals.NONE);
    }

    private static ImmutableList<Relation> apart(
            PartialDate day, PartialDate end, Optional<PeriodKind> kind, Renewals renewals) {
        ImmutableList.Builder<Relation> result = ImmutableList.builder();
        upTo(day, end, Days::dayAfter, kind, true, renewals).ifPresent(result::add);
        after(day, end, Days::dayAfter, kind, false, renewals).ifPresent(result::add);
        return result.build();
    }

    /** The day lies on a bound that follows from the end, or before it. */
    private static Optional<Relation> upTo(
            PartialDate day,
            PartialDate end,
            UnaryOperator<LocalDate> bound,
            Optional<PeriodKind> kind,
            boolean goesOn,
            Renewals renewals) {
        Optional<PartialDate> days = end.latest()
                .map(last -> day.notAfter(PartialDate.on(bound.apply(last))))
                .orElse(Optional.of(day));
        Optional<PartialDate> ends = day.earliest()
                .map(first -> Days.since(end, last -> !bound.apply(last).isBefore(first)))
                .orElse(Optional.of(end));
        return days.flatMap(left -> ends.map(last -> new Relation(left, Optional.of(last), kind, goesOn, renewals)));
    }

    /** The day lies after a bound that follows from the end. */
    private static Optional<Relation> after(
            PartialDate day,
            PartialDate end,
            UnaryOperator<LocalDate> bound,
            Optional<PeriodKind> kind,
            boolean goesOn,
            Renewals renewals) {
        Optional<PartialDate> days =
                end.earliest().map(first -> Days.after(day, bound.apply(first))).orElse(Optional.of(day));
        Optional<PartialDate> ends = day.latest()
                .map(last -> Days.upTo(end, each -> bound.apply(each).isBefore(last)))
                .orElse(Optional.of(end));
        return days.flatMap(left -> ends.map(last -> new Relation(left, Optional.of(last), kind, goesOn, renewals)));
    }
}
