package org.klynge.rules.document;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.DateThreshold;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Threshold;

/** Writes thresholds: one bound, or one from below and one from above. */
final class ThresholdWriter {

    private ThresholdWriter() {}

    static void on(Fact fact, Threshold threshold, Entries entries) {
        within("fact", fact.name(), fact.possible(), threshold, entries);
    }

    /** A threshold on what a name tells, which can be within a range. */
    static void within(String key, String name, Quantity possible, Threshold threshold, Entries entries) {
        Verdict always = threshold.test(possible);
        if (always.isCertain()) {
            throw entries.refuse(
                    key,
                    name + " is " + (always == Verdict.MET ? "always " : "never ") + threshold
                            + ", which a document does not say");
        }
        bounds(threshold, entries);
    }

    static void bounds(Threshold threshold, Entries entries) {
        Range<BigFraction> range = threshold.bounds().range();
        Unit unit = threshold.bounds().unit();
        if (threshold.bounds().isExact()) {
            number("exactly", range.lowerEndpoint(), unit, entries);
            return;
        }
        if (range.hasLowerBound()) {
            boolean itself = range.lowerBoundType() == BoundType.CLOSED;
            number(itself ? "at-least" : "more-than", range.lowerEndpoint(), unit, entries);
        }
        if (range.hasUpperBound()) {
            boolean itself = range.upperBoundType() == BoundType.CLOSED;
            number(itself ? "at-most" : "less-than", range.upperEndpoint(), unit, entries);
        }
    }

    private static void number(String key, BigFraction number, Unit unit, Entries entries) {
        entries.value(key, Quantity.exactly(number, unit), text -> Quantity.parse(text, unit));
    }

    static void dates(DateThreshold threshold, Entries entries) {
        PartialDate bounds = threshold.bounds();
        if (bounds.earliest().isPresent() && bounds.latest().isPresent()) {
            entries.statedDate("exactly", bounds);
            return;
        }
        bounds.earliest().ifPresent(first -> entries.statedDate("at-least", PartialDate.on(first)));
        bounds.latest().ifPresent(last -> entries.statedDate("at-most", PartialDate.on(last)));
    }
}
