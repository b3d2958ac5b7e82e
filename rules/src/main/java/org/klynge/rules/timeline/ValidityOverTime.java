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
    private final ImmutableSortedSet<LocalDate> changes;

    ValidityOverTime(RuleBook rules, Standing standing) {
        this.rules = rules;
        this.standing = standing;
        this.changes = rules.schemes().stream()
                .filter(scheme -> scheme.ladder().standings().contains(standing))
                .map(Scheme::inForce)
                .map(inForce -> inForce.days())
                .flatMap(ValidityOverTime::bounds)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static Stream<LocalDate> bounds(Range<LocalDate> days) {
        return Stream.concat(
                days.hasLowerBound() ? Stream.of(days.lowerEndpoint()) : Stream.of(),
                days.hasUpperBound() ? Stream.of(days.upperEndpoint()) : Stream.of());
    }

    Optional<Validity> on(LocalDate day) {
        return rules.validity(standing, day).map(ValidityOverTime::withoutOrigin);
    }

    /** The days of a date, cut where what is said changes. */
    ImmutableList<Piece> pieces(PartialDate date) {
        List<Piece> pieces = new ArrayList<>();
        Optional<PartialDate> left = Optional.of(date);
        for (LocalDate change : changes) {
            left.flatMap(days -> Days.before(days, change)).ifPresent(days -> add(pieces, days));
            left = left.flatMap(days -> days.notBefore(PartialDate.on(change)));
        }
        left.ifPresent(days -> add(pieces, days));
        return ImmutableList.copyOf(pieces);
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
                ImmutableList.of(),
                Reading.DEFAULT,
                ImmutableList.of());
    }

    /** Whether an assessment is of the kind that the standing is given on; a benchmarking does not date a gold label. */
    boolean counts(Assessment assessment) {
        return rules.schemes().stream()
                .flatMap(scheme -> Stream.ofNullable(scheme.rules().get(standing)))
                .flatMap(said -> said.validity().stream())
                .flatMap(validity -> validity.assessment().stream())
                .anyMatch(series -> series.catalogue(assessment.catalogue()).isPresent());
    }

    /** What is possible on a day after the standing has ended: whether a grant on that day would be a renewal. */
    ImmutableSet<HoldingState> afterwards(PartialDate end, LocalDate day) {
        Optional<Validity> said = on(day).filter(validity -> validity.renewal().isStated());
        if (said.isEmpty()) {
            return ImmutableSet.of(HoldingState.LAPSED);
        }
        Optional<PartialDate> limit = said.get().renewableUntil(end);
        ImmutableSet.Builder<HoldingState> states = ImmutableSet.builder();
        if (limit.isEmpty() || Days.mayBeAfter(limit.get(), Days.dayBefore(day))) {
            states.add(HoldingState.RENEWABLE);
        }
        if (limit.isEmpty() || Days.mayBeBefore(limit.get(), day)) {
            states.add(HoldingState.LAPSED);
        }
        return states.build();
    }

    /** The last day on which it can be renewed, where anything is said of that after the end. */
    Optional<PartialDate> renewableUntil(PartialDate end) {
        // Between the days on which something changes, a later end never makes it renewable for a shorter time.
        Stream<LocalDate> ends = Stream.concat(
                Stream.of(end.earliest(), end.latest()).flatMap(Optional::stream),
                changes.stream()
                        .flatMap(change -> Stream.of(change.minusDays(2), change.minusDays(1)))
                        .filter(end.range()));
        Optional<PartialDate> known =
                ends.map(this::renewableUntil).flatMap(Optional::stream).reduce(PartialDate::hull);
        return known.map(limit -> end.earliest().isEmpty()
                ? limit.latest().map(PartialDate::by).orElse(PartialDate.unknown())
                : end.latest().isEmpty()
                        ? limit.earliest().map(PartialDate::from).orElse(PartialDate.unknown())
                        : limit);
    }

    private Optional<PartialDate> renewableUntil(LocalDate end) {
        LocalDate day = Days.dayAfter(end);
        Optional<PartialDate> limit = Optional.empty();
        while (true) {
            Optional<Validity> said =
                    on(day).filter(validity -> validity.renewal().isStated());
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
