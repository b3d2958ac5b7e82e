package org.klynge.rules.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.rules.decision.Finding;
import org.klynge.rules.decision.MissingFact;

/** What is missing, as JSON: each thing with what would settle the verdict, in the grammar of documents. */
final class MissingJson {

    private MissingJson() {}

    static JsonObject of(MissingFact fact) {
        JsonObject node = new JsonObject().put("name", fact.name());
        node.put("facts", JsonObject.texts(fact.facts()));
        node.put("meets", findings(fact.meets()));
        node.put("fails", findings(fact.fails()));
        return node;
    }

    private static ImmutableList<JsonObject> findings(List<Finding> findings) {
        return findings.stream().flatMap(MissingJson::finding).collect(ImmutableList.toImmutableList());
    }

    private static Stream<JsonObject> finding(Finding finding) {
        if (finding instanceof Finding.Figures figures) {
            return figures.values().asRanges().stream()
                    .map(range -> new JsonObject()
                            .put("value", Quantity.in(range, figures.unit()).toString()));
        }
        if (finding instanceof Finding.Days days) {
            return days.days().asRanges().stream()
                    .map(range -> new JsonObject()
                            .put("date", PartialDate.within(range).toString()));
        }
        return Stream.of(
                finding instanceof Finding.Truth truth
                        ? new JsonObject().put("holds", truth.holds())
                        : new JsonObject().put("absent", true));
    }
}
