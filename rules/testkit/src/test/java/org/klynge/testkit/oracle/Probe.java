package org.klynge.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateThreshold;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.decision.Finding;

/** Conditions that hold exactly where something was found out of a fact. */
final class Probe {

    private Probe() {}

    /** One condition for each range that was found; none where no condition can say it. */
    static List<Condition> of(Condition leaf, Finding finding) {
        List<Condition> probes = new ArrayList<>();
        if (finding instanceof Finding.Figures figures && leaf instanceof Condition.On on) {
            figures.values().asRanges().stream()
                    .filter(range -> range.hasLowerBound() || range.hasUpperBound())
                    .forEach(range ->
                            probes.add(new Condition.On(on.fact(), new Threshold(Quantity.in(range, figures.unit())))));
        } else if (finding instanceof Finding.Days days && leaf instanceof Condition.OnDate on) {
            days.days().asRanges().stream()
                    .filter(range -> range.hasLowerBound() || range.hasUpperBound())
                    .forEach(range ->
                            probes.add(new Condition.OnDate(on.fact(), new DateThreshold(PartialDate.within(range)))));
        } else if (finding instanceof Finding.Truth truth) {
            Condition asked = leaf instanceof Condition.Confirmable confirmable
                    ? new Condition.Attested(confirmable.claim())
                    : leaf;
            probes.add(truth.holds() ? asked : new Condition.Not(asked));
        }
        return probes;
    }

    /** The conditions that look at something themselves. */
    static Stream<Condition> leaves(Condition condition) {
        Stream<Condition> below = condition.parts().stream().flatMap(Probe::leaves);
        return condition.subjects().isEmpty() ? below : Stream.concat(Stream.of(condition), below);
    }
}
