package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klynge.assessment.Assessment;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.scheme.Reading;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Validity;
import org.klynge.standing.Standing;

/** How long one standing runs and how it is renewed, by the editions that come and go. */
final class ValidityOverTime {

    /** Stands for all days where nothing ever changes. */
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    /** Days on which the same is said. */
    record Piece(PartialDate days, Optional<Validity> validity) {}

    private final RuleBook rules;
    private final Standing standing;
    private final Endings endings;
    private final ImmutableSortedSet<LocalDate> changes;
    private final boolean limitRenewals;

    ValidityOverTime(RuleBook rules, Standing standing, Endings endings) {
        this.rules = rules;
        this.standing = standing;
        this.endings = endings;
        this.changes = rules.schemes().stream()
                .filter(scheme -> scheme.ladder().standings().contains(standing))
                .map(Scheme::inForce)
                .map(inForce -> inForce.days())
                .flatMap(ValidityOverTime::bounds)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        this.limitRenewals = rules.schemes().stream()
                .flatMap(scheme -> Stream.ofNullable(scheme.rules().get(standing)))
                .flatMap(said -> said.validity().stream())
                .anyMatch(validity -> validity.renewal().most().isPresent());
    }

    /** Whether anything is said of how often the standing can be renewed. */
    boolean limitRenewals() {
        return limitRenewals;
    }

    /** Whether what was renewed so often could be renewed once more on a day, as far as that goes by a number. */
    Verdict renewalLeft(Renewals renewals, LocalDate day) {
        return on(day).map(validity -> renewals.left(validity.renewal())).orElse(Verdict.MET);
    }

    private static Stream<LocalDate> bounds(Range<LocalDate> days) {
        return Stream.concat(
                days.hasLowerBound() ? Stream.of(days.lowerEndpoint()) : Stream.of(),
                days.hasUpperBound() ? Stream.of(days.upperEndpoint()) : Stream.of());
    }

    Optional<Validity> on(LocalDate day) {
        return rules.validity(standing, day).map(ValidityOverTime::withoutOrigin);
    }

    /** The days of a date, cut where what is said changes, and where something else ends what begins. */
    ImmutableList<Piece> pieces(PartialDate date) {
        List<Piece> pieces = new ArrayList<>();
        Optional<PartialDate> left = Optional.of(date);
        for (LocalDate change : changes) {
            left.flatMap(days -> Days.before(days, change)).ifPresent(days -> add(pieces, days));
            left = left.flatMap(days -> days.notBefore(PartialDate.on(change)));
        }
        left.ifPresent(days -> add(pieces, days));
        return pieces.stream().flatMap(this::cut).collect(ImmutableList.toImmutableList());
    }

    private Stream<Piece> cut(Piece piece) {
        return piece.validity()
                .map(validity ->
                        endings.cut(piece.days(), validity).stream().map(days -> new Piece(days, piece.validity())))
                .orElse(Stream.of(piece));
    }

    /**
     * Every way in which a grant may have run that would run for a term by its own time.
     *
     * @param least what no ending takes away: the first day, and of a renewal the end before
     */
    Stream<Term> ended(Term term, Validity validity, PartialDate least) {
        if (term.isStated()) {
            return Stream.of(term);
        }
        return endings.limits(term.from(), validity).stream().map(limits -> {
            Term ended = term;
            boolean onItsOwn = validity.first().isPresent();
            for (Limit limit : limits) {
                ended = ended.endedBy(limit, least, onItsOwn);
                onItsOwn = true;
            }
            return ended;
        });
    }

    private void add(List<Piece> pieces, PartialDate days) {
        Optional<Validity> validity = on(days.earliest().or(days::latest).orElse(ANY_DAY));
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).validity().equals(validity)) {
            pieces.set(last, new Piece(pieces.get(last).days().hull(days), validity));
        } else {
            pieces.add(new Piece(days, validity));
        }
    }

    /** The same time from the same start, whoever says so. */
    private static Validity withoutOrigin(Validity validity) {
        return new Validity(
                validity.first(),
                validity.countedFrom(),
                Optional.empty(),
                validity.renewal(),
                validity.ending(),
                Optional.empty(),
                ImmutableList.of(),
                Reading.DEFAULT,
                ImmutableList.of());
    }

    /**
     * Whether an assessment that a grant names is of the kind that the standing is given on; a benchmarking does not date a gold
     * label. Where nothing is said of the kind, it is the one that is named.
     */
    boolean counts(Assessment assessment) {
        List<AssessmentSeries> kinds = rules.schemes().stream()
                .flatMap(scheme -> Stream.ofNullable(scheme.rules().get(standing)))
                .flatMap(said -> said.validity().stream())
                .flatMap(validity -> validity.assessment().stream())
                .toList();
        return kinds.isEmpty()
                || kinds.stream()
                        .anyMatch(series ->
                                series.catalogue(assessment.catalogue()).isPresent());
    }

    /** What is possible on a day after the standing has ended: whether a grant on that day would be a renewal. */
    ImmutableSet<HoldingState> afterwards(PartialDate end, LocalDate day, Renewals renewals) {
        Optional<Validity> said = renewing(day, renewals);
        if (said.isEmpty()) {
            return ImmutableSet.of(HoldingState.LAPSED);
        }
        Optional<PartialDate> limit = said.get().renewableUntil(end);
        ImmutableSet.Builder<HoldingState> states = ImmutableSet.builder();
        if (limit.isEmpty() || Days.mayBeAfter(limit.get(), Days.dayBefore(day))) {
            states.add(HoldingState.RENEWABLE);
        }
        boolean perhapsUsedUp = renewals.left(said.get().renewal()) == Verdict.UNKNOWN;
        if (limit.isEmpty() || Days.mayBeBefore(limit.get(), day) || perhapsUsedUp) {
            states.add(HoldingState.LAPSED);
        }
        return states.build();
    }

    /** What is said of renewing on a day, where what was renewed so often may be renewed once more. */
    private Optional<Validity> renewing(LocalDate day, Renewals renewals) {
        return on(day).filter(validity -> validity.renewal().isStated()
                && renewals.left(validity.renewal()).isPossible());
    }

    /** The last day on which it can be renewed, where anything is said of that after the end. */
    Optional<PartialDate> renewableUntil(PartialDate end, Renewals renewals) {
        // Between the days on which something changes, a later end never makes it renewable for a shorter time.
        Stream<LocalDate> ends = Stream.concat(
                Stream.of(end.earliest(), end.latest()).flatMap(Optional::stream),
                changes.stream()
                        .flatMap(change -> Stream.of(change.minusDays(2), change.minusDays(1)))
                        .filter(end.range()));
        Optional<PartialDate> known = ends.map(each -> renewableUntil(each, renewals))
                .flatMap(Optional::stream)
                .reduce(PartialDate::hull);
        if (end.equals(PartialDate.unknown())) {
            return known.map(limit -> end);
        }
        return known.map(limit -> end.earliest().isEmpty()
                ? limit.latest().map(PartialDate::by).orElse(PartialDate.unknown())
                : end.latest().isEmpty()
                        ? limit.earliest().map(PartialDate::from).orElse(PartialDate.unknown())
                        : limit);
    }

    private Optional<PartialDate> renewableUntil(LocalDate end, Renewals renewals) {
        LocalDate day = Days.dayAfter(end);
        Optional<PartialDate> limit = Optional.empty();
        while (true) {
            Optional<Validity> said = renewing(day, renewals);
            if (said.isEmpty()) {
                return limit;
            }
            Optional<PartialDate> window = said.get().renewableUntil(PartialDate.on(end));
            if (window.isEmpty()) {
                return Optional.of(PartialDate.from(end));
            }
            LocalDate last = window.get().latest().orElse(LocalDate.MAX);
            LocalDate change = changes.higher(day);
            if (last.isBefore(day)) {
                return limit;
            }
            if (change == null || last.isBefore(change)) {
                return window;
            }
            limit = Optional.of(PartialDate.on(change.minusDays(1)));
            day = change;
        }
    }
}
