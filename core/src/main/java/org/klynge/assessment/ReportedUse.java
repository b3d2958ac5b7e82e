package org.klynge.assessment;

import java.time.LocalDate;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;

/**
 * Since when and until when a catalogue is reported to have been in use. The days are those of the earliest and of the
 * latest report that speaks of it, both included, and each as far as it is known.
 *
 * <p>Reports are few, and bodies seldom publish on which day they change a catalogue. From the first report to the last
 * one a catalogue counts as in use; of any other day nothing is said, so that no day is ever excluded. Two catalogues may
 * be reported for the same days.
 *
 * <pre>{@code
 * ReportedUse use = new ReportedUse(PartialDate.parse("2012"), PartialDate.parse("2026-01"));
 * use.on(LocalDate.of(2017, 11, 16)); // MET
 * use.on(LocalDate.of(2012, 8, 21));  // UNKNOWN: the first report is of some day of that year
 * use.on(LocalDate.of(2030, 1, 1));   // UNKNOWN
 * }</pre>
 *
 * @param from the day of the earliest report; unknown where there is none
 * @param until the day of the latest report; unknown where there is none. A catalogue that was still in use at a last look
 *     of which only the first possible day is known has a date such as {@code from 2023}
 */
public record ReportedUse(PartialDate from, PartialDate until) {

    /** Nothing is reported. */
    public static final ReportedUse UNKNOWN = new ReportedUse(PartialDate.unknown(), PartialDate.unknown());

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if every possible last day lies before every possible first one
     */
    public ReportedUse {
        if (from.notAfter(until).isEmpty()) {
            throw new IllegalArgumentException("until: " + until + " lies before from: " + from
                    + "; give the day of the latest report, or leave it out");
        }
    }

    /**
     * Whether the catalogue was in use on a day, by what is reported.
     *
     * @param day the day
     * @return {@link Verdict#MET} where the first report is certainly not later and the last one certainly not earlier, else
     *     {@link Verdict#UNKNOWN}; never {@link Verdict#NOT_MET}
     */
    public Verdict on(LocalDate day) {
        // Each of the two days bounds the other, so that one alone stands for a use on that day.
        boolean begun = from.notAfter(until)
                .flatMap(PartialDate::latest)
                .filter(first -> !first.isAfter(day))
                .isPresent();
        boolean goesOn = until.notBefore(from)
                .flatMap(PartialDate::earliest)
                .filter(last -> !last.isBefore(day))
                .isPresent();
        return begun && goesOn ? Verdict.MET : Verdict.UNKNOWN;
    }
}
