package org.klynge.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.rules.decision.Finding;
import org.klynge.rules.decision.MissingFact;

/** What may be found out, in the words that documents have for it. */
final class FindingPhrase {

    private FindingPhrase() {}

    static String of(Finding finding) {
        if (finding instanceof Finding.Figures figures) {
            return "it is "
                    + any(figures.values().asRanges().stream()
                            .flatMap(range -> Quantity.within(range, figures.unit()).stream()));
        }
        if (finding instanceof Finding.Days days) {
            return "it is " + any(days.days().asRanges().stream().map(PartialDate::within));
        }
        if (finding instanceof Finding.Truth truth) {
            return truth.holds() ? "it holds" : "it does not hold";
        }
        return "there is none";
    }

    /** The names of what is missing. */
    static String names(ImmutableList<MissingFact> missing) {
        return missing.stream().map(MissingFact::name).collect(Collectors.joining(", "));
    }

    private static String any(Stream<?> values) {
        return values.map(Object::toString).collect(Collectors.joining(" or "));
    }
}
