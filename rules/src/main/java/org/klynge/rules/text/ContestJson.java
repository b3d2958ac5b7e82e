package org.klynge.rules.text;

import java.util.Map;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Decision;
import org.klynge.standing.Standing;

/** Where published sources leave room for another decision, as JSON. */
final class ContestJson {

    private ContestJson() {}

    static void add(JsonObject node, Decision decision) {
        node.put(
                "decisive",
                JsonObject.array(
                        decision.decisive(),
                        decisive -> new JsonObject()
                                .put("reading", decisive.reading().toString())
                                .put("standing", decisive.standing().fullName())
                                .put("verdict", decisive.verdict().name())));
        node.put("contestedValidity", JsonObject.array(decision.contestedValidity(), contested -> {
            JsonObject validity = new JsonObject()
                    .put("reading", contested.reading().toString())
                    .put("standing", contested.standing().fullName());
            contested.validUntil().ifPresent(until -> validity.put("validUntil", until.toString()));
            return validity;
        }));
        node.put("otherEditions", JsonObject.array(decision.otherEditions(), other -> {
            JsonObject edition = new JsonObject().put("edition", other.edition());
            verdicts(edition.putObject("verdicts"), other.verdicts());
            return edition;
        }));
        node.put("mayHaveNoEdition", decision.mayHaveNoEdition());
    }

    private static void verdicts(JsonObject node, Map<Standing, Verdict> verdicts) {
        verdicts.forEach((standing, verdict) -> node.put(standing.fullName(), verdict.name()));
    }
}
