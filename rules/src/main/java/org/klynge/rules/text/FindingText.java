package org.klynge.rules.text;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.decision.Finding;

/** What may yet be found out of something. */
final class FindingText {

    private final Messages messages;
    private final QuantityText quantities;
    private final DateText dates;

    FindingText(Wording wording) {
        this.messages = wording.messages();
        this.quantities = wording.quantities();
        this.dates = wording.dates();
    }

    /** Any of some findings of what a condition asks for. */
    String anyOf(List<Finding> findings, Condition asked) {
        return messages.or(
                findings.stream().flatMap(finding -> each(finding, asked)).toList());
    }

    private Stream<String> each(Finding finding, Condition asked) {
        if (finding instanceof Finding.Figures figures) {
            return figures.values().asRanges().stream()
                    .map(range -> asked instanceof Condition.On on
                            ? apart(range, on.fact().possible().range())
                            : range)
                    .map(range -> quantities.told(Quantity.in(range, figures.unit())));
        }
        if (finding instanceof Finding.Days days) {
            return days.days().asRanges().stream().map(this::days);
        }
        return Stream.of(
                finding instanceof Finding.Truth truth ? truth(truth.holds(), asked) : messages.text("finding.absent"));
    }

    /** A range without those of its bounds that say nothing, since the fact cannot be beyond them. */
    private static Range<BigFraction> apart(Range<BigFraction> range, Range<BigFraction> possible) {
        if (range.equals(possible) || isPoint(range)) {
            return range;
        }
        boolean below = range.hasLowerBound()
                && !(possible.hasLowerBound()
                        && possible.lowerEndpoint().equals(range.lowerEndpoint())
                        && possible.lowerBoundType() == range.lowerBoundType());
        boolean above = range.hasUpperBound()
                && !(possible.hasUpperBound()
                        && possible.upperEndpoint().equals(range.upperEndpoint())
                        && possible.upperBoundType() == range.upperBoundType());
        Range<BigFraction> result = below ? Range.downTo(range.lowerEndpoint(), range.lowerBoundType()) : Range.all();
        return above ? result.intersection(Range.upTo(range.upperEndpoint(), range.upperBoundType())) : result;
    }

    private static boolean isPoint(Range<BigFraction> range) {
        return range.hasLowerBound()
                && range.hasUpperBound()
                && range.lowerEndpoint().equals(range.upperEndpoint());
    }

    private String days(Range<LocalDate> range) {
        return range.hasLowerBound() || range.hasUpperBound()
                ? dates.known(PartialDate.within(range))
                : messages.text("threshold.any");
    }

    private String truth(boolean holds, Condition asked) {
        if (asked instanceof Condition.Attested || asked instanceof Condition.Confirmable) {
            return messages.text(holds ? "finding.confirmed" : "finding.denied");
        }
        return messages.text(holds ? "finding.so" : "finding.not-so");
    }
}
