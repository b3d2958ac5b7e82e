package org.klynge.rules.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.klynge.rules.scheme.Ending;
import org.klynge.rules.scheme.Renewal;
import org.klynge.rules.scheme.Validity;
import org.klynge.standing.Standing;

/** What was held when in one world of exact days, as plainly as it can be written down. */
final class OracleTimeline {

    /** A grant in one world: an unstated end where the rules tell none is chosen. */
    record Given(LocalDate from, Optional<LocalDate> stated, Optional<LocalDate> assessed, LocalDate chosenEnd) {}

    /** The days from the first to the last. */
    record Valid(LocalDate first, LocalDate last) {}

    /** How long a grant runs that is given on a day. */
    interface Rules {
        Optional<Validity> on(LocalDate day);
    }

    /** The last day of the unbroken time of another standing in which a day lies. */
    interface Below {
        Optional<LocalDate> last(Standing standing, LocalDate day);
    }

    private final Rules rules;
    private final Below below;
    private final Optional<LocalDate> merger;
    private final List<Valid> periods = new ArrayList<>();
    private Optional<LocalDate> begun = Optional.empty();
    private boolean guessing;

    /** How often it had been renewed since it was given anew, from each day on which something was given. */
    private final TreeMap<LocalDate, Integer> renewals = new TreeMap<>();

    OracleTimeline(Rules rules, List<Given> grants, LocalDate known) {
        this(rules, grants, known, (standing, day) -> Optional.empty(), Optional.empty());
    }

    /** What sits on another standing, of a cluster that merged perhaps. */
    OracleTimeline(Rules rules, List<Given> grants, LocalDate known, Below below, Optional<LocalDate> merger) {
        this.rules = rules;
        this.below = below;
        this.merger = merger.filter(day -> !day.isAfter(known));
        grants.stream()
                .filter(grant -> !grant.from().isAfter(known))
                .filter(grant -> this.merger.map(grant.from()::isBefore).orElse(true))
                .map(Given::from)
                .distinct()
                .sorted()
                .forEach(day -> begin(
                        day,
                        grants.stream()
                                .filter(grant -> grant.from().equals(day))
                                .toList()));
    }

    private Optional<LocalDate> end() {
        return periods.stream().map(Valid::last).max(LocalDate::compareTo);
    }

    private void begin(LocalDate day, List<Given> grants) {
        Optional<LocalDate> before = end();
        begun = begun.isPresent() ? begun : Optional.of(day);
        List<Valid> group = new ArrayList<>();
        for (Given grant : grants) {
            group.add(period(grant, before));
        }
        periods.addAll(group);
        renewals.put(day, isRenewal(day, before) ? renewals.lastEntry().getValue() + 1 : 0);
    }

    /** Whether what begins on a day renews that which ended before. */
    private boolean isRenewal(LocalDate day, Optional<LocalDate> before) {
        return before.isPresent()
                && renewalLeft(day)
                && rules.on(day)
                        .flatMap(said -> renewable(said, before.get()))
                        .filter(limit -> !day.isAfter(limit))
                        .isPresent();
    }

    /** Whether the rules of a day allow one more renewal of what was given last by then. */
    boolean renewalLeft(LocalDate day) {
        Map.Entry<LocalDate, Integer> latest = renewals.floorEntry(day);
        return latest == null
                || rules.on(day)
                        .flatMap(said -> said.renewal().most())
                        .filter(most -> latest.getValue() >= most)
                        .isEmpty();
    }

    private Valid period(Given grant, Optional<LocalDate> before) {
        Optional<Validity> said = rules.on(grant.from());
        boolean renewal = isRenewal(grant.from(), before);
        Renewal how = said.map(Validity::renewal).orElse(Renewal.UNSTATED);
        LocalDate first = grant.from();
        LocalDate last;
        if (said.isEmpty() || (!how.isStated() && before.isPresent() && !counted(said.get(), Validity.Start.GRANT))) {
            last = grant.chosenEnd();
            guessing |= grant.stated().isEmpty();
        } else if (said.get().first().isEmpty()) {
            last = LocalDate.MAX;
        } else if (!renewal) {
            last = counted(said.get(), grant, said.get().first().get().toTotalMonths());
        } else if (how.length().isEmpty()) {
            last = grant.chosenEnd();
            guessing |= grant.stated().isEmpty();
        } else {
            long months = how.length().get().toTotalMonths();
            last = how.seamless()
                    ? extended(said.get(), before.orElseThrow(), months)
                    : counted(said.get(), grant, months);
        }
        last = said.isPresent() ? limited(grant, said.get().ending(), last) : last;
        if (renewal) {
            last = later(last, before.orElseThrow());
        }
        if (renewal && how.seamless()) {
            LocalDate next = before.orElseThrow().plusDays(1);
            first = next.isBefore(first) ? next : first;
        }
        last = grant.stated().orElse(later(last, grant.from()));
        LocalDate end = last;
        return new Valid(
                first,
                merger.filter(day -> !day.isAfter(end))
                        .map(day -> day.minusDays(1))
                        .orElse(end));
    }

    /** An end that the rules did not foresee is chosen. */
    private LocalDate limited(Given grant, Ending ending, LocalDate last) {
        LocalDate result = last;
        if (ending.until().isPresent()) {
            LocalDate until = ending.until().get().earliest().orElseThrow();
            result = earlier(result, grant.from().isAfter(until) ? chosen(grant) : until);
        }
        if (ending.with().isPresent()) {
            result = earlier(
                    result, below.last(ending.with().get(), grant.from()).orElseGet(() -> chosen(grant)));
        }
        if (ending.perhapsWith().isPresent()) {
            LocalDate least =
                    below.last(ending.perhapsWith().get(), grant.from()).orElse(grant.from());
            // It ends then, or goes on for as long as it likes.
            result = result.isAfter(least) ? earlier(result, later(least, chosen(grant))) : result;
        }
        return result;
    }

    private LocalDate chosen(Given grant) {
        guessing |= grant.stated().isEmpty();
        return grant.chosenEnd();
    }

    /** Whether the rules told all ends that the grants do not state. */
    boolean isTold() {
        return !guessing;
    }

    /** The last day of the unbroken time in which a day lies. */
    Optional<LocalDate> unbroken(LocalDate day) {
        if (!isValid(day)) {
            return Optional.empty();
        }
        LocalDate last = day;
        while (isValid(last.plusDays(1))) {
            LocalDate next = last.plusDays(1);
            last = periods.stream()
                    .filter(period -> !next.isBefore(period.first()))
                    .map(Valid::last)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
        }
        return Optional.of(last);
    }

    private boolean isValid(LocalDate day) {
        return periods.stream().anyMatch(period -> !day.isBefore(period.first()) && !day.isAfter(period.last()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static boolean counted(Validity validity, Validity.Start start) {
        return validity.countedFrom() == start;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate counted(Validity validity, Given grant, long months) {
        LocalDate start = counted(validity, Validity.Start.GRANT)
                ? grant.from()
                : grant.assessed().orElse(grant.from());
        return switch (validity.countedFrom()) {
            case GRANT -> start.plusMonths(months).minusDays(1);
            case ASSESSMENT_DAY -> start.plusMonths(months);
            case ASSESSMENT_MONTH -> YearMonth.from(start).plusMonths(months).atEndOfMonth();
        };
    }

    private static LocalDate extended(Validity validity, LocalDate end, long months) {
        if (counted(validity, Validity.Start.GRANT)) {
            return end.plusDays(1).plusMonths(months).minusDays(1);
        }
        return monthly(validity, end, months);
    }

    private static LocalDate monthly(Validity validity, LocalDate end, long months) {
        boolean atEnd = end.plusDays(1).getDayOfMonth() == 1;
        LocalDate later = end.plusMonths(months);
        return counted(validity, Validity.Start.ASSESSMENT_MONTH) && atEnd
                ? later.withDayOfMonth(later.lengthOfMonth())
                : later;
    }

    private static Optional<LocalDate> renewable(Validity validity, LocalDate end) {
        return validity.renewal().window().map(window -> monthly(validity, end, window.toTotalMonths()));
    }

    HoldingState on(LocalDate day) {
        if (isValid(day)) {
            return HoldingState.VALID;
        }
        if (begun.isEmpty() || day.isBefore(begun.get())) {
            return HoldingState.NEVER;
        }
        LocalDate end = periods.stream()
                .map(Valid::last)
                .filter(day::isAfter)
                .max(LocalDate::compareTo)
                .orElseThrow();
        boolean renewable = merger.map(day::isBefore).orElse(true)
                && renewalLeft(day)
                && rules.on(day)
                        .flatMap(validity -> renewable(validity, end))
                        .filter(limit -> !day.isAfter(limit))
                        .isPresent();
        return renewable ? HoldingState.RENEWABLE : HoldingState.LAPSED;
    }
}
