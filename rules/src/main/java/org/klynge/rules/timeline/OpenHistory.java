package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klynge.fact.PartialDate;
import org.klynge.rules.scheme.Validity;

/**
 * The history where there may be other grants than those on record, told with caution: what a grant on record makes certain
 * is certain, and anything may have been given beside.
 */
final class OpenHistory implements History {

    private final ValidityOverTime validities;
    private final LocalDate known;
    private final ImmutableList<Term> terms;

    OpenHistory(ValidityOverTime validities, ImmutableList<GivenGrant> grants, LocalDate known) {
        this.validities = validities;
        this.known = known;
        List<Term> found = new ArrayList<>();
        grants.stream()
                .filter(grant -> Days.mayBeBefore(grant.from(), Days.dayAfter(known)))
                .sorted(Comparator.comparing(grant -> grant.from().latest().orElse(LocalDate.MAX)))
                .forEach(grant -> found.add(term(grant, found)));
        this.terms = found.stream().sorted(Comparator.comparing(Term::index)).collect(ImmutableList.toImmutableList());
    }

    /** In any way in which a grant may have run, after those that certainly came before and perhaps after others. */
    private Term term(GivenGrant grant, List<Term> others) {
        Optional<LocalDate> least = others.stream()
                .filter(other -> other.from().latest().isPresent()
                        && Days.dayAfter(other.from().latest().get())
                                        .compareTo(grant.from().earliest().orElse(LocalDate.MIN))
                                <= 0)
                .flatMap(other -> other.until().earliest().stream())
                .max(Comparator.naturalOrder());
        return validities.pieces(grant.from()).stream()
                .map(piece -> term(grant.beginning(piece.days()), piece.validity(), least))
                .reduce(Term::hull)
                .orElseThrow();
    }

    private static Term term(GivenGrant grant, Optional<Validity> said, Optional<LocalDate> least) {
        if (said.isEmpty()) {
            return grant.open();
        }
        Validity validity = said.get();
        if (!validity.renewal().isStated()) {
            return validity.countedFrom() == Validity.Start.GRANT ? grant.first(validity) : grant.open();
        }
        PartialDate before = least.map(PartialDate::from).orElse(PartialDate.unknown());
        Optional<PartialDate> limit = validity.renewableUntil(before);
        boolean mayBeFirst = least.isEmpty()
                || limit.flatMap(PartialDate::earliest)
                        .map(last -> Days.mayBeAfter(grant.from(), last))
                        .orElse(true);
        Term renewed = grant.renewal(validity, withinReach(grant, validity, before));
        return mayBeFirst ? renewed.hull(grant.first(validity)) : renewed;
    }

    /** The end of the period before, where a grant renews it: not too long before the grant. */
    private static PartialDate withinReach(GivenGrant grant, Validity validity, PartialDate before) {
        Optional<LocalDate> first = grant.from().earliest();
        if (first.isEmpty() || validity.renewal().window().isEmpty()) {
            return before;
        }
        LocalDate tooEarly =
                first.get().minus(validity.renewal().window().get()).minusMonths(1);
        PartialDate reaching = Days.since(
                        PartialDate.between(tooEarly, first.get()),
                        end -> validity.renewableUntil(PartialDate.on(end))
                                .flatMap(PartialDate::latest)
                                .map(limit -> !limit.isBefore(first.get()))
                                .orElse(true))
                .orElse(PartialDate.on(first.get()));
        return before.laterOf(PartialDate.from(reaching.earliest().orElse(tooEarly)));
    }

    @Override
    public Held on(LocalDate day) {
        List<Term> begun = terms.stream()
                .filter(term -> !Days.mayBeAfter(term.from(), day) && !Days.mayBeAfter(term.from(), known))
                .toList();
        Optional<Term> running = begun.stream()
                .filter(term -> !Days.mayBeBefore(term.until(), day))
                .max(Comparator.comparing(term -> term.until().earliest().orElse(LocalDate.MAX)));
        if (running.isPresent()) {
            Optional<LocalDate> first = running.get().from().latest();
            PartialDate until =
                    running.get().until().earliest().map(PartialDate::from).orElse(PartialDate.unknown());
            HeldCollector held = new HeldCollector();
            held.add(
                    EnumSet.of(HoldingState.VALID),
                    first.map(PartialDate::by).orElse(PartialDate.unknown()),
                    until,
                    validities.renewableUntil(until));
            return held.held();
        }
        Optional<LocalDate> least =
                begun.stream().flatMap(term -> term.until().earliest().stream()).max(Comparator.naturalOrder());
        PartialDate until = least.map(PartialDate::from).orElse(PartialDate.unknown());
        Set<HoldingState> states = EnumSet.of(HoldingState.VALID);
        Days.before(until, day).ifPresent(over -> states.addAll(validities.afterwards(over, day)));
        HeldCollector held = new HeldCollector();
        held.add(states, PartialDate.unknown(), until, validities.renewableUntil(until));
        if (begun.isEmpty()) {
            held.never();
        }
        return held.held();
    }

    @Override
    public ImmutableList<Term> terms() {
        return terms;
    }

    @Override
    public ImmutableList<HoldingGap> gaps() {
        List<Term> inTime = terms.stream()
                .filter(term -> term.from().earliest().isPresent())
                .sorted(Comparator.comparing(term -> term.from().earliest().orElseThrow()))
                .toList();
        ImmutableList.Builder<HoldingGap> gaps = ImmutableList.builder();
        for (int i = 1; i < inTime.size(); i++) {
            Optional<LocalDate> covered = inTime.subList(0, i).stream()
                    .flatMap(term -> term.until().earliest().stream())
                    .max(Comparator.naturalOrder());
            Optional<LocalDate> next = inTime.get(i).validSince().latest();
            if (covered.isPresent() && next.isPresent()) {
                LocalDate first = Days.dayAfter(covered.get());
                if (first.isBefore(next.get())) {
                    gaps.add(new HoldingGap(first, next.get().minusDays(1), false));
                }
            }
        }
        return HoldingGap.joined(gaps.build());
    }
}
