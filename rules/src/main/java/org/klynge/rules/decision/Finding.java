package org.klynge.rules.decision;

import com.google.common.collect.ImmutableRangeSet;
import java.time.LocalDate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.Unit;

/** What may yet be found out of something that is not known. */
public sealed interface Finding {

    /**
     * A fact lies among some numbers.
     *
     * @param values the numbers, of those that are possible
     * @param unit their unit
     */
    record Figures(ImmutableRangeSet<BigFraction> values, Unit unit) implements Finding {}

    /**
     * A date lies among some days.
     *
     * @param days the days, of those that are possible
     */
    record Days(ImmutableRangeSet<LocalDate> days) implements Finding {}

    /** There is no such thing: an assessment never took place, or nothing was given. */
    record Absent() implements Finding {}

    /**
     * It is so, or it is not: a claim is confirmed or denied, a standing is held or not.
     *
     * @param holds whether it is so
     */
    record Truth(boolean holds) implements Finding {}
}
