package org.klynge.examples.assess;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Decision;
import org.klynge.standing.Standing;

/** Where published sources leave room for another decision, as JSON. */
final class ContestJson {

    private ContestJson() {}

    static void add(ObjectNode node, Decision decision) {
        node.set(
                "decisive",
                Json.array(
                        decision.decisive(),
                        decisive -> Json.object()
                                .put("reading", decisive.reading().toString())
                                .put("standing", decisive.standing().fullName())
                                .put("verdict", decisive.verdict().name())));
        node.set("contestedValidity", Json.array(decision.contestedValidity(), contested -> {
            ObjectNode validity = Json.object()
                    .put("reading", contested.reading().toString())
                    .put("standing", contested.standing().fullName());
            contested.validUntil().ifPresent(until -> validity.put("validUntil", until.toString()));
            return validity;
        }));
        node.set("otherEditions", Json.array(decision.otherEditions(), other -> {
            ObjectNode edition = Json.object().put("edition", other.edition());
            verdicts(edition.putObject("verdicts"), other.verdicts());
            return edition;
        }));
        node.put("mayHaveNoEdition", decision.mayHaveNoEdition());
    }

    private static void verdicts(ObjectNode node, Map<Standing, Verdict> verdicts) {
        verdicts.forEach((standing, verdict) -> node.put(standing.fullName(), verdict.name()));
    }
}
