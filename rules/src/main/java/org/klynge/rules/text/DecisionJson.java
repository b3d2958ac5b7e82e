package org.klynge.rules.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.klynge.rules.decision.Conflict;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.RequirementDecision;
import org.klynge.rules.decision.RequirementDecision.ReadingDecision;
import org.klynge.rules.decision.StandingDecision;
import org.klynge.rules.document.JsonText;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Source;
import org.klynge.standing.Standing;

/**
 * Decisions as JSON: verdicts, outcome, what is missing, contested, contradicted and assumed, and the whole explanation, down to
 * every condition and the statements that it rests on. Numbers are texts in the grammar of documents, since they are ranges of
 * exact fractions; so are dates. Verdicts are {@code MET}, {@code NOT_MET} and {@code UNKNOWN}.
 *
 * <pre>{@code
 * String json = DecisionJson.of(decider.decide("esca-labels", dossier, date));
 * }</pre>
 */
public final class DecisionJson {

    private DecisionJson() {}

    /**
     * One decision.
     *
     * @param decision the decision
     * @return an object, ending with a line feed
     */
    public static String of(Decision decision) {
        return JsonText.of(decision(decision).plain());
    }

    /**
     * Several decisions.
     *
     * @param decisions the decisions
     * @return an array with an object for each of them, in their order, ending with a line feed
     */
    public static String of(List<Decision> decisions) {
        return JsonText.of(
                decisions.stream().map(each -> decision(each).plain()).toList());
    }

    private static JsonObject decision(Decision decision) {
        JsonObject node = new JsonObject()
                .put("cluster", decision.dossier().cluster().id())
                .put("name", decision.dossier().cluster().name())
                .put("scheme", decision.scheme().id())
                .put("edition", decision.scheme().edition())
                .put("date", decision.date().toString())
                .put("purpose", decision.purpose().word())
                .put("editionNamed", decision.isEditionNamed());
        JsonObject outcome = node.putObject("outcome");
        outcome.put("atLeast", JsonObject.texts(decision.outcome().atLeast()));
        outcome.put("atMost", JsonObject.texts(decision.outcome().atMost()));
        JsonObject verdicts = node.putObject("verdicts");
        decision.standings()
                .values()
                .forEach(standing -> verdicts.put(
                        standing.standing().fullName(), standing.verdict().name()));
        node.put("readings", JsonObject.texts(decision.readings()));
        node.put("contested", JsonObject.texts(decision.contested()));
        ContestJson.add(node, decision);
        node.put("missing", JsonObject.texts(decision.missing()));
        node.put(
                "conflicts",
                JsonObject.texts(decision.conflicts().stream()
                        .map(Conflict::about)
                        .distinct()
                        .toList()));
        node.put("assumed", JsonObject.texts(decision.assumptions()));
        node.put("failures", JsonObject.texts(decision.failures()));
        node.put("cautious", decision.isCautious());
        JsonObject explanation = node.putObject("explanation");
        EvaluationJson evaluations = new EvaluationJson(decision);
        decision.standings()
                .values()
                .forEach(standing ->
                        explanation.put(standing.standing().fullName(), standing(decision, standing, evaluations)));
        return node;
    }

    private static JsonObject standing(Decision decision, StandingDecision standing, EvaluationJson evaluations) {
        JsonObject node = new JsonObject();
        Standing held = standing.standing();
        JsonObject titles = node.putObject("titles");
        decision.scheme().rules(held).titles().forEach(titles::put);
        node.put("verdict", standing.verdict().name());
        standing.validUntil().ifPresent(until -> node.put("validUntil", until.toString()));
        standing.renewableUntil().ifPresent(until -> node.put("renewableUntil", until.toString()));
        node.put("missing", JsonObject.texts(names(standing)));
        node.put("settling", JsonObject.array(standing.missing(), MissingJson::of));
        node.put("whyNot", JsonObject.texts(standing.obstacles()));
        node.put("goneThrough", JsonObject.texts(standing.cases()));
        node.put("cautious", standing.isCautious());
        node.put(
                "requirements",
                JsonObject.array(standing.requirements(), requirement -> requirement(requirement, evaluations)));
        return node;
    }

    private static ImmutableSet<String> names(StandingDecision standing) {
        return standing.missing().stream()
                .flatMap(missing -> missing.facts().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static JsonObject requirement(RequirementDecision decision, EvaluationJson evaluations) {
        Requirement requirement = decision.requirement();
        JsonObject node = new JsonObject()
                .put("id", requirement.id())
                .put("says", requirement.says())
                .put("verdict", decision.verdict().name())
                .put("basis", requirement.basis().word())
                .put("applied", requirement.applied())
                .put("required", requirement.required())
                .put("reading", requirement.appliedReading())
                .put("contested", decision.isContested());
        JsonObject sentences = node.putObject("sentences").put("en", requirement.says());
        requirement.translations().forEach(sentences::put);
        evaluations.figure(node, decision.evaluation());
        node.put("sources", sources(requirement.sources()));
        node.put("otherReadings", JsonObject.array(decision.otherReadings(), other -> reading(requirement, other)));
        node.put("conflicts", JsonObject.array(decision.evaluation().conflicts(), EvaluationJson::conflict));
        node.put("condition", evaluations.tree(decision.evaluation()));
        return node;
    }

    private static JsonObject reading(Requirement requirement, ReadingDecision other) {
        JsonObject node = new JsonObject()
                .put("id", other.reading().id())
                .put(
                        "reading",
                        other.reading()
                                .condition()
                                .map(condition -> EvaluationJson.variant(condition, requirement.condition()))
                                .orElse("not required"))
                .put("verdict", other.verdict().name());
        node.put("sources", sources(other.reading().sources()));
        return node;
    }

    static ImmutableList<JsonObject> sources(ImmutableList<Source> sources) {
        return JsonObject.array(sources, source -> {
            JsonObject node = new JsonObject().put("title", source.title());
            source.url().ifPresent(url -> node.put("url", url));
            return node;
        });
    }
}
