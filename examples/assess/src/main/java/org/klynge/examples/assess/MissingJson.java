package org.klynge.examples.assess;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.rules.decision.Finding;
import org.klynge.rules.decision.MissingFact;

/** What is missing, as JSON: each thing with what would settle the verdict, in the grammar of documents. */
final class MissingJson {

    private MissingJson() {}

    static ObjectNode of(MissingFact fact) {
        ObjectNode node = Json.object().put("name", fact.name());
        node.set("facts", Json.texts(fact.facts()));
        node.set("meets", findings(fact.meets()));
        node.set("fails", findings(fact.fails()));
        return node;
    }

    private static ArrayNode findings(List<Finding> findings) {
        return Json.array(findings.stream().flatMap(MissingJson::finding).toList(), node -> node);
    }

    private static Stream<ObjectNode> finding(Finding finding) {
        if (finding instanceof Finding.Figures figures) {
            return figures.values().asRanges().stream()
                    .map(range -> Json.object()
                            .put("value", Quantity.in(range, figures.unit()).toString()));
        }
        if (finding instanceof Finding.Days days) {
            return days.days().asRanges().stream()
                    .map(range ->
                            Json.object().put("date", PartialDate.within(range).toString()));
        }
        return Stream.of(
                finding instanceof Finding.Truth truth
                        ? Json.object().put("holds", truth.holds())
                        : Json.object().put("absent", true));
    }
}
