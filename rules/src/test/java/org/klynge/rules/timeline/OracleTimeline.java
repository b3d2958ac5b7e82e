package org.klynge.rules.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klynge.rules.scheme.Renewal;
import org.klynge.rules.scheme.Validity;

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

    private final Rules rules;
    private final List<Valid> periods = new ArrayList<>();
    private Optional<LocalDate> begun = Optional.empty();

    OracleTimeline(Rules rules, List<Given> grants, LocalDate known) {
        this.rules = rules;
        grants.stream()
                .filter(grant -> !grant.from().isAfter(known))
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
    }

    private Valid period(Given grant, Optional<LocalDate> before) {
        Optional<Validity> said = rules.on(grant.from());
        boolean renewal = before.isPresent()
                && said.isPresent()
                && !grant.from().isAfter(renewable(said.get(), before.get()).orElse(LocalDate.MIN));
        Renewal how = said.map(Validity::renewal).orElse(Renewal.UNSTATED);
        LocalDate first = grant.from();
        LocalDate last;
        if (said.isEmpty() || (!how.isStated() && before.isPresent() && !counted(said.get(), Validity.Start.GRANT))) {
            last = grant.chosenEnd();
        } else if (!renewal) {
            last = counted(said.get(), grant, said.get().first().toTotalMonths());
        } else if (how.length().isEmpty()) {
            last = later(grant.chosenEnd(), before.orElseThrow());
        } else {
            long months = how.length().get().toTotalMonths();
            last = how.seamless()
                    ? extended(said.get(), before.orElseThrow(), months)
                    : counted(said.get(), grant, months);
            last = later(last, before.orElseThrow());
        }
        if (renewal && how.seamless()) {
            LocalDate next = before.orElseThrow().plusDays(1);
            first = next.isBefore(first) ? next : first;
        }
        return new Valid(first, grant.stated().orElse(later(last, grant.from())));
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
        if (periods.stream().anyMatch(period -> !day.isBefore(period.first()) && !day.isAfter(period.last()))) {
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
        boolean renewable = rules.on(day)
                .flatMap(validity -> renewable(validity, end))
                .filter(limit -> !day.isAfter(limit))
                .isPresent();
        return renewable ? HoldingState.RENEWABLE : HoldingState.LAPSED;
    }
}
