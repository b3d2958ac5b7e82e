package org.klynge.rules.condition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;

/**
 * The first, second, previous or latest of some dates that are only partly known, among those on or before a day.
 *
 * @param date the days that are possible, if there is one; nothing where there is certainly none
 * @param mayBeAbsent whether there may be none
 */
record NthDate(Optional<PartialDate> date, boolean mayBeAbsent) {

    /**
     * Finds the date.
     *
     * @param open whether there may be dates that are not on record
     */
    static NthDate of(List<PartialDate> dates, boolean open, DateFact.Which which, LocalDate day) {
        PartialDate upToDay = PartialDate.by(day);
        List<PartialDate> possible =
                dates.stream().flatMap(date -> date.meet(upToDay).stream()).toList();
        List<PartialDate> certain = dates.stream()
                .filter(date -> date.onOrBefore(day) == Verdict.MET)
                .toList();
        int n = which == DateFact.Which.FIRST || which == DateFact.Which.LATEST ? 1 : 2;
        if (possible.size() < n && !open) {
            return new NthDate(Optional.empty(), true);
        }
        boolean enough = certain.size() >= n;
        boolean fromStart = which == DateFact.Which.FIRST || which == DateFact.Which.SECOND;
        Optional<LocalDate> earliest;
        Optional<LocalDate> latest;
        if (fromStart) {
            // Another date can only move it forward.
            earliest = open ? Optional.empty() : nth(n, possible, NthDate::earliest, Comparator.naturalOrder());
            latest = enough ? nth(n, certain, NthDate::latest, Comparator.naturalOrder()) : Optional.of(LocalDate.MAX);
        } else {
            // Another date can only move it back.
            earliest = enough
                    ? nth(n, certain, NthDate::earliest, Comparator.reverseOrder())
                    : open ? Optional.empty() : nth(1, possible, NthDate::earliest, Comparator.naturalOrder());
            latest = open ? Optional.empty() : nth(n, possible, NthDate::latest, Comparator.reverseOrder());
        }
        return new NthDate(within(earliest, latest).meet(upToDay), !enough);
    }

    private static Optional<LocalDate> nth(
            int n, List<PartialDate> dates, Function<PartialDate, LocalDate> end, Comparator<LocalDate> order) {
        return dates.stream().map(end).sorted(order).skip(n - 1L).findFirst();
    }

    private static LocalDate earliest(PartialDate date) {
        return date.earliest().orElse(LocalDate.MIN);
    }

    private static LocalDate latest(PartialDate date) {
        return date.latest().orElse(LocalDate.MAX);
    }

    private static PartialDate within(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        PartialDate from = earliest.filter(day -> !day.equals(LocalDate.MIN))
                .map(PartialDate::from)
                .orElse(PartialDate.unknown());
        return latest.filter(day -> !day.equals(LocalDate.MAX))
                .flatMap(day -> from.meet(PartialDate.by(day)))
                .orElse(from);
    }
}
