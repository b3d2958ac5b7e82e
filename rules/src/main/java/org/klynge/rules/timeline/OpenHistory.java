package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.klynge.fact.PartialDate;
import org.klynge.rules.scheme.Validity;

/**
 * The history where there may be other grants than those on record, told with caution: what a grant on record makes certain
 * is certain, and anything may have been given beside.
 */
final class OpenHistory implements GrantHistory {

    private final ValidityOverTime validities;
    private final LocalDate known;
    private final ImmutableList<Term> terms;

    /** For each renewal that certainly left no day out: the first day after those that were certainly valid before. */
    private final Map<Integer, LocalDate> goesOnFrom = new HashMap<>();

    OpenHistory(ValidityOverTime validities, ImmutableList<GivenGrant> grants, LocalDate known) {
        this.validities = validities;
        this.known = known;
        List<Term> found = new ArrayList<>();
        NavigableMap<LocalDate, LocalDate> covered = new TreeMap<>();
        grants.stream()
                .filter(grant -> Days.mayBeBefore(grant.from(), Days.dayAfter(known)))
                .sorted(Comparator.comparing(grant -> grant.from().latest().orElse(LocalDate.MAX)))
                .forEach(grant -> {
                    Term term = term(grant, covered);
                    found.add(term);
                    cover(covered, term);
                });
        this.terms = found.stream().sorted(Comparator.comparing(Term::index)).collect(ImmutableList.toImmutableList());
    }

    /** Notes to which day it was certainly valid by a grant that has certainly begun; by the later ones no shorter. */
    private static void cover(NavigableMap<LocalDate, LocalDate> covered, Term term) {
        Optional<LocalDate> begun = term.from().latest();
        Optional<LocalDate> end = term.until().earliest();
        if (begun.isPresent() && end.isPresent()) {
            Map.Entry<LocalDate, LocalDate> before = covered.lastEntry();
            LocalDate least = before != null && before.getValue().isAfter(end.get()) ? before.getValue() : end.get();
            covered.put(Days.dayAfter(begun.get()), least);
        }
    }

    /**
     * In any way in which a grant may have run, after those that certainly came before and perhaps after others.
     *
     * @param covered for the day after each that certainly began before: to which day it was certainly valid by then
     */
    private Term term(GivenGrant grant, NavigableMap<LocalDate, LocalDate> covered) {
        Optional<Map.Entry<LocalDate, LocalDate>> before =
                Optional.ofNullable(covered.floorEntry(grant.from().earliest().orElse(LocalDate.MIN)));
        Optional<LocalDate> least = before.map(Map.Entry::getValue);
        // Before the last day on which that may have begun which is renewed, nothing is certain.
        least.filter(end -> leavesNoDayOut(grant, end))
                .ifPresent(end -> goesOnFrom.put(
                        grant.index(),
                        Stream.of(Days.dayAfter(end), before.get().getKey().minusDays(1))
                                .max(Comparator.naturalOrder())
                                .orElseThrow()));
        return validities.pieces(grant.from()).stream()
                .flatMap(piece -> terms(grant.beginning(piece.days()), piece.validity(), least))
                .reduce(Term::hull)
                .orElseThrow();
    }

    /**
     * Whether a grant renews without a gap what ended on a day or later, whatever else was given in between: by the same rules
     * that would have been a seamless renewal too.
     */
    private boolean leavesNoDayOut(GivenGrant grant, LocalDate end) {
        Optional<LocalDate> begun = grant.from().latest().filter(end::isBefore);
        if (begun.isEmpty()) {
            return false;
        }
        ImmutableList<ValidityOverTime.Piece> pieces =
                validities.pieces(PartialDate.between(Days.dayAfter(end), begun.get()));
        return pieces.size() == 1
                && pieces.get(0)
                        .validity()
                        .filter(validity -> validity.renewal().isStated()
                                && validity.renewal().seamless()
                                && validity.renewal().most().isEmpty()
                                && !validity.ending().isStated())
                        .flatMap(validity -> validity.renewableUntil(PartialDate.on(end)))
                        .flatMap(PartialDate::earliest)
                        .filter(limit -> !limit.isBefore(begun.get()))
                        .isPresent();
    }

    private Stream<Term> terms(GivenGrant grant, Optional<Validity> said, Optional<LocalDate> least) {
        if (said.isEmpty()) {
            return Stream.of(grant.open());
        }
        Validity validity = said.get();
        if (!validity.renewal().isStated()) {
            Term term = validity.countedFrom() == Validity.Start.GRANT ? grant.first(validity) : grant.open();
            return validities.ended(term, validity, grant.from());
        }
        PartialDate before = least.map(PartialDate::from).orElse(PartialDate.unknown());
        Optional<PartialDate> limit = validity.renewableUntil(before);
        // Others may have used up what can be renewed.
        boolean mayBeFirst = least.isEmpty()
                || validity.renewal().most().isPresent()
                || limit.flatMap(PartialDate::earliest)
                        .map(last -> Days.mayBeAfter(grant.from(), last))
                        .orElse(true);
        PartialDate renewed = withinReach(grant, validity, before);
        return Stream.concat(
                validities.ended(grant.renewal(validity, renewed), validity, renewed.laterOf(grant.from())),
                mayBeFirst ? validities.ended(grant.first(validity), validity, grant.from()) : Stream.of());
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
                .filter(term -> !Days.mayBeAfter(term.from(), known))
                .filter(term -> !Days.mayBeAfter(term.from(), day) || goesOn(term, day))
                .toList();
        Optional<Term> running = begun.stream()
                .filter(term -> !Days.mayBeBefore(term.until(), day))
                .max(Comparator.comparing(term -> term.until().earliest().orElse(LocalDate.MAX)));
        if (running.isPresent()) {
            Optional<LocalDate> first = running.get().from().latest().map(latest -> latest.isAfter(day) ? day : latest);
            PartialDate until =
                    running.get().until().earliest().map(PartialDate::from).orElse(PartialDate.unknown());
            HeldCollector held = new HeldCollector();
            held.add(
                    EnumSet.of(HoldingState.VALID),
                    first.map(PartialDate::by).orElse(PartialDate.unknown()),
                    until,
                    validities.renewableUntil(until, Renewals.ANY),
                    validities.renewalLeft(Renewals.ANY, day));
            return held.held();
        }
        Optional<LocalDate> least =
                begun.stream().flatMap(term -> term.until().earliest().stream()).max(Comparator.naturalOrder());
        PartialDate until = least.map(PartialDate::from).orElse(PartialDate.unknown());
        Set<HoldingState> states = EnumSet.of(HoldingState.VALID);
        Days.before(until, day).ifPresent(over -> states.addAll(validities.afterwards(over, day, Renewals.ANY)));
        HeldCollector held = new HeldCollector();
        held.add(
                states,
                PartialDate.unknown(),
                until,
                validities.renewableUntil(until, Renewals.ANY),
                validities.renewalLeft(Renewals.ANY, day));
        if (begun.isEmpty()) {
            held.never();
        }
        return held.held();
    }

    /** Whether a later renewal makes a day valid. */
    private boolean goesOn(Term term, LocalDate day) {
        LocalDate first = goesOnFrom.get(term.index());
        return first != null && !first.isAfter(day);
    }

    /** Where a grant on record certainly runs, its end is the least; all else may be. */
    @Override
    public ImmutableSet<Limit> around(PartialDate days) {
        return terms.stream()
                .filter(term -> !Days.mayBeAfter(term.from(), known))
                .filter(term -> new Course.Stretch(term.from(), term.until(), Renewals.ANY).covers(days))
                .flatMap(term -> term.until().earliest().stream())
                .max(Comparator.naturalOrder())
                .map(least -> ImmutableSet.of(new Limit(Counted.From.OTHER_STANDING, PartialDate.from(least))))
                .orElseGet(() -> ImmutableSet.of(Limit.unknown(days)));
    }

    @Override
    public ImmutableSortedSet<LocalDate> turns() {
        return ImmutableSortedSet.of();
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
        Optional<LocalDate> covered = Optional.empty();
        for (int i = 1; i < inTime.size(); i++) {
            covered = Stream.concat(covered.stream(), inTime.get(i - 1).until().earliest().stream())
                    .max(Comparator.naturalOrder());
            Optional<LocalDate> next = Optional.ofNullable(
                            goesOnFrom.get(inTime.get(i).index()))
                    .or(inTime.get(i).validSince()::latest);
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
