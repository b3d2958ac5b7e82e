package org.klynge.rules.document;

import java.util.Optional;
import org.klynge.assessment.Minimum;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.IndicatorLevel;

/** Reads conditions on the indicators of an assessment: every one, any, or at least so many. */
final class IndicatorsReader {

    private final SchemeNames names;

    IndicatorsReader(SchemeNames names) {
        this.names = names;
    }

    Optional<Condition> read(String kind, Fields fields) {
        return fields.node(kind)
                .flatMap(node -> Fields.of(node, "what the indicators must reach", fields.problems()))
                .flatMap(said -> {
                    int before = fields.problems().count();
                    Optional<AssessmentSeries> series = said.required("of", names::assessments);
                    Optional<String> dimension = said.text("dimension");
                    Optional<Integer> wanted = switch (kind) {
                        case "indicators" -> said.required("at-least", ConditionReader::number);
                        case "any-indicator" -> Optional.of(1);
                        default -> Optional.empty();
                    };
                    Optional<IndicatorLevel> level = said.required("reaches", IndicatorsReader::level);
                    said.done();
                    return fields.problems()
                            .unlessSince(
                                    before,
                                    said.location(),
                                    () -> new Condition.Indicators(
                                            series.orElseThrow(), dimension, wanted, level.orElseThrow()));
                });
    }

    private static IndicatorLevel level(String text) {
        return text.equals("minimum")
                ? new IndicatorLevel.ItsMinimum()
                : new IndicatorLevel.OfPoints(new Minimum.AtLeast(Quantity.parse(text, Unit.PERCENT)));
    }
}
